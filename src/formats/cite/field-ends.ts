const WORD = /([\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]+)/u
const OTHER_LETTER_OR_NUMBER = /[\p{L}\p{N}]/u
/** Unicode's left-to-right mark: what follows it in a line from left to right stands on its right. */
const LEFT_TO_RIGHT = '\u200e'

/**
 * A citation that is printed from left to right, with a mark where a name, title or outlet that is written from right to left ends: without it the bidirectional algorithm (UAX #9)
 * takes the comma between two of them, and a page behind the last, as part of their words and draws the fields from right to left. `fields`: what the sources say of themselves; what
 * stands within one of them stays as it is.
 */
export function withFieldEnds(text: string, fields: readonly string[]): string {
  const parts = text.split(WORD)
  return parts
    .map((part, index) => {
      const [word, next] = [parts[index - 1], parts[index + 1]]
      if (index % 2 === 1 || index === 0 || word === undefined) return part
      if (next !== undefined && (part.trim() === '' || fields.some((field) => field.includes(word + part + next)))) return part
      const end = endOfField(word, part, fields)
      return part.slice(0, end) + LEFT_TO_RIGHT + part.slice(end)
    })
    .join('')
}

/** How much of what stands behind a word still belongs to the field that ends with it: an exclamation mark, a year. */
function endOfField(word: string, behind: string, fields: readonly string[]): number {
  for (let end = behind.length; end > 0; end -= 1) {
    const said = word + behind.slice(0, end)
    if (fields.some((field) => field.endsWith(said))) return end
  }
  const [first = ''] = behind
  // A figure or another letter that is tied to the word is of it.
  return OTHER_LETTER_OR_NUMBER.test(first) ? 1 : 0
}

/** Marks of direction: of a source, or such as citeproc sets around what it takes for another script. */
export const DIRECTION_MARKS = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu

/** The texts in a source's data, without emphasis and marks of direction. */
export function fieldTexts(data: unknown): string[] {
  if (typeof data === 'string') return [data.replace(/<[^<>]*>/gu, '').replace(DIRECTION_MARKS, '')]
  return typeof data === 'object' && data !== null ? Object.values(data).flatMap(fieldTexts) : []
}
