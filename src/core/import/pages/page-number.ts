const ROMAN = /^(?=[ivxlc])(?:c{0,3})(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3})$/i
const AROUND = /^[\s\-–—•·|~[(]+|(?<![\s\-–—•·|~\])])[\s\-–—•·|~\])]+$/g
/** `Page 3 of 10`, `стр. 3`, `Seite 3 von 10`, `第 3 页`, `3 / 10`. */
const WORDED =
  /^(?:page|pages|p\.|pg\.?|стр\.?|страница|с\.|бет|seite|s\.|página|pagina|стор\.?|第)\s{0,3}(\d{1,4})\s{0,3}(?:(?:of|\/|из|von|de|sur|di)\s{0,3}\d{1,4}|页|頁)?$/iu
const OF = /^(\d{1,4})\s{0,3}(?:of|\/|из|von|de|sur|\|\s?p\s?a\s?g\s?e)\s{0,3}(?:\d{1,4})?$/iu

/** The number a line gives its page. `certain`: it says so in words; a lone number may be anything. Roman numerals count as their lower-case letters. */
export type PageNumber = { number: number | string; certain: boolean }

/** Reads a line that holds the number of its page and nothing else; null for every other line. */
export function readPageNumber(text: string): PageNumber | null {
  if (text.length > 40) return null
  const bare = text.replace(AROUND, '')
  const worded = WORDED.exec(bare)?.[1] ?? OF.exec(bare)?.[1]
  if (worded !== undefined) return { number: Number(worded), certain: true }
  if (/^\d{1,4}$/.test(bare)) return { number: Number(bare), certain: false }
  return bare.length <= 8 && ROMAN.test(bare) ? { number: bare.toLowerCase(), certain: false } : null
}

const BESIDE = /^(\d{1,4})\s{0,3}[|·•–—]\s{0,3}\p{L}|\p{L}\s{0,3}[|·•–—]\s{0,3}(\d{1,4})$/u

/** The number that a running head or foot has beside its words, set off by a stroke (`The Example Times | 12`); null where there is none. */
export function numberBeside(text: string): string | null {
  const match = text.length > 160 ? null : BESIDE.exec(text)
  return match === null ? null : (match[1] ?? match[2] ?? null)
}
