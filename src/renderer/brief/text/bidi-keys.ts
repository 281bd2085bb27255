import { Selection, TextSelection } from 'prosemirror-state'
import type { Command, EditorState } from 'prosemirror-state'
import { isMac } from '#renderer/ui/is-mac.ts'
import { hasRightToLeft, textDirection } from '#core/text-direction.ts'

const WORD = isMac ? 'Alt' : 'Ctrl'

/**
 * Left and right where letters run from right to left: by letters in the order in which they are read, as word processors go. The browser goes by what is seen, and
 * stays for ever beside a note's number there.
 */
export const bidiKeys: Record<string, Command> = Object.fromEntries(
  (['ArrowLeft', 'ArrowRight'] as const).flatMap((key) => [
    [key, step(key, 'grapheme', false)],
    [`Shift-${key}`, step(key, 'grapheme', true)],
    [`${WORD}-${key}`, step(key, 'word', false)],
    [`${WORD}-Shift-${key}`, step(key, 'word', true)],
  ]),
)

function step(key: 'ArrowLeft' | 'ArrowRight', by: 'grapheme' | 'word', extend: boolean): Command {
  return (state, dispatch) => {
    const { selection } = state
    const { parent } = selection.$head
    if (!(selection instanceof TextSelection) || !parent.isTextblock || !hasRightToLeft(parent.textContent)) return false
    const language = String(state.doc.attrs['language'])
    const forward = (key === 'ArrowLeft') === (textDirection(parent.textContent, language) === 'rtl')
    const collapses = !extend && !selection.empty && by === 'grapheme'
    const head = collapses ? (forward ? selection.to : selection.from) : next(state, forward, by, language)
    if (head === null) return false
    const made = TextSelection.create(state.doc, extend ? selection.anchor : head, head)
    dispatch?.(state.tr.setSelection(made).scrollIntoView())
    return true
  }
}

/** The place one letter or word on; in the next block where this one ends, null where the text does. */
function next(
  { doc, selection: { $head } }: EditorState,
  forward: boolean,
  by: 'grapheme' | 'word',
  language: string,
): number | null {
  const text = $head.parent.textContent
  const parts = new Intl.Segmenter(language, { granularity: by }).segment(text)
  const ends = Array.from(parts, ({ index, segment, isWordLike }) => ({
    start: index,
    end: index + segment.length,
    stops: isWordLike ?? true,
  })).filter(({ stops }) => stops)
  const at = $head.parentOffset
  const found = forward ? ends.find(({ end }) => end > at)?.end : ends.findLast(({ start }) => start < at)?.start
  if (found !== undefined) return $head.start() + found
  const edge = forward ? text.length : 0
  if (at !== edge) return $head.start() + edge
  const beyond = Selection.findFrom(doc.resolve(forward ? $head.after() : $head.before()), forward ? 1 : -1, true)
  return beyond ? (forward ? beyond.from : beyond.to) : null
}
