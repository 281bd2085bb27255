import type { EditorView } from 'prosemirror-view'
import type { FoundSpan } from '#core/find-in-text.ts'

/** How the text is painted: ranges for the browser to draw (`::highlight` in composer.css), so that the text itself, and an input method in it, is left alone. */
const painted = new Map<string, Highlight>()

/** The ranges that are painted under a name. */
export function highlight(name: string): Highlight {
  const known = painted.get(name)
  if (known) return known
  const made = new Highlight()
  painted.set(name, made)
  CSS.highlights.set(name, made)
  return made
}

/** Paints a range, or no longer. */
export function paint(name: string, range: Range, shown: boolean): void {
  if (shown) highlight(name).add(range)
  else highlight(name).delete(range)
}

/** DOM ranges over spans of a block's text, in their order; what the app puts between letters (the number of a note) is no part of the text. */
export function rangesIn(element: HTMLElement, spans: readonly FoundSpan[]): Range[] {
  const [first, ...others] = spans
  if (!first) return []
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) => {
    if (node instanceof Text) return NodeFilter.FILTER_ACCEPT
    const own = node instanceof Element && node.classList.contains('ProseMirror-widget')
    return own ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_SKIP
  })
  const ranges: Range[] = []
  const waiting = others.toReversed()
  let span: FoundSpan | undefined = first
  let range: Range | null = null
  let at = 0
  for (let node = walker.nextNode(); node && span; node = walker.nextNode()) {
    const end = at + (node as Text).length
    while (span && (range === null ? span.start < end : span.end <= end)) {
      if (range === null) {
        range = document.createRange()
        range.setStart(node, span.start - at)
      } else {
        range.setEnd(node, span.end - at)
        ranges.push(range)
        range = null
        span = waiting.pop()
      }
    }
    at = end
  }
  return ranges
}

/** A DOM range over a stretch of the document. */
export function rangeOf(view: EditorView, { from, to }: { from: number; to: number }): Range {
  const [start, end] = [view.domAtPos(from, 1), view.domAtPos(to, -1)]
  const range = document.createRange()
  range.setStart(start.node, start.offset)
  range.setEnd(end.node, end.offset)
  return range
}
