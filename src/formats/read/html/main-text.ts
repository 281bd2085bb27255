import type { WebBlock } from '#core/import/web-block.ts'
import { Readability } from '@mozilla/readability'
import { type DomDocument, type DomNode, parsePage } from './dom.ts'
import { webBlocks } from './web-blocks.ts'

/** The pieces of the page's article as readability finds it; where it finds none, every piece of the page that is not mostly links. */
export function mainText(html: string): WebBlock[] {
  const found = readability(parsePage(html))
  if (found.length > 0) return found
  const { body } = parsePage(html)
  return body === null ? [] : webBlocks(body).filter((block) => block.linked < 0.5)
}

/** Readability changes the document it reads, so it gets one of its own. */
function readability(document: DomDocument): WebBlock[] {
  const reader = new Readability<WebBlock[]>(document, { keepClasses: true, serializer: (node: DomNode) => webBlocks(node) })
  return reader.parse()?.content ?? []
}
