/** A line that ends so is followed by the next without a space. */
const WIDE_END = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}。！？｡，、；：”’」』）]$/u
const WIDE_START = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}“‘「『（]/u

/** The lines of one paragraph as a text: with one space for each break, none in Chinese. A backslash at the end of a line asks for a break, of which sentences have none. */
export function joinLines(lines: readonly string[]): string {
  let whole = ''
  let end = ''
  for (const [index, line] of lines.entries()) {
    const asks = index < lines.length - 1 && /(?<!\\)(?:\\\\)*\\$/u.test(line.slice(-100))
    const text = (asks ? line.slice(0, -1) : line)
      .replace(/[\s\u0085]+/gu, (space) => (/^[\u00a0\u202f]+$/u.test(space) ? space : ' '))
      .trim()
    if (text === '') continue
    const wide = WIDE_END.test(end) && WIDE_START.test(text)
    whole += whole === '' || wide ? text : ` ${text}`
    end = text.slice(-2)
  }
  return whole
}
