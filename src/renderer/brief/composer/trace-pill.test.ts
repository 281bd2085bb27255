import { expect, test } from 'vitest'
import { blockSentences, type Sentence } from '#core/brief.ts'
import { markedAsDraft } from '#core/brief/draft-mark.ts'
import { brief, paragraph } from '#core/brief/testing/brief-fixture.ts'
import { tracePill } from './trace-pill.ts'

const sentence = (excerpts: string[], tag: Sentence['evidence']['tag'] = null): Sentence => ({
  id: 's1',
  text: 'Gas flows west.',
  evidence: { excerpts, tag },
})
const trace = (state: 'EXACT' | 'PARAPHRASE' | 'DRIFTED', text = 'Gas flows west.') => ({
  sentence: 's1',
  text,
  state,
  excerpts: ['1:1'],
})
const finding = (rule: string, severity: 'error' | 'warning' | 'info') => ({
  rule,
  severity,
  section: null,
  sentence: 's1',
  message: '',
  waived: null,
})

test('a sentence with neither excerpt nor tag is untraced, before any check', () => {
  expect(tracePill(sentence([]), undefined, [])).toEqual({ tone: 'bad', label: 'untraced' })
})

test('a tag is shown by its name', () => {
  expect(tracePill(sentence([], 'common-knowledge'), undefined, [])).toEqual({ tone: 'neutral', label: 'common knowledge' })
})

test('an error is shown before a warning, a warning before the state, a remark not at all', () => {
  const both = [finding('one-source', 'warning'), finding('number-not-in-evidence', 'error')]
  expect(tracePill(sentence(['1:1']), trace('PARAPHRASE'), both)).toEqual({ tone: 'bad', label: 'number not in evidence' })
  expect(tracePill(sentence(['1:1']), trace('PARAPHRASE'), [finding('one-source', 'warning')])).toEqual({
    tone: 'warn',
    label: 'one source',
  })
  expect(tracePill(sentence(['1:1']), trace('EXACT'), [finding('old-source', 'info')])).toEqual({ tone: 'ok', label: 'exact' })
})

test('the state of a text that was changed since the check is not shown', () => {
  expect(tracePill(sentence(['1:1']), trace('DRIFTED', 'Gas flowed west.'), [])).toEqual({ tone: 'ok', label: 'traced' })
})

test('a sentence that is as it was drafted says so beside that', () => {
  const { sections } = markedAsDraft(brief({ issue: [paragraph(sentence(['1:1']))] }))
  const drafted = sections.flatMap(({ blocks }) => blocks.flatMap(blockSentences))[0] ?? sentence([])
  expect(tracePill(drafted, trace('EXACT'), [])).toEqual({ tone: 'ok', label: 'draft · exact' })
  expect(tracePill({ ...drafted, text: 'Gas flowed west.' }, undefined, [])).toEqual({ tone: 'ok', label: 'traced' })
})

test('an accepted change of its source is named as such, not as wording that drifted', () => {
  const accepted = { ...finding('source-changed', 'error'), waived: 'It was only dated anew.' }
  expect(tracePill(sentence(['1:1']), trace('DRIFTED'), [accepted])).toEqual({ tone: 'bad', label: 'source changed' })
  expect(tracePill(sentence(['1:1']), trace('DRIFTED'), [])).toEqual({ tone: 'bad', label: 'wording drifted' })
})
