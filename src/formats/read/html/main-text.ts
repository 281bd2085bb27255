import type { WebBlock } from '#core/import/web-block.ts'
import { Readability } from '@mozilla/readability'
import type { DomDocument, DomNode } from './dom.ts'
import { webBlocks } from './web-blocks.ts'

/** The pieces of a page's article as readability finds it, empty where it finds none. It changes the document it reads: nothing may read it afterwards. */
export function mainText(document: DomDocument): WebBlock[] {
  const reader = new Readability<WebBlock[]>(document, {
    keepClasses: true,
    serializer: (node: DomNode) => webBlocks(node),
  })
  try {
    return reader.parse()?.content ?? []
  } catch {
    // It overflows the stack when one element has some 100,000 children, and trips over pages whose body is not where it looks for it. Without it the
    // blocks of the page are judged by themselves.
    return []
  }
}
