import type { Voiced } from './origins.ts'

/** A passage with what tells who speaks in it. */
export type CitedPassage = {
  article: Pick<Voiced, 'id' | 'title' | 'authors' | 'publication'>
  excerpt: { anchor: { quote: string } }
  /** Those that the whole article comes from (see `wholeAgencies`). */
  agencies?: readonly string[] | undefined
}

/** The articles of excerpts, each once with what was quoted of it. `copies`: of those that repeat another one, which. */
export function voicesOf(entries: readonly CitedPassage[], copies?: ReadonlyMap<string, string>): Voiced[] {
  return [...Map.groupBy(entries, ({ article }) => article.id).values()].flatMap((own) => {
    const [first] = own
    if (!first) return []
    return [
      {
        ...first.article,
        texts: own.map(({ excerpt }) => excerpt.anchor.quote),
        agencies: first.agencies,
        copyOf: copies?.get(first.article.id),
      },
    ]
  })
}
