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
