import { trimSpan } from './selected-span.ts'
import type { SelectedSpan } from './selected-span.ts'

export type ReadSelection = { spans: SelectedSpan[]; rect: DOMRect }

/** What is selected inside an article: one span for each block it touches, and where it stands on screen; null for nothing. */
export function readSelection(article: HTMLElement): ReadSelection | null {
  const selection = document.getSelection()
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null
  const range = selection.getRangeAt(0)
  if (!article.contains(range.commonAncestorContainer) && range.commonAncestorContainer !== article) return null
  const spans = [...article.querySelectorAll<HTMLElement>('[data-block]')]
    .filter((element) => range.intersectsNode(element))
    .flatMap((element) => spanIn(element, range) ?? [])
  return spans.length === 0 ? null : { spans, rect: range.getBoundingClientRect() }
}

function spanIn(element: HTMLElement, range: Range): SelectedSpan | null {
  const text = element.textContent
  const start = element.contains(range.startContainer) ? offsetIn(element, range.startContainer, range.startOffset) : 0
  const end = element.contains(range.endContainer) ? offsetIn(element, range.endContainer, range.endOffset) : text.length
  return trimSpan(Number(element.dataset['block']), text, start, end)
}

/** The UTF-16 offset of a place in the DOM within the text of `element`, which holds nothing but that text. */
export function offsetIn(element: HTMLElement, node: Node, offset: number): number {
  const before = document.createRange()
  before.selectNodeContents(element)
  before.setEnd(node, offset)
  return before.toString().length
}

/** A DOM range over [start, end) of the text of `element`; null when it has no such place. */
export function rangeIn(element: HTMLElement, start: number, end: number): Range | null {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
  const range = document.createRange()
  let at = 0
  let begun = false
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const length = node.textContent?.length ?? 0
    if (!begun && start <= at + length) {
      range.setStart(node, start - at)
      begun = true
    }
    if (begun && end <= at + length) {
      range.setEnd(node, end - at)
      return range
    }
    at += length
  }
  return null
}
