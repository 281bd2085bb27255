import MarkdownIt from 'markdown-it'
import type { Token } from 'markdown-it'
import { headingId } from '#core/guide/guide-spot.ts'

/** The elements that a page is made of; anything else in it is shown as the text that it has. */
const ELEMENTS = [
  'p',
  'h1',
  'h2',
  'h3',
  'h4',
  'ul',
  'ol',
  'li',
  'blockquote',
  'table',
  'thead',
  'tbody',
  'tr',
  'th',
  'td',
  'strong',
  'em',
] as const
export type Element = (typeof ELEMENTS)[number]

/** A page of the guide, or a note, as data. `id`: what links call a heading. */
export type Node =
  | { kind: 'text'; text: string }
  | { kind: 'code'; text: string; block: boolean }
  | { kind: 'break' }
  | { kind: 'link'; href: string; children: Node[] }
  | { kind: 'picture'; src: string; alternative: string }
  | { kind: 'element'; element: Element; id: string | null; children: Node[] }

// HTML stays text, and what only looks like an address is no link.
const reader = new MarkdownIt({ html: false, linkify: false, typographer: false })

/** Reads a page. What has no place in `Node` never reaches the window, whatever a page says. */
export function readMarkdown(text: string): Node[] {
  return treeOf(reader.parse(text, {}))
}

function treeOf(tokens: readonly Token[]): Node[] {
  const root: Node[] = []
  const open: Node[][] = [root]
  const into = (): Node[] => open.at(-1) ?? root
  for (const token of tokens) {
    if (token.nesting === 1) {
      const node = opened(token)
      if (node === null) open.push(into())
      else {
        into().push(node)
        open.push(node.children)
      }
    } else if (token.nesting === -1) open.pop()
    else into().push(...leaf(token))
  }
  for (const node of elements(root)) if (/^h\d$/.test(node.element)) node.id = headingId(textOf([node]))
  return root
}

type Opened = Extract<Node, { children: Node[] }>

function opened(token: Token): Opened | null {
  if (token.type === 'link_open') return { kind: 'link', href: String(token.attrGet('href') ?? ''), children: [] }
  const element = ELEMENTS.find((each) => each === token.tag)
  // The paragraph of an item that stands close to the next.
  return element === undefined || token.hidden ? null : { kind: 'element', element, id: null, children: [] }
}

function leaf(token: Token): Node[] {
  switch (token.type) {
    case 'inline':
      return treeOf(token.children ?? [])
    case 'softbreak':
      return [{ kind: 'text', text: ' ' }]
    case 'hardbreak':
      return [{ kind: 'break' }]
    case 'code_inline':
    case 'fence':
    case 'code_block':
      return [{ kind: 'code', text: token.content, block: token.type !== 'code_inline' }]
    case 'image':
      return [{ kind: 'picture', src: String(token.attrGet('src') ?? ''), alternative: token.content }]
    default:
      return token.content === '' ? [] : [{ kind: 'text', text: token.content }]
  }
}

/** All elements of a page, from the first to the last. */
export function elements(nodes: readonly Node[]): Extract<Node, { kind: 'element' }>[] {
  return nodes.flatMap((node) =>
    node.kind === 'element' ? [node, ...elements(node.children)] : node.kind === 'link' ? elements(node.children) : [],
  )
}

/** What nodes say, without what they look like. */
export function textOf(nodes: readonly Node[]): string {
  return nodes
    .map((node) => {
      if (node.kind === 'text' || node.kind === 'code') return node.text
      if (node.kind === 'break') return ' '
      if (node.kind === 'picture') return ''
      const block = node.kind === 'element' && !['strong', 'em'].includes(node.element)
      return textOf(node.children) + (block ? ' ' : '')
    })
    .join('')
    .replace(/ {2,}/g, ' ')
}

/** Where a page links to, and which pictures it shows. */
export function referencesOf(nodes: readonly Node[]): { links: string[]; pictures: string[] } {
  const found = nodes.map((node) => {
    if (node.kind === 'picture') return { links: [], pictures: [node.src] }
    if (node.kind !== 'element' && node.kind !== 'link') return { links: [], pictures: [] }
    const inside = referencesOf(node.children)
    return node.kind === 'link' ? { ...inside, links: [node.href, ...inside.links] } : inside
  })
  return { links: found.flatMap(({ links }) => links), pictures: found.flatMap(({ pictures }) => pictures) }
}
