import { findInText } from './find-in-text.ts'
import type { Needle } from './find-in-text.ts'
import { rangeIn } from '../ui/read-selection.ts'

/**
 * Marks what the needles find in an article under a highlight's name (see `::highlight` in reader.css) without touching the document, and
 * returns the ranges in reading order.
 */
export function highlight(name: 'search' | 'find', page: HTMLElement, needles: readonly Needle[]): Range[] {
  const ranges = [...page.querySelectorAll<HTMLElement>('[data-block], [data-left-out]')].flatMap((element) =>
    needles
      .flatMap((needle) => findInText(element.textContent, needle))
      .toSorted((a, b) => a[0] - b[0])
      .flatMap(([start, end]) => rangeIn(element, start, end) ?? []),
  )
  if (ranges.length === 0) CSS.highlights.delete(name)
  else CSS.highlights.set(name, new Highlight(...ranges))
  return ranges
}
