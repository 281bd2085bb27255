/** What a file says of where a marked passage is from; empty or null: it does not say. */
export type MarkedSource = {
  title: string
  url: string | null
  /** Of the bytes of the file that the article was read from. */
  sha256: string | null
  date: string | null
  authors: readonly string[]
  publication: string | null
}

/**
 * A marked passage as a file has it. `prefix` and `suffix` are null where the file does not know what stands beside it. `position` counts Unicode characters of the article's text
 * (see `articleText`), end exclusive. Themes by name, those of Briefwright by slug too.
 */
export type FileMark = {
  id: string | null
  source: MarkedSource
  quote: string
  prefix: string | null
  suffix: string | null
  position: { start: number; end: number } | null
  themes: readonly { slug: string | null; name: string }[]
  note: string
  /** By what the article is called in the references beside the file, where there are any. */
  cite?: string
}
