import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { cleanPhrase } from '#core/import/clean-text.ts'
import type { Beside } from '#core/import/pages/page.ts'

const MOST = 500
const LONGEST = 2000
/** A structure tree is a page's headings, lists and tables within each other. */
const DEEPEST = 60

type Node = { role?: unknown; alt?: unknown; children?: unknown }

/** How a tagged page describes its pictures for those who do not see them (`/Alt` of its structure); empty for pages without tags. */
export async function describedFigures(page: PDFPageProxy): Promise<Beside[]> {
  const root: unknown = await page.getStructTree().catch(() => null)
  const found: Beside[] = []
  const visit = (node: unknown, depth: number): void => {
    if (node === null || typeof node !== 'object' || depth > DEEPEST || found.length >= MOST) return
    const { role, alt, children } = node as Node
    const text = role === 'Figure' && typeof alt === 'string' ? cleanPhrase(alt.slice(0, LONGEST)) : ''
    if (text !== '') found.push({ text, reason: 'picture-text' })
    if (Array.isArray(children)) for (const child of children) visit(child, depth + 1)
  }
  visit(root, 0)
  return found
}
