import { FORMATS, type Format } from '#core/formats.ts'
import type { ArticleDraft } from '#core/article.ts'
import { cleanText } from '#core/import/clean-text.ts'
import { failure, success, type Result } from '#core/result.ts'
import { t } from '#text/text.ts'
import { decodeText } from './decode-text.ts'
import { type ParsedSource, type SourceInput } from './parsed-source.ts'

type Read = (text: string) => Result<{ articles: ArticleDraft[]; warnings: string[] }>

/**
 * Decodes a text format, cleans it and reads it. `declared` is the encoding the file names itself. Failures: `binary-file`, `unknown-encoding`,
 * `empty-file`, and those of `read`.
 */
export function readDecoded(
  { name, bytes }: SourceInput,
  format: Format,
  declared: string | null,
  read: Read,
): Result<ParsedSource> {
  const decoded = decodeText(name, bytes, declared)
  if (!decoded.ok) return decoded
  const text = cleanText(decoded.value.text)
  if (text.trim() === '') return failure('empty-file', t('unread:noText', { name }))
  const articles = read(text)
  return articles.ok
    ? success({ mediaType: FORMATS[format].mediaType, encoding: decoded.value.encoding, ...articles.value })
    : articles
}
