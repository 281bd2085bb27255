import { describe, expect, test } from 'vitest'
import type { EditorState } from 'prosemirror-state'
import { applied, briefOf, paragraph, placeOf, selecting, stateOf } from '../text/testing/text-state.ts'
import { caretOf, selectionOf } from './brief-place.ts'

const STATE = stateOf(briefOf({ one: [paragraph('p', ['Gas flows east.'])], two: [paragraph('q', ['Oil flows west.'])] }))
const at = (words: string, state = STATE): EditorState => selecting(state, placeOf(state, words))
/** The words behind the caret that is brought back. */
const behind = (state: EditorState, caret: ReturnType<typeof caretOf>): string | null => {
  const selection = selectionOf(state, caret)
  return selection && state.doc.textBetween(selection.from, selection.$from.end())
}

describe('the caret of a brief that is come back to', () => {
  test('stands where it was, also when text was written before it', () => {
    const caret = caretOf(at('flows west'))
    expect(behind(STATE, caret)).toBe('flows west.')
    const written = applied(STATE, STATE.tr.insertText('Much was written. ', placeOf(STATE, 'Gas')))
    expect(behind(written, caret)).toBe('flows west.')
  })

  test('takes what was selected with it', () => {
    const from = placeOf(STATE, 'flows west')
    const selection = selectionOf(STATE, caretOf(selecting(STATE, from, from + 'flows'.length)))
    expect(selection && STATE.doc.textBetween(selection.from, selection.to)).toBe('flows')
  })

  test('stands at the end of a paragraph that has become shorter', () => {
    const end = placeOf(STATE, 'flows west.')
    const shorter = applied(STATE, STATE.tr.delete(end, end + 'flows west.'.length))
    expect(behind(shorter, caretOf(at('est.')))).toBe('')
  })

  test('is left alone where its paragraph is gone, and from the title', () => {
    const other = stateOf(briefOf({ one: [paragraph('x', ['Coal.'])] }))
    expect(behind(other, caretOf(at('Oil')))).toBeNull()
    expect(caretOf(at('Title'))).toBeNull()
    expect(selectionOf(STATE, null)).toBeNull()
  })
})
