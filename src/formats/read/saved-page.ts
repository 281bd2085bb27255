import type { Format } from '#core/formats.ts'
import type { ArticleDraft } from '#core/article.ts'
import { type Result, success } from '#core/result.ts'
import { declaredCharset } from './html/declared-charset.ts'
import { readHtml } from './html/read-html.ts'
import type { ParsedSource } from './parsed-source.ts'
import { readDecoded } from './read-decoded.ts'
import { webAddress } from './web-address.ts'

/** A page inside the file of a browser: its bytes, and what the file says of its encoding and address. */
export type SavedPage = { bytes: Uint8Array; charset: string | null; url: string | null }

/** The browser wrote the address down itself; a page that states another one knows better which of its addresses lasts. */
const CONFIDENCE = 0.95

/** The article of a page that a browser kept in a file of its own. Failures: those of `readDecoded` and `readHtml`. */
export function readSavedPage(name: string, format: Format, { bytes, charset, url }: SavedPage): Result<ParsedSource> {
  return readDecoded({ name, bytes }, format, charset ?? declaredCharset(bytes), (text) => {
    const read = readHtml(name, text)
    const address = webAddress(url ?? '')
    return read.ok ? success({ ...read.value, articles: read.value.articles.map((article) => withUrl(article, address)) }) : read
  })
}

function withUrl(article: ArticleDraft, url: string | null): ArticleDraft {
  if (url === null || article.url !== null) return article
  return { ...article, url, origins: { ...article.origins, url: { from: 'header', confidence: CONFIDENCE } } }
}
