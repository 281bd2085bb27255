import { readUrl } from '#core/import/labelled.ts'
import type { DomDocument } from './dom.ts'
import { META_NAMES, metaValues, type MetaTags } from './meta-tags.ts'

/** Comments that browsers and SingleFile leave at the head of a page they save. */
const SAVED_FROM = [
  /<!--\s*saved from url=\(\d+\)(https?:\/\/[^\s<>]{3,2000}?)\s*-->/i,
  /Page saved with SingleFile\s{1,20}url:\s{1,20}(https?:\/\/\S{3,2000})/i,
]
const HEAD = 20_000

/** The address of the page: canonical link, OpenGraph, or the note of the program that saved it; null when it says none. */
export function pageUrl(document: DomDocument, tags: MetaTags, html: string, structured: string): string | null {
  const head = html.slice(0, HEAD)
  const saved = SAVED_FROM.map((pattern) => pattern.exec(head)?.[1] ?? '')
  const canonical = document.querySelector('link[rel~="canonical" i]')?.getAttribute('href') ?? ''
  return (
    [canonical, ...metaValues(tags, META_NAMES.url), ...saved, structured]
      .map((url) => readUrl(url))
      .find((url) => url !== null) ?? null
  )
}
