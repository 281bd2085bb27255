import { type DomElement, parsePage } from './dom.ts'
import { tagDepth } from './tag-depth.ts'
import { textApart } from './text-apart.ts'

/** Elements with words for when they are not shown themselves, or not yet. */
const INSTEAD = new Set(['TEMPLATE', 'NOSCRIPT', 'OBJECT', 'VIDEO', 'AUDIO', 'CANVAS', 'METER', 'PROGRESS', 'NOFRAMES'])

/** Fields whose content is not what a reader sees. */
const NOT_SEEN = /^(?:hidden|password|checkbox|radio|color|range|file)$/i
/** Words of a picture's description; shorter ones name an icon. */
const FEWEST_WORDS = 3

/** A frame that a page carries inside it is read this deep and no deeper, and not beyond these characters. */
const DEEPEST_FRAME = 500
const LONGEST_FRAME = 1_000_000

/**
 * The words of an element that is none of a page's text: what waits in a template or stands for what cannot be shown (`hidden`), what a button or a field says (`control`), what a drawing says (`drawing`), how a picture is
 * described for those who do not see it (`picture-text`), and a page in a frame that was saved with this one, or what stands for it (`frame`). Null for all others, such as scripts.
 */
export function besideText(
  element: DomElement,
  tag: string,
): { text: string; reason: 'hidden' | 'drawing' | 'frame' | 'control' | 'picture-text' } | null {
  if (INSTEAD.has(tag)) return { text: textApart(element), reason: 'hidden' }
  if (tag === 'SVG')
    return { text: [...element.querySelectorAll('text, foreignObject')].map(textApart).join(' '), reason: 'drawing' }
  if (tag === 'INPUT' && !NOT_SEEN.test(element.getAttribute('type') ?? ''))
    return { text: words(element, 'value') || words(element, 'placeholder'), reason: 'control' }
  if (tag === 'DATALIST') return { text: [...element.querySelectorAll('option')].map(textApart).join(' '), reason: 'control' }
  if (tag === 'IMG' || tag === 'AREA') {
    const text = words(element, 'alt')
    return tag === 'IMG' && text.trim().split(/\s+/).length < FEWEST_WORDS ? null : { text, reason: 'picture-text' }
  }
  if (tag !== 'IFRAME') return null
  const source = words(element, 'srcdoc')
  if (source === '') return { text: textApart(element), reason: 'frame' }
  if (source.length > LONGEST_FRAME || tagDepth(source, DEEPEST_FRAME) >= DEEPEST_FRAME) return null
  const { body } = parsePage(`<!doctype html><html><head></head><body>${source}</body></html>`)
  return body === null ? null : { text: textApart(body), reason: 'frame' }
}

function words(element: DomElement, attribute: string): string {
  return element.getAttribute(attribute) ?? ''
}
