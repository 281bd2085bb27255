import type { CslItem } from './source.ts'

const MARKS = /\p{M}+/gu
const NO_WORD = /[^\p{L}\p{N}]+/gu
/** Characters of the name in a key; a title can stand for it. */
const LONGEST = 24

/**
 * The names by which sources are cited in text files, by the sources' ids: the first author's family name and the year (`serik2026`), with a letter where several would have the same. Letters and digits
 * only, as every processor takes them.
 */
export function citationKeys(items: readonly CslItem[]): Map<string, string> {
  const bases = Map.groupBy(items, baseOf)
  const used = new Set<string>()
  const keys = new Map<string, string>()
  for (const [base, sources] of bases)
    for (const [at, { id }] of sources.entries()) {
      let key = sources.length === 1 ? base : base + letters(at)
      while (used.has(key)) key += 'x'
      used.add(key)
      keys.set(id, key)
    }
  return keys
}

function baseOf({ author, title = '', issued, 'container-title': container = '' }: CslItem): string {
  const [first] = author ?? []
  const family = first === undefined ? '' : 'literal' in first ? first.literal : first.family
  const word = [family, container, title].map(keyWord).find((each) => each !== '') ?? 'source'
  return `${word}${issued?.['date-parts'][0]?.[0] ?? ''}`
}

function keyWord(text: string): string {
  const folded = text.normalize('NFKD').replace(MARKS, '').normalize('NFC').toLowerCase().replace(NO_WORD, '')
  return Array.from(folded).slice(0, LONGEST).join('')
}

/** a, b, … z, aa, ab, … */
function letters(at: number): string {
  const last = String.fromCodePoint(0x61 + (at % 26))
  return at < 26 ? last : letters(Math.floor(at / 26) - 1) + last
}
