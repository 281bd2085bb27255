import { fold } from './fold.ts'

/** Scripts written without spaces between words. Hangul has spaces, but its words carry endings, which pairs of syllables see through. */
const CJK_RUN =
  /[\u2e80-\u2fdf\u3005-\u3007\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7af\uf900-\ufaff\u{20000}-\u{3ffff}]+/gu
/** One Chinese, Japanese or Korean character anywhere. */
const CJK = new RegExp(CJK_RUN.source, 'u')
/** Characters inside words that readers do not type: soft hyphens, the Arabic lengthening stroke, zero-width spaces and (non-)joiners, raised numbers of notes. */
const OPTIONAL = /[\u00ad\u00b2\u00b3\u00b9\u2070\u2074-\u2079\u0640\u200b-\u200d\u2060\ufeff]/g
const HAS_OPTIONAL = new RegExp(OPTIONAL.source)

/** The text cut into runs of such characters and what stands between them, in order. */
export function cutAtCjk(text: string): { text: string; cjk: boolean }[] {
  const parts: { text: string; cjk: boolean }[] = []
  let from = 0
  for (const { 0: run, index } of text.matchAll(CJK_RUN)) {
    if (index > from) parts.push({ text: text.slice(from, index), cjk: false })
    parts.push({ text: run, cjk: true })
    from = index + run.length
  }
  if (from < text.length) parts.push({ text: text.slice(from), cjk: false })
  return parts
}

/** The text without characters that a search looks through. */
export function withoutOptional(text: string): string {
  return HAS_OPTIONAL.test(text) ? text.replace(OPTIONAL, '') : text
}

/**
 * Text as it goes into the full-text tables: folded here, because FTS5 strips the accents of Latin letters only (ё and
 * е would differ). A Chinese run becomes its overlapping pairs and its last character, so that a word of two characters is one term, a longer
 * one a phrase of pairs, and a single character the prefix of a term.
 */
export function indexText(text: string): string {
  const plain = fold(withoutOptional(text))
  return CJK.test(plain) ? plain.replace(CJK_RUN, pairs) : plain
}

function pairs(run: string): string {
  const characters = Array.from(run)
  return ` ${characters.map((character, index) => character + (characters[index + 1] ?? '')).join(' ')} `
}
