// The voicing marks of Japanese make other letters, not accents.
const MARKS = /(?:(?![\u3099\u309a])\p{M})+/gu
/** Nothing here has marks to lose: ASCII, punctuation such as « “ ” – …, Russian letters other than й and ё, Chinese. */
const PLAIN =
  /^[\u0000-\u007f\u00ab\u00bb\u0410-\u0418\u041a-\u0438\u043a-\u044f\u2010-\u205e\u3000-\u3029\u4e00-\u9fff\uff00-\uff0f]*$/

/** Text as searching and sorting compare it: lower case, without accents and other marks. Not of the same length. */
export function fold(text: string): string {
  const lower = text.toLowerCase()
  return PLAIN.test(lower) ? lower : lower.normalize('NFD').replace(MARKS, '').normalize('NFC')
}

/** Whether folding this text only makes it lower case, character for character. */
export function foldsPlainly(text: string): boolean {
  return PLAIN.test(text)
}

/** Characters inside words that readers do not type: soft hyphens, the Arabic lengthening stroke, zero-width spaces and (non-)joiners, raised numbers of notes. */
const OPTIONAL = /[\u00ad\u00b2\u00b3\u00b9\u2070\u2074-\u2079\u0640\u200b-\u200d\u2060\ufeff]/g
const HAS_OPTIONAL = new RegExp(OPTIONAL.source)

/** The text without characters that a search looks through. */
export function withoutOptional(text: string): string {
  return HAS_OPTIONAL.test(text) ? text.replace(OPTIONAL, '') : text
}
