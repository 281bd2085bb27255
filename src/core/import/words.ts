/** Scripts written without spaces: there two characters count as a word. Enough to compare lengths; budgets are counted elsewhere. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu

/** About how many words a line has, for rules that tell a heading from a paragraph. */
export function roughWords(text: string): number {
  if (text === '') return 0
  const unspaced = text.match(UNSPACED)?.length ?? 0
  let spaces = 1
  for (let at = text.indexOf(' '); at !== -1; at = text.indexOf(' ', at + 1)) spaces += 1
  return unspaced > text.length / 2 ? Math.ceil(unspaced / 2) : spaces
}

/** Whether a line closes like a sentence, closing quotes, brackets and note marks (`*`, `12`, `[3]`) included. */
export function endsSentence(text: string): boolean {
  const end = text.slice(-30).replace(/(?:\[[^\s[\]]{1,8}\])+$/u, '')
  return /[.!?。！？؟۔…][”’»」』"')\]）\d*]{0,4}$/u.test(end) && !/[\s.]\.\s?\.\s?\.?$/.test(end)
}

/** Letters and digits only, in lower case: equal for two lines that differ in dashes, quotes or case. */
export function foldText(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
