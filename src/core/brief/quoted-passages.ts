/** Opening marks with their closing ones, of the languages our analysts write and quote. */
const PAIRS = ['“”', '„“', '«»', '「」', '『』', '《》', '""'] as const

const PATTERN = new RegExp(PAIRS.map((pair) => `${pair[0]}([^${pair}]+)${pair[1]}`).join('|'), 'gu')

/**
 * What a sentence quotes: the text between paired quotation marks, without the comma or full stop that style puts inside them. Single quotation
 * marks are not read as quotations, because apostrophes look the same.
 */
export function quotedPassages(sentence: string): string[] {
  return [...sentence.matchAll(PATTERN)]
    .map((match) => match.slice(1).find((group) => group !== undefined) ?? '')
    .map((passage) => passage.trim().replace(/[.,;:!?]+$/u, ''))
    .filter((passage) => /[\p{L}\p{N}]/u.test(passage))
}
