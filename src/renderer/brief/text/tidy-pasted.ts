import { DEEPEST_LEVEL } from '#core/list-levels.ts'

/** Parts of a table alone: read as a page they would lose their cells. What was copied here says so itself. */
const AS_IT_IS = /data-pm-slice|^\s*(?:<meta[^<>]*>\s*)?<(?:tbody|thead|tfoot|tr|td|th)\b/i
/** Of what was copied here: lists within lists. */
const HAS_LEVELS = /<li\b[^>]*\bdata-level="[12]"/
const BOLD = /(?:^|;)\s*font-weight\s*:\s*(?:bold(?:er)?|[6-9]\d\d)\b/i
const ITALIC = /(?:^|;)\s*font-style\s*:\s*(?:italic|oblique)\b/i
const UPRIGHT = { b: /(?:^|;)\s*font-weight\s*:\s*(?:normal|[1-5]\d\d)\b/i, i: /(?:^|;)\s*font-style\s*:\s*normal\b/i }
/** What nobody saw where it was copied, and Word's comments, which are about the text. */
const UNSEEN = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all|mso-element\s*:\s*comment-list)\b/i

/** Pasted HTML as a brief takes it, whatever program made it. */
export function tidyHtml(html: string): string {
  const isOwn = AS_IT_IS.test(html)
  if (isOwn && !HAS_LEVELS.test(html)) return html
  const { body } = new DOMParser().parseFromString(html, 'text/html')
  if (isOwn) unnestAll(body)
  else tidy(body)
  return body.innerHTML
}

/** Points of lists within lists, which say their levels already, follow the point that they stood in. */
export function unnestAll(body: Element): void {
  const lists = [...body.querySelectorAll(':is(ul, ol) :is(ul, ol)')]
  for (const list of lists.toReversed()) unnest(list)
}

/**
 * What a page tells by the style of its elements, told by the elements themselves: the window applies no styles of other pages (its content security policy), so that the text field would not
 * see them. What is deleted (a tracked change) or unseen goes; lists within lists become points of the outer one, each with its level, as a brief has them.
 */
export function tidy(body: Element): void {
  for (const gone of body.querySelectorAll('del, [hidden], a.msocomanchor')) gone.remove()
  for (const element of body.querySelectorAll('[style]')) tidyStyle(element)
  const lists = [...body.querySelectorAll(':is(ul, ol) :is(ul, ol)')]
  for (const list of lists) level(list)
  for (const list of lists.toReversed()) unnest(list)
  for (const point of body.querySelectorAll('li')) if (point.parentElement?.matches('ul, ol') !== true) listed(point)
}

/** Tells the points of a list within another how far below the outermost they stand. */
function level(list: Element): void {
  let depth = 0
  let outermost = list
  for (let outer = list.parentElement; outer !== null && !outer.matches('td, th'); outer = outer.parentElement)
    if (outer.matches('ul, ol')) {
      depth += 1
      outermost = outer
    }
  for (const point of list.children) {
    point.setAttribute('data-level', String(Math.min(depth, DEEPEST_LEVEL)))
    if (list.localName !== outermost.localName) point.setAttribute('data-ordered', String(list.localName === 'ol'))
  }
}

/** The points of a list within a point follow it; what the point says behind them follows as one more. */
function unnest(list: Element): void {
  if (list.parentElement?.matches('ul, ol') === true) {
    list.replaceWith(...list.children)
    return
  }
  const point = list.closest('li, td, th')
  if (point?.localName !== 'li') return
  let behind = nodesBehind(list)
  for (let around = list.parentElement; around !== null && around !== point; around = around.parentElement) {
    const rest = around.cloneNode(false) as Element
    rest.append(...behind)
    behind = [rest, ...nodesBehind(around)]
  }
  const more = list.ownerDocument.createElement('li')
  more.append(...behind)
  const own = point.getAttribute('data-level')
  if (own !== null) more.setAttribute('data-level', own)
  point.after(...list.children, ...(more.textContent.trim() === '' ? [] : [more]))
  list.remove()
}

function nodesBehind(node: Node): Node[] {
  const all = [...(node.parentNode?.childNodes ?? [])]
  return all.slice(all.indexOf(node as ChildNode) + 1)
}

/** Points that stand in no list, as broken pages have them, are one together: the text field would look for a list for each, in a time that grows with all of them. */
function listed(point: Element): void {
  const list = point.ownerDocument.createElement('ul')
  point.before(list)
  for (let next: Element | null = point; next?.localName === 'li'; next = list.nextElementSibling) {
    list.append(next)
    if (list.nextSibling !== list.nextElementSibling && list.nextSibling?.textContent?.trim() !== '') break
  }
}

function tidyStyle(element: Element): void {
  const style = element.getAttribute('style') ?? ''
  const { localName } = element
  if (UNSEEN.test(style)) {
    element.remove()
    return
  }
  if (ITALIC.test(style)) within(element, 'em')
  // A heading is bold anyway.
  if (BOLD.test(style) && element.closest('h1, h2, h3, h4, h5, h6') === null) within(element, 'strong')
  // Some programs paste whole texts within <b style="font-weight:normal">.
  if ((localName === 'b' || localName === 'i') && UPRIGHT[localName].test(style)) element.replaceWith(...element.childNodes)
}

/** Sets what stands in an element off; of blocks each by itself. */
function within(element: Element, name: 'em' | 'strong'): void {
  const blocks = element.querySelectorAll('p, li, td, th, h1, h2, h3, h4, h5, h6')
  for (const part of blocks.length > 0 ? blocks : [element]) {
    const set = element.ownerDocument.createElement(name)
    set.append(...part.childNodes)
    part.append(set)
  }
}
