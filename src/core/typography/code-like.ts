import type { Stretch } from './change.ts'

const IN_BACKTICKS = /`[^`]+`/g
/** What a word has that is a path, an address, an option or a piece of a program. */
const CODE = /[\\@_=<>{}#~^|`/]|\$\p{L}|^--?\p{L}|\p{L}\.\p{L}{2,}|\w\(\w*\)/u
const IN_FRONT = new Set(`"'“”«»„‘’‚([`)
const BEHIND = new Set(`"'“”«»„‘’‚)],.;:!?…`)

/** The words of a text that look like code, paths or addresses, without the marks around them. */
export function codeLike(text: string): Stretch[] {
  const found = [...text.matchAll(IN_BACKTICKS)].map(({ 0: code, index }) => ({ start: index, end: index + code.length }))
  for (const { 0: token, index } of text.matchAll(/[^\s]+/gu)) {
    // Marks around a value are the program's own.
    const [from, to] = /=["']/.test(token) ? [0, token.length] : withoutMarks(token)
    if (CODE.test(token.slice(from, to))) found.push({ start: index + from, end: index + to })
  }
  return found
}

/** Where a word begins and ends without the quotation marks, brackets and stops around it. */
function withoutMarks(token: string): [from: number, to: number] {
  let [from, to] = [0, token.length]
  while (from < to && IN_FRONT.has(token.charAt(from))) from += 1
  while (to > from && BEHIND.has(token.charAt(to - 1))) to -= 1
  return [from, to]
}
