import { expect, test } from 'vitest'
import type { VerifiedFile, VerifiedSentence } from '#contract/verified-file.ts'
import { verifiedText } from './verified-text.ts'

const sentence = (change: Partial<VerifiedSentence>): VerifiedSentence => ({
  id: 's1',
  text: 'Gas flows east.',
  state: 'STANDS',
  source: null,
  was: null,
  reason: null,
  ...change,
})
const file = (sentences: VerifiedSentence[]): VerifiedFile => ({
  sentences,
  notes: [],
  other: [],
  compared: {
    file: 'exact',
    register: { version: 2, app: '1.0.0', state: 'recorded' },
    brief: null,
    pictures: 'none',
    articles: 1,
    redacted: 0,
  },
  ok: true,
})

const told = (was: string): string => verifiedText({ ...file([sentence({ state: 'CHANGED', was })]), ok: false })

test('a sentence that was let through is shown with its reason, one that stands is only counted', () => {
  const text = verifiedText(file([sentence({}), sentence({ state: 'WAIVED', text: 'Oil does.', reason: 'Agreed with Ann' })]))
  expect(text).toContain('WAIVED  Oil does.\n    waived: Agreed with Ann\n')
  expect(text).not.toContain('Gas flows east.')
})

test('a sentence that was changed shows what it said, and no reason where there is none', () => {
  const text = verifiedText({ ...file([sentence({ state: 'CHANGED', was: 'Gas flows west.' })]), ok: false })
  expect(text.split('\n').slice(0, 2)).toEqual(['CHANGED  Gas flows east.', expect.stringContaining('Gas flows west.')])
  expect(text).not.toContain('waived')
})

test('the words that differ are listed, where two texts have enough in common', () => {
  expect(told('Gas flows west.')).toContain('    words that differ: “west” → “east”\n')
  expect(told('Gas flows not east.')).toContain('    words that differ: “not” → –\n')
  expect(told('Nobody asked.')).not.toContain('words that differ')
})

test('what was not compared is said wherever the text was', () => {
  const found = file([sentence({})])
  expect(verifiedText(found)).toContain('Not compared: looks')
  expect(verifiedText({ ...found, compared: { ...found.compared, file: 'nothing' } })).not.toContain('Not compared: looks')
})
