import { findInText } from './find-in-text.ts'
import { rangeIn } from '../ui/read-selection.ts'

/** Shows in the text which words triggered a suggestion; none takes the highlight away. */
export function showTriggers(page: HTMLElement | null, block: number, triggers: readonly string[]): void {
  const element = page?.querySelector<HTMLElement>(`[data-block="${block}"]`)
  const ranges = element
    ? triggers
        .flatMap((text) => findInText(element.textContent, { text, prefix: true, wholeWord: true }))
        .flatMap(([start, end]) => rangeIn(element, start, end) ?? [])
    : []
  if (ranges.length === 0) CSS.highlights.delete('trigger')
  else CSS.highlights.set('trigger', new Highlight(...ranges))
}
