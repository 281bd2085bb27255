/** Marks that open a quotation, each with those that may close it. Single marks are left out: they cannot be told from apostrophes. */
const CLOSING: Readonly<Record<string, string>> = { '“': '”', '«': '»', '„': '“”', '「': '」', '『': '』', '"': '"' }
const CLOSES_ALONE = new Set(['”', '»', '」', '』'])

/**
 * The words that a text puts in quotation marks (“…”, "…", «…», „…“, 「…」), outermost marks only. A quotation that runs over several sentences
 * opens in one and closes in another: the open end then reaches to the end, or from the start, of the text.
 */
export function quotedPassages(text: string): string[] {
  return quotedSpans(text).map(([start, end]) => text.slice(start, end).trim())
}

/** Where these words stand in the text, without their marks: [start, end) in UTF-16 units. */
export function quotedSpans(text: string): [number, number][] {
  const found: [number, number][] = []
  let opened: { at: number; mark: string } | null = null
  let depth = 0
  for (let at = 0; at < text.length; at += 1) {
    const mark = text.charAt(at)
    if (opened === null) {
      if (mark === '"' && closesHere(text, at)) found.push([0, at])
      else if (mark in CLOSING) {
        opened = { at: at + 1, mark }
        depth = 0
      } else if (CLOSES_ALONE.has(mark)) found.push([0, at])
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

/** A straight mark that follows a word, with no other before it, closes a quotation begun in an earlier sentence; after a digit it may be an inch. */
function closesHere(text: string, at: number): boolean {
  return /[\p{L}.,!?…]$/u.test(text.slice(0, at)) && !/^[\p{L}\p{N}]/u.test(text.slice(at + 1))
}
