import { remembered } from './remembered.ts'

/** Marks that open a quotation, each with those that may close it. */
const CLOSING: Readonly<Record<string, string>> = {
  '“': '”',
  '«': '»',
  '„': '“”',
  '「': '」',
  '『': '』',
  '"': '"',
  '‘': '’',
  '‚': '‘’',
  '‹': '›',
  "'": "'",
  '»': '«',
  '›': '‹',
  '”': '”',
}
const CLOSES_ALONE = new Set(['”', '»', '」', '』', '›'])
/** Marks that close as often as they open: they open only before a word, after none, and where one that closes follows. */
const OPENS_SELDOM = new Set(['»', '›', '”', "'", '‘', '‚'])

/**
 * Where the words stand that a text puts in quotation marks (“…”, "…", ‘…’, '…', «…», »…«, „…“, ‚…‘, ‹…›, 「…」), outermost marks only, without their marks: [start, end)
 * in UTF-16 units. A quotation that runs over several sentences opens in one and closes in another: the open end then reaches to the end, or from the
 * start, of the text. Single marks always stand in pairs, since one alone is an apostrophe.
 */
export const quotedSpans = remembered(readSpans)

function readSpans(text: string): [number, number][] {
  const found: [number, number][] = []
  let opened: { at: number; mark: string; until: number | null } | null = null
  let depth = 0
  for (let at = 0; at < text.length; at += 1) {
    const mark = text.charAt(at)
    if (opened?.until != null) {
      if (at === opened.until) {
        found.push([opened.at, at])
        opened = null
      }
    } else if (opened === null) {
      const opening = openingAt(text, at)
      if (opening !== null) {
        opened = opening
        depth = 0
      } else if (mark === '"' ? closesHere(text, at) : CLOSES_ALONE.has(mark)) found.push([0, at])
    } else if (mark === opened.mark && mark !== '"') depth += 1
    else if (CLOSING[opened.mark]?.includes(mark)) {
      if (depth === 0) {
        found.push([opened.at, at])
        opened = null
      } else depth -= 1
    }
  }
  if (opened !== null) found.push([opened.at, text.length])
  return found.filter(([start, end]) => /[\p{L}\p{N}]/u.test(text.slice(start, end)))
}

/** A quotation that begins at this mark; `until` is where one ends that is known only as a pair. */
function openingAt(text: string, at: number): { at: number; mark: string; until: number | null } | null {
  const mark = text.charAt(at)
  const closing = CLOSING[mark]
  if (closing === undefined || (mark === '"' && closesHere(text, at))) return null
  if (!OPENS_SELDOM.has(mark)) return { at: at + 1, mark, until: null }
  if (!/^$|[\s\p{Ps}\p{Pd}]/u.test(text.charAt(at - 1)) || !/^[\p{L}\p{N}[…]/u.test(text.slice(at + 1, at + 3))) return null
  const until = closingAfter(text, at + 1, closing)
  return until === null ? null : { at: at + 1, mark, until }
}

/** The mark that closes a pair: after a word, and before none. Of several after a plural (“the traders’ market’”) the last before another pair opens. */
function closingAfter(text: string, from: number, closing: string): number | null {
  let unsure: number | null = null
  for (let at = from; at < text.length; at += 1) {
    const mark = text.charAt(at)
    if (mark === '‘' && !closing.includes(mark)) break
    if (!closing.includes(mark) || !/[\p{L}\p{N}.,;:!?…)\]]/u.test(text.charAt(at - 1))) continue
    const after = text.slice(at + 1, at + 4)
    if (/^[\p{L}\p{N}]/u.test(after)) continue
    if (!/[’']/u.test(mark) || text.charAt(at - 1) !== 's' || !/^\s\p{Ll}/u.test(after)) return at
    unsure = at
  }
  return unsure
}

/** A straight mark that follows a word, with no other before it, closes a quotation begun in an earlier sentence; after a digit it may be an inch. */
function closesHere(text: string, at: number): boolean {
  return /[\p{L}.,!?…]$/u.test(text.slice(0, at)) && !/^[\p{L}\p{N}]/u.test(text.slice(at + 1))
}
