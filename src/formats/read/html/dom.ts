import { parseHTML } from 'linkedom'

/** The part of the DOM that is read here; linkedom's own types would ask for the browser's. */
export interface DomNode {
  readonly nodeType: number
  readonly parentNode: DomNode | null
  readonly firstChild: DomNode | null
  readonly nextSibling: DomNode | null
  readonly previousSibling: DomNode | null
  readonly textContent: string | null
}

export interface DomElement extends DomNode {
  readonly tagName: string
  getAttribute(name: string): string | null
  setAttribute(name: string, value: string): void
  querySelector(selector: string): DomElement | null
  querySelectorAll(selector: string): Iterable<DomElement>
  closest(selector: string): DomElement | null
}

export interface DomDocument extends DomNode {
  readonly documentElement: DomElement | null
  readonly body: DomElement | null
  querySelector(selector: string): DomElement | null
  querySelectorAll(selector: string): Iterable<DomElement>
}

const ELEMENT = 1
const TEXT = 3

export function isElement(node: DomNode): node is DomElement {
  return node.nodeType === ELEMENT
}

export function isText(node: DomNode): boolean {
  return node.nodeType === TEXT
}

/** Parses a page. Nothing is run, fetched or shown: linkedom has no scripts, no network and no layout. */
export function parsePage(html: string): DomDocument {
  const page: { document: DomDocument } = parseHTML(html)
  // Of a page without any element this parser cannot even say that it has no body.
  return page.document.documentElement === null ? parseHTML('<html><body></body></html>').document : page.document
}

/** How deep the elements of a page are nested; stops counting at `limit`. */
export function nestingDepth(root: DomNode, limit: number): number {
  let deepest = 0
  let depth = 0
  let node: DomNode | null = root
  while (node !== null && deepest < limit) {
    deepest = Math.max(deepest, depth)
    if (node.firstChild !== null) {
      node = node.firstChild
      depth += 1
      continue
    }
    while (node !== null && node !== root && node.nextSibling === null) {
      node = node.parentNode
      depth -= 1
    }
    node = node === null || node === root ? null : node.nextSibling
  }
  return deepest
}
