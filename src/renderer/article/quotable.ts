import type { Block } from '#core/article.ts'
import { trimSpan } from '../ui/selected-span.ts'
import type { SelectedSpan } from '../ui/selected-span.ts'

/** The span without references to footnotes at its edges, which are no words of the text; null when nothing else was selected. */
export function quotable(span: SelectedSpan, block: Block | undefined): SelectedSpan | null {
  const notes = block?.marks?.filter((mark) => mark.kind === 'footnote') ?? []
  const first = notes.find((mark) => mark.start <= span.start && mark.end > span.start)
  const last = notes.find((mark) => mark.start < span.end && mark.end >= span.end)
  if (block === undefined || (first === undefined && last === undefined)) return span
  const start = first?.end ?? span.start
  const rest = trimSpan(block.id, block.text, start, Math.max(start, last?.start ?? span.end))
  return rest === null ? null : quotable(rest, block)
}
