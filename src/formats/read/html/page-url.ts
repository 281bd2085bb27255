import type { MetadataSource } from '#core/article.ts'
import { readUrl } from '#core/import/labelled.ts'
import type { DomDocument } from './dom.ts'
import { META_NAMES, metaValues, type MetaTags } from './meta-tags.ts'

/** Comments that browsers and SingleFile leave at the head of a page they save. */
const SAVED_FROM = [
  /<!--\s*saved from url=\(\d+\)(https?:\/\/[^\s<>]{3,32000}?)\s*-->/i,
  /Page saved with SingleFile\s{1,20}url:\s{1,20}(https?:\/\/\S{3,32000})/i,
]
const HEAD = 60_000

type FoundUrl = { url: string; from: MetadataSource }

/** The address of the page: canonical link, OpenGraph, or the note of the program that saved it; null when it says none. */
export function pageUrl(document: DomDocument, tags: MetaTags, html: string, structured: string): FoundUrl | null {
  const head = html.slice(0, HEAD)
  const stated = metaValues(tags, META_NAMES.url)
  const found: { url: string; from: MetadataSource }[] = [
    { url: document.querySelector('link[rel~="canonical" i]')?.getAttribute('href') ?? '', from: 'meta' },
    ...stated.values.map((url) => ({ url, from: stated.from })),
    ...SAVED_FROM.map((pattern) => ({ url: pattern.exec(head)?.[1] ?? '', from: 'file' as const })),
    { url: structured, from: 'json-ld' },
  ]
  for (const { url, from } of found) {
    const address = readUrl(url)
    if (address !== null) return { url: address, from }
  }
  return null
}
