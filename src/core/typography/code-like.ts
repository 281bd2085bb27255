import type { Stretch } from './change.ts'

const IN_BACKTICKS = /`[^`]+`/g
/** What a word has that is a path, an address, an option or a piece of a program. */
const CODE = /[\\@_=<>{}#~^|`/]|\$\p{L}|^--?\p{L}|\p{L}\.\p{L}{2,}|\w\(\w*\)/u
const AT_EDGE = /^["'“”«»„‘’‚([]+|["'“”«»„‘’‚)\],.;:!?…]+$/gu

/** The words of a text that look like code, paths or addresses, without the marks around them. */
export function codeLike(text: string): Stretch[] {
  const found = [...text.matchAll(IN_BACKTICKS)].map(({ 0: code, index }) => ({ start: index, end: index + code.length }))
  for (const { 0: token, index } of text.matchAll(/[^\s]+/gu)) {
    // Marks around a value are the program's own.
    const bare = /=["']/.test(token) ? token : token.replace(AT_EDGE, '')
    const start = index + token.indexOf(bare)
    if (CODE.test(bare)) found.push({ start, end: start + bare.length })
  }
  return found
}
