import type { BodyBlock } from '#core/import/body.ts'
import { cleanPhrase } from '#core/import/clean-text.ts'
import { childrenOf, elementsIn, localName, textIn, type XmlElement } from '../xml/xml-element.ts'

const MOST_BLOCKS = 2000
/** The running heads of the pages of a kind, which may differ on the first page and on left ones. */
const HEADS = /^(?:header|footer)(?:-left|-first)?$/

/** What an OpenDocument text shows beside its text, as dropped blocks: each different line of its running heads, how pictures are described, and comments with who wrote them. */
export function odtBesides(body: XmlElement, styles: XmlElement | null): BodyBlock[] {
  const pages = styles === null ? [] : elementsIn(styles, 'master-page')
  const heads = pages.flatMap((page) => childrenOf(page).filter(({ name }) => HEADS.test(localName(name)))).flatMap(linesOf)
  const pictures = elementsIn(body, 'frame').flatMap((frame) =>
    [...childrenOf(frame, 'title'), ...childrenOf(frame, 'desc')].map((piece) => cleanPhrase(textIn(piece))),
  )
  return [
    ...[...new Set(heads)].map((text) => block(text, 'running-head')),
    ...pictures.map((text) => block(text, 'picture-text')),
    ...elementsIn(body, 'annotation').map((comment) => block(signed(comment), 'margin-comment')),
  ]
    .filter(({ text }) => text !== '')
    .slice(0, MOST_BLOCKS)
}

function block(text: string, reason: string): BodyBlock {
  return { kind: 'paragraph', text, dropped: reason }
}

function signed(comment: XmlElement): string {
  const text = linesOf(comment).join(' ')
  const author = cleanPhrase(childrenOf(comment, 'creator').map(textIn).join(' '))
  return author === '' || text === '' ? text : `${author}: ${text}`
}

function linesOf(element: XmlElement): string[] {
  return elementsIn(element, 'p')
    .map((line) => cleanPhrase(textIn(line)))
    .filter((line) => line !== '')
}
