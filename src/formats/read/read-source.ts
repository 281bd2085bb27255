import type { ArticleDraft } from '#core/article.ts'
import { cleanText } from '#core/import/clean-text.ts'
import { readPlainText } from '#core/import/plain-text.ts'
import { failure, type Result, success } from '#core/result.ts'
import { decodeText } from './decode-text.ts'
import { detectType } from './detect-type.ts'
import { declaredCharset } from './html/declared-charset.ts'
import { readHtml } from './html/read-html.ts'
import { readMarkdown } from './markdown/read-markdown.ts'
import { noArticle } from './no-article.ts'
import type { MediaType, ParsedSource } from './parsed-source.ts'

type Articles = { articles: ArticleDraft[]; warnings: string[] }

/** More text than any article or book has, and near what a JavaScript string can hold. */
const LARGEST = 256 * 1024 * 1024

/**
 * Reads a file into the articles it holds. The format is found by content first and by name second. Failures name the file: `empty-file`,
 * `not-an-article`, `binary-file`, `unknown-encoding`, `format-not-yet`, `too-large`, `too-deep`, `no-text`.
 */
export async function readSource({ name, bytes }: { name: string; bytes: Uint8Array }): Promise<Result<ParsedSource>> {
  if (bytes.length === 0) return failure('empty-file', `${name} is empty: there is nothing to import.`)
  const what = noArticle(name)
  if (what !== null)
    return failure('not-an-article', `${name} is ${what}, not an article. Import the article as HTML, Markdown or plain text.`)
  const type = detectType(name, bytes)
  if (type.kind === 'other')
    return failure('format-not-yet', `${name}: ${type.other.format} cannot be imported yet; ${type.other.advice}.`)
  if (bytes.length > LARGEST)
    return failure(
      'too-large',
      `${name} has ${Math.round(bytes.length / 1e6)} MB, more than any article. Import the part you need.`,
    )
  const decoded = decodeText(name, bytes, type.mediaType === 'text/html' ? declaredCharset(bytes) : null)
  if (!decoded.ok) return decoded
  const text = cleanText(decoded.value.text)
  if (text.trim() === '') return failure('empty-file', `${name} holds no text: there is nothing to import.`)
  const read = readArticles(name, type.mediaType, text)
  if (!read.ok) return read
  if (read.value.articles.length === 0) return failure('no-text', `No article was found in ${name}.`)
  return success({ mediaType: type.mediaType, encoding: decoded.value.encoding, ...read.value })
}

function readArticles(name: string, mediaType: MediaType, text: string): Result<Articles> {
  if (mediaType === 'text/markdown') return readMarkdown(name, text)
  const read = mediaType === 'text/html' ? readHtml(name, text) : readPlainText(name, text)
  return read.ok ? success({ articles: read.value, warnings: [] }) : read
}
