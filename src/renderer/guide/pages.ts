import { GUIDE_PAGES, type GuidePage } from '#core/guide/guide-spot.ts'
import { elements, readMarkdown, textOf, type Node } from '../ui/markdown.ts'

const TEXTS: Record<string, string> = {
  ...import.meta.glob<string>('../../../docs/*.md', { query: '?raw', import: 'default', eager: true }),
  ...import.meta.glob<string>('../../../docs/guide/*.md', { query: '?raw', import: 'default', eager: true }),
}
const PICTURES = import.meta.glob<string>('../../../docs/guide/pictures/*.png', { query: '?url', import: 'default', eager: true })

export type Heading = { id: string; title: string }
/** A page: its title, the headings below it, its text, and the same cut at the headings, for searching. */
export type Page = { id: GuidePage; title: string; headings: Heading[]; nodes: Node[]; parts: Part[] }
/** What stands under one heading; null before the first. */
export type Part = { heading: Heading | null; text: string }

/** Every page of the guide, in the order of its contents. */
export const PAGES: readonly Page[] = GUIDE_PAGES.map((id) => pageOf(id, textOfFile(id)))

/** The address of a picture that a page names (`pictures/review.png`); null where the program has no such picture. */
export function pictureAddress(src: string): string | null {
  return PICTURES[`../../../docs/guide/${src}`] ?? null
}

function textOfFile(id: GuidePage): string {
  const text = TEXTS[`../../../docs/guide/${id}.md`] ?? TEXTS[`../../../docs/${id}.md`]
  if (text === undefined) throw new Error(`The guide has no page ${id}.`)
  return text
}

/** A page as it is shown, from its Markdown. */
export function pageOf(id: GuidePage, text: string): Page {
  const nodes = readMarkdown(text)
  const parts: Part[] = [{ heading: null, text: '' }]
  for (const node of nodes) {
    const heading = node.kind === 'element' && /^h[2-4]$/.test(node.element) ? node : null
    if (heading !== null) parts.push({ heading: { id: heading.id ?? '', title: textOf(heading.children) }, text: '' })
    const last = parts.at(-1)
    if (heading === null && last !== undefined) last.text += textOf([node])
  }
  return {
    id,
    title: textOf(elements(nodes).filter(({ element }) => element === 'h1')[0]?.children ?? []),
    headings: elements(nodes).flatMap((node) =>
      node.element === 'h2' ? [{ id: node.id ?? '', title: textOf(node.children) }] : [],
    ),
    nodes,
    parts,
  }
}
