import type { BodyBlock } from '#core/import/body.ts'
import { cleanPhrase } from '#core/import/clean-text.ts'
import { decodeEntities } from '../html/entities.ts'
import type { ZipFile } from '../archive/zip-file.ts'
import { partText } from '../office/part-text.ts'
import { readXml } from '../xml/read-xml.ts'
import { attribute, childrenOf, elementsIn, localName, textIn, type XmlElement } from '../xml/xml-element.ts'

/** The parts of a Word document with words that are none of its text. */
const PARTS = /^word\/(?:comments|header\d*|footer\d*|diagrams\/data\d*|charts\/chart\d*)\.xml$/i
/** Each section may have six of its own. */
const MOST_PARTS = 60
const MOST_BLOCKS = 2000

/** What stands in the margins of a document, as dropped blocks: comments with who wrote them, each different line of its running heads, and the words of diagrams. A part that cannot be read is passed over. */
export function docxBesides(name: string, zip: ZipFile): BodyBlock[] {
  const heads = new Set<string>()
  const comments: string[] = []
  const drawn = wordArt(partText(name, zip, 'word/document.xml'))
  for (const path of zip
    .paths()
    .filter((part) => PARTS.test(part))
    .slice(0, MOST_PARTS)) {
    const xml = partText(name, zip, path)
    const read = xml?.ok === true ? readXml(name, xml.value) : null
    if (read?.ok !== true) continue
    if (localName(read.value.name) === 'comments')
      for (const comment of childrenOf(read.value, 'comment')) comments.push(signed(comment))
    else if (/^word\/(?:diagrams|charts)/i.test(path))
      drawn.push(...elementsIn(read.value, 'p').map((line) => cleanPhrase(elementsIn(line, 't').map(textIn).join(''))))
    else for (const line of [...linesOf(read.value), ...watermarks(read.value)]) heads.add(line)
  }
  return [
    ...[...heads].map((text): BodyBlock => ({ kind: 'paragraph', text, dropped: 'running-head' })),
    ...drawn.filter((text) => text !== '').map((text): BodyBlock => ({ kind: 'paragraph', text, dropped: 'drawing' })),
    ...comments.filter((text) => text !== '').map((text): BodyBlock => ({ kind: 'paragraph', text, dropped: 'margin-comment' })),
  ].slice(0, MOST_BLOCKS)
}

function signed(comment: XmlElement): string {
  const text = linesOf(comment).join(' ')
  const author = cleanPhrase(attribute(comment, 'author') ?? '')
  return author === '' || text === '' ? text : `${author}: ${text}`
}

/** Words that are drawn as a picture in the text of the document. */
function wordArt(document: ReturnType<typeof partText>): string[] {
  const xml = document?.ok === true && document.value.includes('textpath') ? document.value : ''
  const words = [...xml.matchAll(/<v:textpath\s[^<>]{0,2000}?string="([^"<>]{1,1000})"/g)].slice(0, MOST_BLOCKS)
  return words.map(([, word = '']) => cleanPhrase(decodeEntities(word)))
}

/** `DRAFT` across the page is drawn text in a running head. */
function watermarks(part: XmlElement): string[] {
  return elementsIn(part, 'textpath').flatMap((path) => cleanPhrase(attribute(path, 'string') ?? '') || [])
}

function linesOf(part: XmlElement): string[] {
  return elementsIn(part, 'p')
    .map((paragraph) =>
      cleanPhrase(
        elementsIn(paragraph, 'r')
          .flatMap((run) => childrenOf(run))
          .map((piece) =>
            localName(piece.name) === 't' ? textIn(piece) : /^(?:tab|br|cr)$/.test(localName(piece.name)) ? ' ' : '',
          )
          .join(''),
      ),
    )
    .filter((line) => line !== '')
}
