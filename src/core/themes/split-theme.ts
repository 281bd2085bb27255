/** The terms that a theme keeps when these go over to another: they are the same in any case. */
export function termsLeft(own: readonly string[], taken: readonly string[]): string[] {
  const gone = new Set(taken.map((term) => term.toLowerCase()))
  return own.filter((term) => !gone.has(term.toLowerCase()))
}

/** Passages as a split names them: excerpts by their ids, and paragraphs for which the theme was accepted. */
export function namedPassages(passages: readonly { excerpt: string | null; article: string; block: number }[]): {
  excerpts: string[]
  paragraphs: { article: string; block: number }[]
} {
  return {
    excerpts: passages.flatMap(({ excerpt }) => excerpt ?? []),
    paragraphs: passages.flatMap(({ excerpt, article, block }) => (excerpt === null ? { article, block } : [])),
  }
}
