import { cleanPhrase } from '#core/import/clean-text.ts'
import type { DomDocument, DomElement, DomNode } from './dom.ts'

/** The footnotes of a text: their labels by the id of the note, and the ids of the places that refer to them. */
export type NoteReferences = { labels: ReadonlyMap<string, string>; callers: ReadonlySet<string> }

/** Ids that writers of HTML give to notes: Markdown (`fn:1`), Word (`_ftn1`), LibreOffice (`sdfootnote1sym`), wikis (`cite_note-1`), WordPress (`easy-footnote-bottom-1`). */
const NOTE_ID =
  /(?:^|[_:.-])(?:fn|ftn|edn|en|footnote|endnote|sdfootnote|sdendnote|cite_note|note|ref-?note)[_:.-]?.{0,60}$|^sd(?:foot|end)note\d+sym$/i
const CALLS = /\b(?:doc-noteref|noteref|footnote-?ref|footnote)\b/i
const GOES_BACK = /\b(?:doc-backlink|backlink|backref|footnote-?back(?:ref)?|reversefootnote)\b/i
/** A note is called by a number, a letter or a sign, in brackets or not. */
const LABEL = /^[[({]?\s?(?:\d{1,4}|[a-z]{1,2}|[ivxlc]{1,6}|[*†‡§¶]{1,4}|note \d{1,3})\s?[\])}.]?$/i
const MOST = 5000

/** Finds the references to footnotes in a page or fragment. */
export function noteReferences(root: DomDocument | DomElement): NoteReferences {
  const labels = new Map<string, string>()
  const callers = new Set<string>()
  for (const link of root.querySelectorAll('a[href*="#"]')) {
    const target = noteTarget(link)
    // A note's own number leads back to where it was called, which stood earlier in the text.
    if (target === null || callers.has(target) || labels.size >= MOST) continue
    const label = cleanPhrase(link.textContent ?? '').replace(/^[[({]\s?|\s?[\])}.]$/g, '')
    if (!labels.has(target)) labels.set(target, label)
    for (const id of ownIds(link)) callers.add(id)
  }
  return { labels, callers }
}

/** The label of the note that a link refers to, null when it is no reference to a known note. */
export function referenceLabel(link: DomElement, notes: NoteReferences): string | null {
  const target = leadsBack(link, notes) ? null : noteTarget(link)
  return target === null ? null : (notes.labels.get(target) ?? null)
}

/** Whether a link leads from a note back to its place in the text. */
export function leadsBack(link: DomElement, { callers }: NoteReferences): boolean {
  const target = fragment(link.getAttribute('href') ?? '')
  if (target === null) return false
  return (
    callers.has(target) ||
    GOES_BACK.test(traits(link)) ||
    /^[\s↩↑⤴^]+$/u.test((link.textContent ?? '').replace(/[\uFE0E\uFE0F]/g, ''))
  )
}

/** The label of the note that begins with this element, null when none does. */
export function noteLabel(element: DomElement, { labels }: NoteReferences): string | null {
  if (labels.size === 0) return null
  for (const id of [element.getAttribute('id'), element.getAttribute('name')]) {
    const label = id === null ? undefined : labels.get(id)
    if (label !== undefined) return label
  }
  return null
}

function noteTarget(link: DomElement): string | null {
  const target = fragment(link.getAttribute('href') ?? '')
  if (target === null || GOES_BACK.test(traits(link))) return null
  const text = cleanPhrase(link.textContent ?? '')
  if (!LABEL.test(text)) return null
  const raised = isTag(link.parentNode, 'SUP') || link.querySelector('sup') !== null
  const called = CALLS.test(traits(link)) || (isElement(link.parentNode) && CALLS.test(traits(link.parentNode)))
  return called || (raised && target !== '') || (NOTE_ID.test(target) && !beginsItsBlock(link)) ? target : null
}

/** A note's own number stands first in its block and leads back; a reference follows text. */
function beginsItsBlock(link: DomElement): boolean {
  let before = link.previousSibling
  while (before !== null && (before.textContent ?? '').trim() === '') before = before.previousSibling
  return before === null && !isTag(link.parentNode, 'SUP') && !isTag(link.parentNode, 'SPAN')
}

function fragment(href: string): string | null {
  const at = href.indexOf('#')
  if (at === -1 || at === href.length - 1) return null
  const id = href.slice(at + 1)
  try {
    return decodeURIComponent(id)
  } catch {
    // A stray percent sign: the id is meant as it stands.
    return id
  }
}

function ownIds(link: DomElement): string[] {
  const around = isElement(link.parentNode) ? [link, link.parentNode] : [link]
  return around.flatMap((element) => [element.getAttribute('id'), element.getAttribute('name')]).filter((id) => id !== null)
}

function traits(element: DomElement): string {
  return ['role', 'epub:type', 'class', 'rel'].map((name) => element.getAttribute(name) ?? '').join(' ')
}

function isElement(node: DomNode | null): node is DomElement {
  return node !== null && node.nodeType === 1
}

function isTag(node: DomNode | null, tag: string): boolean {
  return isElement(node) && node.tagName.toUpperCase() === tag
}
