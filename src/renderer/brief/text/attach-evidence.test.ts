import { expect, test } from 'vitest'
import { attachEvidence } from './attach-evidence.ts'
import { undo } from './step-history.ts'
import { applied, briefOf, paragraph, placeOf, stateOf } from './testing/text-state.ts'
import { readContent } from './to-content.ts'

const state = stateOf(
  briefOf({
    one: [paragraph('p', ['Gas grew.', '1:1'], ['Oil fell.']), { kind: 'excerpt', id: 'e', excerpt: '3:1', text: 'Said.' }],
  }),
)
const evidence = (now: typeof state) =>
  readContent(now.doc).sections[0]?.blocks.flatMap((block) =>
    block.kind === 'paragraph' ? block.sentences.map((one) => one.evidence.excerpts) : [],
  )

test('a sentence rests on one excerpt more, its neighbours do not, and one step of undo takes it back', () => {
  const after = applied(state, attachEvidence(state, 'p.0', '2:2'))
  expect(evidence(after)).toEqual([['1:1', '2:2'], []])
  expect(evidence(applied(after, undo(after)))).toEqual([['1:1'], []])
  expect(attachEvidence(after, 'p.0', '2:2')).toBeNull()
})

test('words that were added to it count as it does from then on, and a space behind it stays', () => {
  const typed = state.apply(state.tr.insertText(', they say ', placeOf(state, 'Oil fell') + 8, placeOf(state, 'Oil fell') + 9))
  const after = applied(typed, attachEvidence(typed, 'p.1', '2:2'))
  expect(after.doc.textContent).toContain('Oil fell, they say ')
  expect(evidence(after)).toEqual([['1:1'], ['2:2']])
  const stop = placeOf(after, ', they say')
  expect(evidence(after.apply(after.tr.insertText('. Th', stop, stop + 4)))).toEqual([['1:1'], ['2:2'], ['2:2']])
})

test('a block quotation keeps the evidence it has', () => {
  expect(attachEvidence(state, 'e', '2:2')).toBeNull()
  expect(attachEvidence(state, 'none', '2:2')).toBeNull()
})
