import { type DomElement, parsePage } from './dom.ts'
import { tagDepth } from './tag-depth.ts'
import { textApart } from './text-apart.ts'

/** Elements with words for when they are not shown themselves, or not yet. */
const INSTEAD = new Set(['TEMPLATE', 'NOSCRIPT', 'OBJECT', 'VIDEO', 'AUDIO', 'CANVAS', 'METER', 'PROGRESS'])

/** A frame that a page carries inside it is read this deep and no deeper, and not beyond these characters. */
const DEEPEST_FRAME = 500
const LONGEST_FRAME = 1_000_000

/**
 * The words of an element that is none of a page's text: what waits in a template or stands for what cannot be shown (`hidden`), what a button says (`control`), what a drawing says (`drawing`), and a page in a frame that
 * was saved with this one (`frame`). Null for all others, such as scripts.
 */
export function besideText(
  element: DomElement,
  tag: string,
): { text: string; reason: 'hidden' | 'drawing' | 'frame' | 'control' } | null {
  if (INSTEAD.has(tag)) return { text: textApart(element), reason: 'hidden' }
  if (tag === 'SVG')
    return { text: [...element.querySelectorAll('text, foreignObject')].map(textApart).join(' '), reason: 'drawing' }
  if (tag === 'INPUT' && /^(?:submit|button|reset)$/i.test(element.getAttribute('type') ?? ''))
    return { text: element.getAttribute('value') ?? '', reason: 'control' }
  if (tag !== 'IFRAME') return null
  const source = element.getAttribute('srcdoc') ?? ''
  if (source === '' || source.length > LONGEST_FRAME || tagDepth(source, DEEPEST_FRAME) >= DEEPEST_FRAME) return null
  const { body } = parsePage(`<!doctype html><html><head></head><body>${source}</body></html>`)
  return body === null ? null : { text: textApart(body), reason: 'frame' }
}
