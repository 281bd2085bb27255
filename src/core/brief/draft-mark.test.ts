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

const cell = (id: string, text: string) => ({
  id,
  sentences: text === '' ? [] : [sentence(text, text === '31' ? ['2:1'] : [])],
})

it('leaves alone what only names a column or a row', () => {
  const rows = [
    { id: 'r', cells: [cell('a', 'Figure'), cell('b', 'Now')] },
    { id: 's', cells: [cell('c', 'Turnover'), cell('d', '31')] },
  ]
  const table = { kind: 'table', id: 't', caption: 'Figures', headRow: true, headColumn: true, rows } as const
  const ids = markedAsDraft(brief({ issue: [{ ...table, rows: rows.map((row) => ({ ...row })) }] })).sections.flatMap(
    ({ blocks }) =>
      blocks.flatMap((block) =>
        block.kind === 'table' ? block.rows.flatMap(({ cells }) => cells.flatMap(({ sentences }) => sentences)) : [],
      ),
  )
  expect(ids.map(({ id, text }) => isUntouchedDraft(id, text))).toEqual([false, false, false, true])
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
