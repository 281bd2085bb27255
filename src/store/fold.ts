const MARKS = /\p{M}+/gu
const ASCII = /^[\x00-\x7f]*$/

/** Text as searching and sorting compare it: lower case, without accents and other marks. Not of the same length. */
export function fold(text: string): string {
  const lower = text.toLowerCase()
  return ASCII.test(lower) ? lower : lower.normalize('NFD').replace(MARKS, '').normalize('NFC')
}
