/** Scripts written without spaces between words. Hangul has spaces, but its words carry endings, which pairs of syllables see through. */
const CJK_RUN =
  /[\u2e80-\u2fdf\u3005-\u3007\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7af\uf900-\ufaff\u{20000}-\u{3ffff}]+/gu
/** One Chinese, Japanese or Korean character anywhere. */
const CJK = new RegExp(CJK_RUN.source, 'u')
/**
 * Characters that stand inside words without being letters to FTS5, or that readers type with or without: Arabic vowel marks and the
 * lengthening stroke, zero-width (non-)joiners, soft hyphens.
 */
const OPTIONAL = /\u00ad|\u0640|[\u064b-\u065f]|\u0670|[\u06d6-\u06ed]|[\u200b-\u200d]|\u2060|\ufeff/g
const HAS_OPTIONAL = new RegExp(OPTIONAL.source)

export function hasCjk(text: string): boolean {
  return CJK.test(text)
}

/** The text without characters that a search looks through. */
export function withoutOptional(text: string): string {
  return HAS_OPTIONAL.test(text) ? text.replace(OPTIONAL, '') : text
}

/**
 * Text as it goes into the full-text tables: a Chinese run becomes its overlapping pairs and its last character, so that a word of two
 * characters is one term, a longer one a phrase of pairs, and a single character the prefix of a term.
 */
export function indexText(text: string): string {
  const plain = withoutOptional(text)
  return CJK.test(plain) ? plain.replace(CJK_RUN, pairs) : plain
}

function pairs(run: string): string {
  const characters = Array.from(run)
  return ` ${characters.map((character, index) => character + (characters[index + 1] ?? '')).join(' ')} `
}
