import { expect, it } from 'vitest'
import { resolveComment, writeComment } from '#core/brief/edit/edit-comments.ts'
import { briefOf, paragraph, placeOf, stateOf } from '../text/testing/text-state.ts'
import { commentMark } from './comment-mark.ts'
import { nextCommented } from './next-comment.ts'

const at = (sentence: string | null, position = 0) => ({ sentence, position })
const comment = (text: string, resolved = false) => ({ id: text, text, resolved })
const plain = briefOf({ one: [paragraph('p', ['One.'], ['Two.'], ['Three.'])], two: [paragraph('q', ['Four.'])] })
const noted = ['p.0', 'p.1', 'q.0'].reduce((so, id) => writeComment(so, id, { id, text: `On ${id}` }), plain)

it('goes from comment to comment in the order of the text, past its ends, and passes those that are resolved', () => {
  const { doc } = stateOf(resolveComment(noted, 'p.1', true))
  expect(nextCommented(doc, at('p.0'), 1)).toBe('q.0')
  expect(nextCommented(doc, at('q.0'), 1)).toBe('p.0')
  expect(nextCommented(doc, at('p.2'), -1)).toBe('p.0')
  expect(nextCommented(doc, at('p.0'), -1)).toBe('q.0')
  expect(nextCommented(doc, at(null), 1)).toBe('p.0')
  expect(nextCommented(doc, at(null, placeOf(stateOf(noted), 'Four')), -1)).toBe('p.0')
  expect(nextCommented(stateOf(plain).doc, at('p.0'), 1)).toBe(null)
})

it('the margin shows the first open comment on one line, and how many there are', () => {
  expect(commentMark({ comments: [] }, 'One.')).toBe(null)
  expect(commentMark({ comments: [comment('Done', true)] }, 'One.')).toBe(null)
  expect(commentMark({ comments: [comment('Ask\nher')] }, 'One.')).toEqual({ label: 'Ask her', read: 'Comment: Ask her. One.' })
  expect(commentMark({ comments: [comment('Done', true), comment('A'), comment('B')] }, 'One.')?.label).toBe('2 · A')
})
