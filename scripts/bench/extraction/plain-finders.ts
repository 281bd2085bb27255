import { Readability } from '@mozilla/readability'
import { Defuddle } from 'defuddle/node'
import { type DomNode, parsePage } from '#formats/read/html/dom.ts'
import { webBlocks } from '#formats/read/html/web-blocks.ts'
import type { Facts } from './metadata-score.ts'

/** What a finder of main text made of one page. */
export type Found = { text: string; facts: Facts }

const NOTHING: Found = { text: '', facts: { title: '', authors: [], date: '' } }

/** Plain readability on linkedom, its text divided into blocks as a reader would see them. */
export function plainReadability(html: string): Found {
  const article = new Readability<string>(parsePage(html), { serializer: (node: DomNode) => asText(node) }).parse()
  if (article === null) return NOTHING
  const { title, byline, publishedTime } = article
  return { text: article.content ?? '', facts: { title: title ?? '', authors: names(byline), date: publishedTime ?? '' } }
}

/** Plain defuddle on linkedom; `useAsync: false` keeps it from asking web services. */
export async function plainDefuddle(html: string, url: string): Promise<Found> {
  const { content, title, author, published } = await Defuddle(parsePage(html), url, { useAsync: false })
  const { body } = parsePage(`<!doctype html><html><body>${content}</body></html>`)
  return { text: body === null ? '' : asText(body), facts: { title, authors: names(author), date: published } }
}

function asText(node: DomNode): string {
  return webBlocks(node)
    .map(({ text }) => text)
    .join('\n')
}

function names(byline: string | null | undefined): string[] {
  return byline === null || byline === undefined || byline === '' ? [] : byline.split(/\s*[,;]\s*|\s+and\s+/)
}
