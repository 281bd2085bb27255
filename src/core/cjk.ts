/** Scripts written without spaces between words. Hangul has spaces, but its words carry endings, which pairs of syllables see through. */
const CJK_RUN =
  /[\u2e80-\u2fdf\u3005-\u3007\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7af\uf900-\ufaff\u{20000}-\u{3ffff}]+/gu
/** One Chinese, Japanese or Korean character anywhere. */
const CJK = new RegExp(CJK_RUN.source, 'u')

/** The signs that stand between them, which bring their own space. */
const CJK_SIGN = /[\u3000-\u303f\uff00-\uffef]/u

/** Whether a text ends in such a character or sign. */
export function endsInCjk(text: string): boolean {
  return isCjk(Array.from(text.slice(-2)).at(-1) ?? '')
}

/** Whether a text begins with such a character or sign. */
export function startsWithCjk(text: string): boolean {
  return isCjk(Array.from(text.slice(0, 2))[0] ?? '')
}

function isCjk(character: string): boolean {
  return CJK.test(character) || CJK_SIGN.test(character)
}

/** The text cut into runs of such characters and what stands between them, in order. */
export function cutAtCjk(text: string): { text: string; cjk: boolean }[] {
  const parts: { text: string; cjk: boolean }[] = []
  let from = 0
  for (const { 0: run, index } of text.matchAll(CJK_RUN)) {
    if (index > from) parts.push({ text: text.slice(from, index), cjk: false })
    parts.push({ text: run, cjk: true })
    from = index + run.length
  }
  if (from < text.length) parts.push({ text: text.slice(from), cjk: false })
  return parts
}

/** The text with each run of such characters replaced. */
export function replaceCjkRuns(text: string, replace: (run: string) => string): string {
  return CJK.test(text) ? text.replace(CJK_RUN, replace) : text
}

/** The overlapping pairs of a run's characters, and its last character: how an index without a dictionary finds words of any length in it. */
export function cjkPairs(run: string): string[] {
  const characters = Array.from(run)
  return characters.map((character, index) => character + (characters[index + 1] ?? ''))
}
