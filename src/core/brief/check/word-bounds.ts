const WORD = /[\p{L}\p{M}\p{N}]/u
/** Scripts without spaces: any two characters may be two words. */
const SPACELESS =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u

/** Whether cutting the text at this offset would cut a word or a number in two. */
function cutsWord(text: string, at: number): boolean {
  const before = text.slice(0, at)
  const after = text.slice(at)
  if (/\d[.,]$/u.test(before) && /^\d/u.test(after)) return true
  if (/\d$/u.test(before) && /^[.,]\d/u.test(after)) return true
  const left = /.$/su.exec(before.slice(-2))?.[0] ?? ''
  const right = /^./su.exec(after.slice(0, 2))?.[0] ?? ''
  return WORD.test(left) && WORD.test(right) && !SPACELESS.test(left) && !SPACELESS.test(right)
}

/** Where `part` stands in `whole` from `from` on, as whole words and numbers; ends that are `open` may lie within a word. */
export function* places(
  part: string,
  whole: string,
  from = 0,
  open: { start?: boolean; end?: boolean } = {},
): Generator<number, void, undefined> {
  if (part === '') return
  for (let at = whole.indexOf(part, from); at !== -1; at = whole.indexOf(part, at + 1))
    if ((open.start === true || !cutsWord(whole, at)) && (open.end === true || !cutsWord(whole, at + part.length))) yield at
}

export function standsIn(part: string, whole: string): boolean {
  return places(part, whole).next().done !== true
}
