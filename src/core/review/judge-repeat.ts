import type { ArticleDraft } from '../article.ts'
import { cslName } from '../cite/name.ts'
import { NEAR_DUPLICATE } from '../near-duplicate.ts'
import { addressKey, isFrontPage } from './address-key.ts'

/** What is compared of two articles beside their words. `hasText`: there is a block that was not left out. */
export type Comparable = Pick<ArticleDraft, 'title' | 'authors' | 'date' | 'url' | 'language'> & { hasText: boolean }

/** Why two articles are taken for one, and how similar they are (0–1, the shorter text's share). */
export type Judgement = { why: 'same-address' | 'near' | 'same-record'; similarity: number }

/** Two articles under one address but with different titles are one that was rewritten from this share of common words on; below it the address is that of a page that changes. */
const SAME_ADDRESS = 0.2

/**
 * Whether two articles, whose texts are not the same to the letter, are one: under one address or DOI, or with most of their words in common
 * (`containment`, asked only where both have a text); where one is a bare record, by title, year and first author. null: they are two.
 */
export function judgeRepeat(one: Comparable, other: Comparable, containment: () => number): Judgement | null {
  const bare = !one.hasText || !other.hasText
  const similarity = bare ? 1 : round(containment())
  const key = one.url === null ? null : addressKey(one.url)
  if (key !== null && other.url !== null && key === addressKey(other.url)) {
    if (key.startsWith('doi:')) return { why: 'same-record', similarity }
    const enough = similarity >= SAME_ADDRESS || (!isFrontPage(key) && sameWords(one.title, other.title))
    if (enough && !(bare && isFrontPage(key))) return { why: 'same-address', similarity }
  }
  if (bare) return sameRecord(one, other) ? { why: 'same-record', similarity } : null
  return similarity >= NEAR_DUPLICATE ? { why: 'near', similarity } : null
}

function sameRecord(one: Comparable, other: Comparable): boolean {
  const year = one.date?.slice(0, 4)
  return (
    year !== undefined &&
    year === other.date?.slice(0, 4) &&
    sameWords(one.title, other.title) &&
    firstAuthor(one) === firstAuthor(other)
  )
}

function sameWords(one: string, other: string): boolean {
  const words = wordsOf(one)
  return words !== '' && words === wordsOf(other)
}

function firstAuthor({ authors, language }: Comparable): string {
  const name = cslName(authors[0] ?? '', language)
  return wordsOf('family' in name ? name.family : name.literal)
}

/** Case, accents and punctuation do not count. */
function wordsOf(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')
}

function round(share: number): number {
  return Math.round(share * 100) / 100
}
