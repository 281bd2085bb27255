/** Edits of a file that is text: a page, or Markdown. */
export type Edit = (text: string) => string

/** Replaces each once, in its first place. */
export const replaced =
  (...pairs: [string, string][]): Edit =>
  (text) =>
    pairs.reduce((now, [from, to]) => {
      if (!now.includes(from)) throw new Error(`There is no “${from}”.`)
      return now.replace(from, () => to)
    }, text)

/** Edits of whole pieces, which `pieceOf` finds by a text in them: each of these changed, and two of them in each other's place. */
export function pieceEdits(pieceOf: (file: string, text: string) => string) {
  return {
    each:
      (change: (piece: string) => string, ...texts: string[]): Edit =>
      (file) =>
        texts.reduce((now, text) => {
          const found = pieceOf(now, text)
          return now.replace(found, () => change(found))
        }, file),
    swapped: (file: string, one: string, other: string): string => {
      const [a, b] = [pieceOf(file, one), pieceOf(file, other)]
      return file
        .replace(a, '\u0000')
        .replace(b, () => a)
        .replace('\u0000', () => b)
    },
  }
}
