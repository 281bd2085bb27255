import { failure, success, type Result } from '#core/result.ts'
import type { FileMark } from '#core/marks/file-mark.ts'
import { t } from '#text/text.ts'
import { isElement, parsePage, type DomElement, type DomNode } from '../read/html/dom.ts'

/** What stands around a highlight: Zotero writes the quotation marks of the language that it speaks. */
const QUOTED = /^[“”„«»"‘’‚「『]\s?([\s\S]*?)\s?[“”«»"‘’」』]$/u

/** A note does not say which article it is about but by a short citation: the articles are found by the quoted words. */
const UNNAMED = { title: '', url: null, sha256: null, date: null, authors: [], publication: null }

/**
 * The highlights of notes that Zotero made of annotations (“Add Note from Annotations”) and exported (“Export Note…”, HTML), each with the comment behind its citation. As its translator “Note HTML” writes them
 * (https://github.com/zotero/translators/blob/master/Note%20HTML.js): `.zotero-note` holds paragraphs of `span.highlight`, `span.citation` and the comment. Places that only have a comment, and pictures, are passed
 * over and counted. Failure: not-marks.
 */
export function readZoteroNote(name: string, html: string): Result<{ marks: FileMark[]; passedOver: number }> {
  const page = parsePage(html)
  const notes = [...page.querySelectorAll('.zotero-note')]
  if (notes.length === 0) return failure('not-marks', t('marks:file.notZotero', { name }))
  const marks = notes.flatMap((note) => [...note.querySelectorAll('span.highlight')].flatMap(markOf))
  const others = notes.flatMap((note) => [...note.querySelectorAll('p')].filter(isWithoutPassage))
  if (marks.length === 0) return failure('not-marks', t('marks:file.noHighlights', { name }))
  return success({ marks, passedOver: others.length })
}

function markOf(highlight: DomElement): FileMark[] {
  const said = (highlight.textContent ?? '').trim()
  const quote = (QUOTED.exec(said)?.[1] ?? said).trim()
  if (quote === '') return []
  return [{ id: null, source: UNNAMED, quote, prefix: null, suffix: null, position: null, themes: [], note: behind(highlight) }]
}

/** The comment: what follows up to the next highlight, without citations. */
function behind(highlight: DomElement): string {
  let comment = ''
  for (let node: DomNode | null = highlight.nextSibling; node !== null; node = node.nextSibling) {
    if (isElement(node) && hasClass(node, 'highlight')) break
    if (isElement(node) && node.tagName.toLowerCase() === 'br') comment += '\n'
    else if (!isElement(node) || !hasClass(node, 'citation')) comment += node.textContent ?? ''
  }
  return comment
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .join('\n')
    .trim()
}

function isWithoutPassage(paragraph: DomElement): boolean {
  const cites = paragraph.querySelector('span.citation') !== null || paragraph.querySelector('img') !== null
  return cites && paragraph.querySelector('span.highlight') === null
}

function hasClass(element: DomElement, name: string): boolean {
  return (element.getAttribute('class') ?? '').split(/\s+/).includes(name)
}
