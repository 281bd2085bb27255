import { keptBlocks } from '#core/article.ts'
import { holdsList } from '#core/formats.ts'
import { withFileName } from '#core/import/file-name-facts.ts'
import { withOwnNumbers } from '#core/import/numbering/own-numbers.ts'
import { withRaisedReferences } from '#core/import/raised-references.ts'
import { failure, type Result, success } from '#core/result.ts'
import { t } from '#text/text.ts'
import { type DetectedType, detectType } from './detect-type.ts'
import { withLanguages } from './language/with-languages.ts'
import { noArticle } from './no-article.ts'
import type { ParsedSource, SourceInput } from './parsed-source.ts'
import { READERS } from './readers.ts'

/** More text than any article or book has, and near what a JavaScript string can hold. */
const LARGEST = 256 * 1024 * 1024

/**
 * Reads a file into the articles it holds. The format is found by content first and by name second. Failures name the file: `empty-file`,
 * `not-an-article`, `password-protected`, `archive-in-archive`, `format-not-yet`, `too-large`, `no-text`, and those of the format's reader. Archives
 * (see open-archive.ts) are no sources.
 */
export async function readSource(input: SourceInput): Promise<Result<ParsedSource>> {
  const { name, bytes } = input
  if (bytes.length === 0) return failure('empty-file', t('unread:empty', { name }))
  const type = detectType(name, bytes)
  const what = type.kind === 'other' || isPlain(type) ? noArticle(name) : null
  if (what !== null) return failure('not-an-article', t(`unread:noArticleKind.${what}`, { name }))
  if (type.kind === 'archive') return failure('archive-in-archive', t('unread:archiveInside', { name }))
  if (type.kind === 'other') {
    const code = type.other === 'protected' ? 'password-protected' : 'format-not-yet'
    return failure(code, t(`unread:other.${type.other}`, { name }))
  }
  if (bytes.length > LARGEST)
    return failure('too-large', t('unread:largeFile', { name, megabytes: Math.round(bytes.length / 1e6) }))
  const read = await (await READERS[type.format]())(input, readSource)
  if (!read.ok) return read
  // A record may stand alone; an article without text is none.
  const articles = read.value.articles.filter(({ blocks }) => isList(read.value) || keptBlocks(blocks).length > 0)
  return articles.length === 0
    ? failure('no-text', t('unread:noArticle', { name }))
    : success(await completed({ ...read.value, articles }, name))
}

/** Lists of records and of entries, whose own names are about no article. */
function isList({ mediaType }: ParsedSource): boolean {
  return holdsList(mediaType)
}

/** What is told by the text and by the file's name where the format did not say it. The name is about the one article of a file. */
async function completed(parsed: ParsedSource, name: string): Promise<ParsedSource> {
  const articles = parsed.articles.map((article) => withOwnNumbers(withRaisedReferences(article)))
  const [only] = articles
  const named = only !== undefined && articles.length === 1 && !isList(parsed)
  return withLanguages({ ...parsed, articles: named ? [withFileName(only, name)] : articles })
}

/** Formats that are recognised by the absence of signs, or by a few: there the name may know better that this is no article. */
function isPlain(type: DetectedType): boolean {
  return type.kind === 'article' && (type.format === 'text' || type.format === 'markdown' || type.format === 'html')
}
