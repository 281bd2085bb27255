import type { Chunk } from './rows.ts'

/** In letters and digits: less comes back by chance. */
const SHORTEST_MARK = 5
const LONGEST_MARK = 60
/** The language of a version of a document, behind its number: `GE.21-00001 (E)`. */
const VERSION = /\s\([A-Z]\)$/

/**
 * The symbols of a document that stand in the margins of several pages, wherever there and in whatever type: `RC/WG.3/2021/8` in the letterhead and as the running head of the
 * second page, job numbers at the feet. `margins` are the chunks in the margins, page by page. Linear.
 */
export function repeatedMarks(margins: readonly (readonly Chunk[])[]): (chunk: Chunk) => boolean {
  const pages = new Map<string, Set<number>>()
  for (const [page, chunks] of margins.entries()) {
    for (const chunk of chunks) {
      const mark = markOf(chunk)
      if (mark !== null) pages.set(mark, (pages.get(mark) ?? new Set()).add(page))
    }
  }
  return (chunk) => {
    const mark = markOf(chunk)
    return mark !== null && (pages.get(mark)?.size ?? 0) > 1
  }
}

/** `21-00017`: the number of a printing job has no letters; years (`2019-2020`) and days come back in texts. */
const JOB = /^\d{2}-\d{4,6}$/

/** `Drucksache 7/112`, `Paper 4/77`: a word and a number of two parts, and nothing else. */
const NUMBERED = /^\p{Lu}\p{Ll}{2,20}\.? \d{1,4}\/\d{1,6}$/u

/** Symbols have capitals and figures and no words. */
function markOf({ pieces }: Chunk): string | null {
  const text = pieces
    .map((piece) => piece.text)
    .join('')
    .trim()
  if (text.length > LONGEST_MARK) return null
  const mark = text.replace(VERSION, '').replace(/\s+/g, ' ')
  const signs = mark.replace(/[^\p{L}\p{N}]+/gu, '')
  if (NUMBERED.test(mark)) return mark
  if (signs.length < SHORTEST_MARK || !/\p{N}/u.test(mark) || /\p{Ll}{3}/u.test(mark)) return null
  return /\p{Lu}/u.test(mark) || JOB.test(mark) ? mark : null
}
