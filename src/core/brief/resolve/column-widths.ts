/** Characters in a line of the page at a table's size, about. */
const LINE = 88
/** Characters that a column gives no more room for: a longer word breaks, a longer text takes several lines. */
const LONGEST_WORD = 18
const LONGEST_TEXT = 160
/** Characters for the space at both sides of a column, and for words that are set bold. */
const SPACE = 4
const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]/gu

/**
 * How wide the columns of a table are to each other: each has room for its longest word, and for its longest text as far as there is room for all, as browsers
 * do it. `rows` are the plain texts of the cells.
 */
export function columnWidths(rows: readonly (readonly string[])[]): number[] {
  const columns = rows[0]?.map((_, column) => rows.map((row) => row[column] ?? '')) ?? []
  const least = columns.map((texts) => Math.min(LONGEST_WORD, Math.max(3, ...texts.map(longestWord))) + SPACE)
  const wished = columns.map((texts) => Math.min(LONGEST_TEXT, Math.max(3, ...texts.map(lengthOf))) + SPACE)
  const [needed, wanted] = [sum(least), sum(wished)]
  const given = wanted <= LINE ? 1 : needed >= LINE ? 0 : (LINE - needed) / (wanted - needed)
  return least.map((width, column) => width + Math.max(0, (wished[column] ?? width) - width) * given)
}

/** Wide characters break anywhere. */
function longestWord(text: string): number {
  return text
    .replace(WIDE, ' 口 ')
    .split(/\s+/u)
    .reduce((longest, word) => Math.max(longest, lengthOf(word)), 0)
}

function lengthOf(text: string): number {
  return text.length + (text.match(WIDE)?.length ?? 0)
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0)
}
