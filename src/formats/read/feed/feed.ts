/** One entry of a feed as any of the formats states it; '' for what it does not state. `markup` tells whether `text` is HTML. */
export type FeedEntry = {
  title: string
  text: string
  markup: boolean
  /** The feed gives the text of the article, and not a summary of it. */
  full: boolean
  authors: string[]
  published: string
  updated: string
  url: string
  language: string
  /** The feed that an aggregator took it from. */
  source: string
}

export type Feed = { title: string; language: string; authors: string[]; entries: FeedEntry[] }

/** Whether a text is HTML: feeds seldom say. */
export function isMarkup(text: string): boolean {
  return /<\/?[a-z][^<>]*>|&(?:[a-z]{2,8}|#\d{1,7}|#x[\da-f]{1,6});/i.test(text)
}
