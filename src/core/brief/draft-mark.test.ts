import { expect, it } from 'vitest'
import { blockSentences } from '../brief.ts'
import { isUntouchedDraft, markedAsDraft } from './draft-mark.ts'
import { plainText } from './inline.ts'
import { brief, paragraph, sentence } from './testing/brief-fixture.ts'

const QUOTE = 'Not a compressor\\stopped.'
const marked = markedAsDraft(
  brief({
    issue: [paragraph(sentence('The *pipelines* ran.', ['2:1']), sentence('That may change.', [], 'judgement'))],
    background: [{ kind: 'excerpt', id: 'q', excerpt: '2:1', text: QUOTE }],
    options: [{ kind: 'list', id: 'l', ordered: true, items: [{ id: 'i', sentences: [sentence('Wait.')] }] }],
  }),
)
const sentences = marked.sections.flatMap(({ blocks }) => blocks.flatMap(blockSentences))

it('knows every sentence, point and block quotation that is as it was drafted', () => {
  const texts = sentences.map(({ text }) => (text === QUOTE ? text : plainText(text)))
  expect(sentences.map(({ id }, index) => isUntouchedDraft(id, texts[index] ?? ''))).toEqual([true, true, true, true])
  expect(new Set(sentences.map(({ id }) => id)).size).toBe(4)
})

it('takes a changed word for a touch, and white space and emphasis for none', () => {
  const [{ id } = { id: '' }] = sentences
  expect(isUntouchedDraft(id, 'The pipelines run.')).toBe(false)
  expect(isUntouchedDraft(id, 'The  pipelines ran. ')).toBe(true)
})

it('takes what an author wrote for no draft', () => {
  expect(isUntouchedDraft('n1', 'The pipelines ran.')).toBe(false)
  expect(isUntouchedDraft('', '')).toBe(false)
})
