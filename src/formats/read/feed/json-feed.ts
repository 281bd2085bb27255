import { z } from 'zod'
import type { Feed } from './feed.ts'

const Text = z.string().catch('')
const Authors = z.array(z.object({ name: Text })).catch([])
const Author = z.object({ name: Text }).transform((author) => [author])

/** JSON Feed 1.0 (`author`) and 1.1 (`authors`, `language`); what has another type than it should counts as absent. */
const JsonFeed = z.object({
  title: Text,
  language: Text,
  authors: Authors,
  items: z
    .array(
      z.object({
        title: Text,
        content_html: Text,
        content_text: Text,
        summary: Text,
        url: Text,
        date_published: Text,
        date_modified: Text,
        language: Text,
        authors: Authors,
        author: Author.catch([]),
      }),
    )
    .catch([]),
})

/** A feed in JSON, null where the text is none. */
export function jsonFeed(text: string): Feed | null {
  let data: unknown
  try {
    data = JSON.parse(text)
  } catch {
    return null
  }
  const feed = JsonFeed.safeParse(data)
  if (!feed.success) return null
  const { title, language, authors, items } = feed.data
  return {
    title,
    language,
    authors: names(authors),
    entries: items.map((item) => ({
      title: item.title,
      text: item.content_html || item.content_text || item.summary,
      markup: item.content_html !== '',
      full: item.content_html !== '' || item.content_text !== '',
      authors: names([...item.authors, ...item.author]),
      published: item.date_published,
      updated: item.date_modified,
      url: item.url,
      language: item.language,
      source: '',
    })),
  }
}

function names(people: readonly { name: string }[]): string[] {
  return people.map(({ name }) => name).filter((name) => name !== '')
}
