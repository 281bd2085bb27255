const MARK = /\p{M}/u
/** Scripts and symbols that terminals show two columns wide (Unicode Standard Annex 11, in broad strokes). */
const WIDE =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\uff01-\uff60]|\p{Emoji_Presentation}/u

/** Columns a text takes on a terminal. */
export function displayWidth(text: string): number {
  let width = 0
  for (const character of text) width += columnsOf(character)
  return width
}

/** The text cut to `width` columns, with an ellipsis where it was longer. */
export function clip(text: string, width: number): string {
  if (displayWidth(text) <= width) return text
  let clipped = ''
  let used = 1
  for (const character of text) {
    used += columnsOf(character)
    if (used > width) break
    clipped += character
  }
  return `${clipped.trimEnd()}…`
}

function columnsOf(character: string): number {
  if (MARK.test(character)) return 0
  return WIDE.test(character) ? 2 : 1
}
