import { buildTermIndex } from './term-index.ts'

/** A word in its context, as a concordance lines it up (keyword in context). `before` ends and `after` begins at the word. */
export type InContext = { before: string; word: string; after: string }

/** UTF-16 units on either side: more than a wide list shows. */
const BEFORE = 110
const AFTER = 150

/** The first of these words in a text with what stands around it, cut between words where the text has such; the beginning of the text where none of them is there. */
export function inContext(text: string, words: readonly string[]): InContext {
  const [first] = buildTermIndex(words)
    .find(text)
    .toSorted((one, other) => one.start - other.start || other.end - one.end)
  if (first === undefined) return { before: '', word: '', after: upTo(text) }
  return {
    before: from(text.slice(0, first.start)),
    word: text.slice(first.start, first.end),
    after: upTo(text.slice(first.end)),
  }
}

function from(text: string): string {
  if (text.length <= BEFORE) return text
  const cut = text.slice(-BEFORE)
  const space = cut.indexOf(' ')
  return `…${space === -1 ? whole(cut) : cut.slice(space + 1)}`
}

function upTo(text: string): string {
  if (text.length <= AFTER) return text
  const cut = text.slice(0, AFTER)
  const space = cut.lastIndexOf(' ')
  return `${space <= 0 ? whole(cut) : cut.slice(0, space)}…`
}

/** Without half of a pair of code units at either end. */
function whole(text: string): string {
  return text.replace(/^[\udc00-\udfff]/, '').replace(/[\ud800-\udbff]$/, '')
}
