import type { EditorView } from 'prosemirror-view'

/** Pixels between the words and the picker, and between the picker and the edge of the pane. */
const GAP = 6
const EDGE = 10
/** It is as high as this at most, and goes above the words where there is less room below than half of it. */
const HIGHEST = 440
const LEAST = 220

/** Puts the picker beside the words that ask, below them or above, within the pane that scrolls; it scrolls with the text. */
export function placePicker(picker: HTMLElement, words: Range, view: EditorView): void {
  const lines = [...words.getClientRects()]
  const [line, last] = [lines[0], lines.at(-1)]
  const page = view.dom.parentElement?.getBoundingClientRect()
  const pane = view.dom.closest('.composer')?.getBoundingClientRect()
  if (!line || !last || !page || !pane) return
  const below = pane.bottom - last.bottom - GAP - EDGE
  const above = line.top - pane.top - GAP - EDGE
  const isBelow = below >= LEAST || below >= above
  const left = Math.max(0, Math.min(line.left - page.left - EDGE, page.width - picker.offsetWidth))
  Object.assign(picker.style, {
    left: `${left}px`,
    top: isBelow ? `${last.bottom - page.top + GAP}px` : 'auto',
    bottom: isBelow ? 'auto' : `${page.bottom - line.top + GAP}px`,
    maxHeight: `${Math.min(HIGHEST, Math.max(120, isBelow ? below : above))}px`,
  })
}
