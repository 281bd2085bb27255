import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { Extra, FoundFile } from '#core/brief/proof/found.ts'
import type { PageItem } from './exported-pdf-items.ts'

/** Of what a viewer is asked, what an export asks too. */
const OWN_PREFERENCE = 'DisplayDocTitle'

/** What a PDF as a whole tells those who open or hear it: its language, the day on which it was made, how it opens. */
export async function toldOf(document: PDFDocumentProxy): Promise<NonNullable<FoundFile['told']>> {
  const { info } = await document.getMetadata()
  const said = info as Record<string, unknown>
  const preferences = ((await document.getViewerPreferences()) ?? {}) as Record<string, unknown>
  const made = /^D:(\d{4})(\d{2})(\d{2})/.exec(typeof said['CreationDate'] === 'string' ? said['CreationDate'] : '')
  return {
    language: typeof said['Language'] === 'string' && said['Language'] !== '' ? said['Language'] : null,
    created: made === null ? null : made.slice(1).join('-'),
    mode: await document.getPageMode(),
    preferences: Object.keys(preferences).filter((name) => name !== OWN_PREFERENCE),
  }
}

/** Parts of its letters' height by which a stretch that stands in one piece with those beside it may lie above or below them. */
const LEVEL = 0.08
const NEXT_LINE = 0.75
/** They are drawn above and below the letters that they belong to. */
const VOWEL_SIGNS = /\p{M}/u

/**
 * Stretches of a page that stand higher or lower than the rest of their piece on the same line: 10² is not 102. Numbers of notes have marks of their own; where a line
 * stands below another it is the height of letters away.
 */
export function raisedItems(items: readonly PageItem[], page: number): Extra[] {
  const extras: Extra[] = []
  let last: PageItem | null = null
  for (const item of items) {
    const before: PageItem | null = last
    if (item.text.trim() === '') continue
    last = item
    if (before === null || item.mark == null || before.mark !== item.mark || before.content === undefined) continue
    if (VOWEL_SIGNS.test(item.text) || VOWEL_SIGNS.test(before.text)) continue
    const shift = Math.abs(item.y - before.y)
    const size = Math.max(item.height, before.height)
    if (shift > LEVEL * size && shift < NEXT_LINE * size)
      extras.push({ kind: 'raised-text', text: (item.y > before.y ? item : before).text.trim(), page })
  }
  return extras
}
