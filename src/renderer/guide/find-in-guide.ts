import type { Page, Part } from './pages.ts'

export type Found = { page: Page; part: Part; around: string }

/** What is shown of a text around the first word that was found, in letters before it and in all. */
const BEFORE = 40
const AROUND = 130
const MOST = 40

/** The parts of the guide that hold all words of a query, or beginnings of words; those that have them in their heading come first. */
export function findInGuide(pages: readonly Page[], query: string): Found[] {
  const words = query
    .toLocaleLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '')
  if (words.length === 0) return []
  const found = pages.flatMap((page) =>
    page.parts.flatMap((part) => {
      const text = part.text.toLocaleLowerCase()
      const title = `${page.title} ${part.heading?.title ?? ''}`.toLocaleLowerCase()
      if (!words.every((word) => begins(text, word) >= 0 || begins(title, word) >= 0)) return []
      const inTitle = words.filter((word) => begins(part.heading?.title.toLocaleLowerCase() ?? title, word) >= 0).length
      const at = Math.max(0, ...words.map((word) => begins(text, word)))
      return [{ page, part, around: cut(part.text, at), inTitle }]
    }),
  )
  return found.toSorted((one, other) => other.inTitle - one.inTitle).slice(0, MOST)
}

/** Where a word of the text begins with these letters; -1 where none does. */
function begins(text: string, word: string): number {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
    if (at === 0 || !/[\p{L}\p{N}]/u.test(text[at - 1] ?? '')) return at
  return -1
}

function cut(text: string, at: number): string {
  const from = Math.max(0, at - BEFORE)
  const start = from === 0 ? 0 : text.indexOf(' ', from) + 1
  const part = text.slice(start, start + AROUND).trim()
  return `${start > 0 ? '… ' : ''}${part}${start + AROUND < text.length ? ' …' : ''}`
}
