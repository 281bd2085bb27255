import { expect, test } from 'vitest'
import { QUOTATIONS } from './testing/quotations.ts'
import type { TableBlock } from '#core/brief.ts'
import { brief, evidence } from '../testing/brief-fixture.ts'
import { traceBrief } from './trace.ts'
import { blamed, tried } from './testing/trial.ts'

const { open, held } = QUOTATIONS
const all = (kind: keyof typeof open) => [...open[kind], ...held[kind]]

test.each(all('false'))('words that nobody said are found in any marks: $text', (trial) => {
  expect(blamed(trial)).toContain('quote-verified')
})
test.each(all('turned'))('a quotation that turns its source round is found: $text', (trial) => {
  expect(blamed(trial)).toContain('quote-turned')
})
test.each(all('leaps'))('one that joins what does not belong together is told: $text', (trial) => {
  expect(blamed(trial)).toContain('quote-leaps')
})
test.each(all('true'))('a true quotation passes: $text', (trial) => {
  expect(blamed(trial)).toEqual([])
})

const cell = (text: string) => ({ id: text, sentences: [{ id: text, text, evidence: { excerpts: ['1:1'], tag: null } }] })

test('a quotation in a table is held to its source as any other', () => {
  const rows = [{ id: 'r', cells: [cell('‘prices fell’'), cell('‘prices rose’')] }]
  const table: TableBlock = { kind: 'table', id: 't', caption: '', headRow: false, headColumn: false, rows }
  const trace = traceBrief(brief({ issue: [table] }), evidence({ '1:1': 'In May prices fell.' }))
  expect(trace.map(({ state }) => state)).toEqual(['EXACT', 'DRIFTED'])
})

const IN_RUSSIAN = { quote: '«Москва этого не одобряет, но и помешать не может», — сказала Анна Верещагина.', language: 'ru' }
const TRANSLATED = 'Moscow “does not approve of this, but cannot prevent it either”, in the words of Anna Vereshchagina'

test('a quotation in another script than its source is asked to say that it is a translation, and let through where it does', () => {
  const { findings } = tried({ text: `${TRANSLATED}.`, on: [IN_RUSSIAN] })
  expect(findings.find(({ rule }) => rule === 'quote-verified')?.message).toContain('“(our translation)”')
  expect(blamed({ text: `${TRANSLATED} (our translation).`, on: [IN_RUSSIAN] })).toEqual([])
})

test('what is said to be translated is compared all the same where its source is in the same script', () => {
  const text = 'He said that “nobody counts the sheep” (our translation).'
  expect(blamed({ text, on: [{ quote: 'Nobody counts them, and nobody will.' }] })).toContain('quote-verified')
})
