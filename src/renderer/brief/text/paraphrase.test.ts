import { expect, it } from 'vitest'
import { paraphrase, quotationOf } from './paraphrase.ts'
import { undo } from './step-history.ts'
import { readContent } from './to-content.ts'
import { applied, briefOf, paragraph, placeOf, stateOf } from './testing/text-state.ts'

const brief = briefOf({
  one: [
    paragraph('p', ['Before.']),
    { kind: 'excerpt', id: 'q', excerpt: '3:1', text: 'Gas flows. Oil too.' },
    paragraph('r', ['After.']),
  ],
})

it('makes a paragraph of a quotation, each sentence of which rests on the excerpt; undo makes it a quotation again', () => {
  const state = stateOf(brief)
  expect(quotationOf(state, 'p')).toBe(null)
  const [text, from] = ['Gas flows. Oil too.', placeOf(state, 'Gas flows.') - 1]
  expect(quotationOf(state, 'q')).toEqual({ excerpt: '3:1', text, comments: [], from, to: from + text.length + 2 })
  const tr = paraphrase(state, 'q')
  const after = tr ? state.applyTransaction(tr).state : state
  expect(readContent(after.doc).sections[0]?.blocks[1]).toMatchObject({
    kind: 'paragraph',
    id: 'q',
    sentences: [
      { text: 'Gas flows.', evidence: { excerpts: ['3:1'], tag: null } },
      { text: 'Oil too.', evidence: { excerpts: ['3:1'], tag: null } },
    ],
  })
  expect(readContent(applied(after, undo(after)).doc)).toEqual(brief)
  expect(paraphrase(state, 'p')).toBe(null)
})
