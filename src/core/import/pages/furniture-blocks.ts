import { cleanPhrase } from '../clean-text.ts'
import type { StrippedPage } from './furniture.ts'
import type { PrintedBlock } from './printed-block.ts'

/** How many different lines of furniture a document keeps. */
const MOST = 300

/** The blocks with the furniture of their pages among them, left out with its reason. Each text is kept once: numbers apart, all heads of a chapter are one. */
export function furnitureBlocks(
  blocks: readonly PrintedBlock[],
  pages: readonly StrippedPage[],
  besides: readonly (readonly { text: string; dropped: string }[])[],
  label: (sheet: number) => string,
): PrintedBlock[] {
  const seen = new Set<string>()
  const kept = pages.map(({ furniture }, sheet) =>
    furniture.flatMap(({ line, reason }): PrintedBlock[] => {
      const text = cleanPhrase(line.text)
      const key = `${reason} ${text.replace(/\p{N}+|\b[ivxlc]+\b/giu, '#')}`
      if (text === '' || seen.has(key) || seen.size >= MOST) return []
      seen.add(key)
      const { size, y } = line
      return [{ kind: 'paragraph', text, dropped: reason, page: label(sheet), size, sheet, y }]
    }),
  )
  for (const [sheet, texts] of besides.entries()) {
    for (const { text, dropped } of texts) {
      if (seen.has(text) || seen.size >= MOST) continue
      seen.add(text)
      kept[sheet]?.push({ kind: 'paragraph', text, dropped, page: label(sheet), size: 0, sheet, y: 0 })
    }
  }
  const all: PrintedBlock[] = []
  let next = 0
  for (const block of blocks) {
    for (; next <= block.sheet && next < kept.length; next += 1) all.push(...(kept[next] ?? []))
    all.push(block)
  }
  for (; next < kept.length; next += 1) all.push(...(kept[next] ?? []))
  return all
}
