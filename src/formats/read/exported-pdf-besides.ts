import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { Extra, FoundLink, FoundPicture, FoundProperties } from '#core/brief/proof/found.ts'
import { safeHref } from '../write/href.ts'
import type { PageItem } from './exported-pdf-items.ts'
import { pagePictures } from './exported-pdf-pictures.ts'
import { raisedItems } from './exported-pdf-told.ts'
import { drawnOn } from './pdf/drawn-on.ts'

/** Points; smaller letters nobody reads. */
const TINY = 2

type Annotation = {
  subtype?: string
  contentsObj?: { str?: string }
  url?: string
  unsafeUrl?: string
  dest?: unknown
  rect?: number[]
  hasAppearance?: boolean
  borderStyle?: { width?: number }
}
type Besides = { extras: Extra[]; pictures: FoundPicture[]; links: FoundLink[]; tooltips: { text: string; page: number }[] }

/**
 * What a page has besides its text: pictures, links, notes stuck on it, and whether text on it cannot be seen (drawn invisibly, in white, tiny, under something). What stands beyond the page's edge pdf.js
 * does not read. `files`: see jpegFiles.
 */
export async function besidesText(
  page: PDFPageProxy,
  items: readonly PageItem[],
  files: ReadonlyMap<string, string[]>,
): Promise<Besides> {
  const at = page.pageNumber
  const extra = (kind: Extra['kind'], text: string): Extra => ({ kind, text, page: at })
  const annotations = (await page.getAnnotations()) as Annotation[]
  const links = annotations.filter(isPlainLink)
  const stuck = annotations.filter((one) => !isPlainLink(one))
  const { sight, figures } = await drawnOn(page)
  return {
    extras: [
      ...stuck.map(({ subtype, contentsObj }) => extra('annotation', contentsObj?.str || (subtype ?? ''))),
      ...items.filter(tiny).map(({ text }) => extra('hidden-text', text)),
      ...raisedItems(items, at),
      ...(sight.unseen ? [extra('hidden-text', '')] : []),
      ...(sight.covered ? [extra('covered-text', '')] : []),
      ...(page.rotate === 0 ? [] : [extra('style', `Rotate ${page.rotate}`)]),
    ],
    pictures: await pagePictures(page, figures, files),
    tooltips: links.flatMap(({ contentsObj, url, unsafeUrl }) => {
      const text = contentsObj?.str ?? ''
      return text === '' || text === url || text === unsafeUrl ? [] : [{ text, page: at }]
    }),
    links: links.flatMap((link): FoundLink[] => {
      const href = link.url ?? link.unsafeUrl
      return href === undefined ? [] : [{ text: wordsIn(link.rect ?? [], items), href: safeHref(href) ?? href, page: at }]
    }),
  }
}

/** A link that only leads to a page or an address: it shows nothing, and runs nothing. */
function isPlainLink({ subtype, url, unsafeUrl, dest, hasAppearance, borderStyle }: Annotation): boolean {
  const leads = url !== undefined || unsafeUrl !== undefined || (dest !== undefined && dest !== null)
  return subtype === 'Link' && leads && hasAppearance !== true && (borderStyle?.width ?? 0) === 0
}

/** The words that a link lies on, as far as pdf.js keeps them apart from those beside it. */
function wordsIn([left = 0, bottom = 0, right = 0, top = 0]: number[], items: readonly PageItem[]): string {
  const inside = ({ x, y, width }: PageItem): boolean => x >= left - 1 && x + width <= right + 1 && y >= bottom - 1 && y <= top
  return items
    .filter(inside)
    .map(({ text }) => text)
    .join('')
}

function tiny({ text, height }: PageItem): boolean {
  return height > 0 && height < TINY && /[\p{L}\p{N}]/u.test(text)
}

/** What the file as a whole has that an export never has: programs, layers that can be switched off, other files. */
export async function besidesPages(document: PDFDocumentProxy): Promise<Extra[]> {
  const layers = [...(await document.getOptionalContentConfig())].length
  const opens = (await document.getOpenAction()) as { action?: unknown } | null
  const runs = (await document.getJSActions()) !== null || (opens !== null && 'action' in opens)
  const attached = [...((await document.getAttachments()) ?? new Map<string, { filename: string }>()).values()]
  const register = attached.findIndex(({ filename }: { filename: string }) => filename.toLowerCase().endsWith('.json'))
  const others = attached.filter((_, index) => index !== register)
  return [
    ...(layers > 0 ? ['OCProperties'] : []),
    ...(runs ? ['JavaScript'] : []),
    ...others.map(({ filename }: { filename: string }) => filename),
  ].map((text): Extra => ({ kind: 'embedded', text, page: null }))
}

/** Both places in which a file tells of itself; where they say different things, both. */
export async function pdfProperties(document: PDFDocumentProxy): Promise<FoundProperties> {
  const { info, metadata } = await document.getMetadata()
  const told = info as Record<string, unknown>
  const title = typeof told['Title'] === 'string' ? told['Title'] : ''
  const other: unknown = metadata?.get('dc:title')
  const named = typeof other === 'string' && other.trim() !== '' && other.trim() !== title.trim()
  const said = (name: string): string => (typeof told[name] === 'string' ? told[name] : '')
  const creator: unknown = metadata?.get('dc:creator')
  const creators = (Array.isArray(creator) ? creator : [creator]).filter((one) => typeof one === 'string').join(', ')
  const isOther = creators.trim() !== '' && creators.replaceAll(/[,;\s]+/g, '') !== said('Author').replaceAll(/[,;\s]+/g, '')
  return {
    title: named ? `${title} / ${other}` : title,
    author: isOther ? `${said('Author')} / ${creators}` : said('Author'),
    subject: said('Subject'),
    keywords: said('Keywords'),
  }
}

/** The titles of all bookmarks. */
export async function bookmarksOf(document: PDFDocumentProxy): Promise<string[]> {
  type Node = { title: string; items?: Node[] }
  const titles = ({ title, items = [] }: Node): string[] => [title, ...items.flatMap(titles)]
  return (((await document.getOutline()) ?? []) as Node[]).flatMap(titles)
}
