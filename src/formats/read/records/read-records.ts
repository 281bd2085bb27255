import { FORMATS, type Format } from '#core/formats.ts'
import { type ArticleDraft, keptBlocks } from '#core/article.ts'
import { quoted } from '#core/in-sentence.ts'
import { cleanText } from '#core/import/clean-text.ts'
import { failure, type Result, success } from '#core/result.ts'
import { t } from '#text/text.ts'
import { decodeText } from '../decode-text.ts'
import { type AttachedSource, type ParsedSource, type ReadSource, type SourceInput } from '../parsed-source.ts'
import { attachedText } from './attached-text.ts'
import type { BibRecord, BibRecords } from './bib-record.ts'
import { recordDraft } from './record-draft.ts'

/** Reference managers hold thousands of records; more is a database dump. */
const MOST_RECORDS = 100_000
/** Attached files are held in memory until the whole list is stored, so there is a limit to their sum. */
const MOST_ATTACHED_BYTES = 400_000_000
/** The reading of one file may take a minute in all; what is attached gets half of it. */
const ATTACHED_MILLISECONDS = 30_000
/** So many articles are named in a warning; more are counted. */
const NAMED = 3

/**
 * The articles of a file of bibliographic records, with the text of the files attached to them where those lie beside it. A record without any text is
 * an article without blocks: what it says can still be searched and cited. `clock` tells milliseconds. Failures: `binary-file`, `unknown-encoding`, `no-records`, `too-large`.
 */
export async function readRecords(
  input: SourceInput,
  format: Format,
  parse: (text: string) => BibRecords | Promise<BibRecords>,
  readSource: ReadSource | undefined,
  clock: () => number = () => performance.now(),
): Promise<Result<ParsedSource>> {
  const { name } = input
  const decoded = decodeText(name, input.bytes)
  if (!decoded.ok) return decoded
  const { records, warnings } = await parse(cleanText(decoded.value.text))
  const filled = records.filter((record) => record.title !== '' || record.abstract.length > 0 || record.attachments.length > 0)
  if (filled.length === 0) return failure('no-records', t('unread:records.empty', { name }))
  if (filled.length > MOST_RECORDS) return failure('too-large', t('unread:records.tooMany', { name, records: filled.length }))

  const articles: ArticleDraft[] = []
  const attached = new Map<number, AttachedSource>()
  const problems: string[] = []
  const end = clock() + ATTACHED_MILLISECONDS
  let bytes = 0
  let unread = 0
  for (const record of filled) {
    const tooMany = bytes > MOST_ATTACHED_BYTES || clock() > end
    if (tooMany && record.attachments.length > 0) unread += 1
    const found =
      input.beside === undefined || readSource === undefined || tooMany
        ? { text: null, problems: [] }
        : await attachedText(record.attachments, input.beside, readSource)
    problems.push(...found.problems)
    if (found.text !== null) {
      bytes += found.text.source.bytes.length
      attached.set(articles.length, found.text.source)
    }
    articles.push(recordDraft(record, found.text))
  }
  return success({
    mediaType: FORMATS[format].mediaType,
    encoding: decoded.value.encoding,
    articles,
    warnings: [
      ...warnings.map((warning) => `${name}: ${warning}`),
      ...problems.map((problem) => t('unread:records.attachedFailed', { name, problem })),
      ...(unread === 0 || input.beside === undefined ? [] : [t('unread:records.attachedUnread', { name, unread: unread })]),
      ...textWarnings(name, articles, (index) => attached.has(index) || filled[index]?.whole === true),
      ...dateWarnings(name, filled),
    ],
    ...(attached.size > 0 && { attached }),
  })
}

function textWarnings(name: string, articles: readonly ArticleDraft[], isWhole: (index: number) => boolean): string[] {
  const bare = articles.filter((article) => keptBlocks(article.blocks).length === 0)
  const abstracts = articles.filter((article, index) => !isWhole(index) && keptBlocks(article.blocks).length > 0)
  return [
    ...(bare.length === 0 ? [] : [t('unread:records.bare', { name, titles: listed(bare) })]),
    ...(abstracts.length === 0 ? [] : [t('unread:records.abstracts', { name, titles: listed(abstracts) })]),
  ]
}

function dateWarnings(name: string, records: readonly BibRecord[]): string[] {
  const undated = records.filter((record) => record.badDate !== null)
  const [first] = undated
  if (first === undefined) return []
  const values = { name, date: (first.badDate ?? '').slice(0, 60), title: titleOf(first) }
  const more = undated.length - 1
  return [more === 0 ? t('unread:records.noDate', values) : t('unread:records.noDateAndMore', { ...values, more })]
}

const titleOf = ({ title }: { title: string }): string =>
  title === '' ? t('unread:records.untitled') : quoted(title.slice(0, 100))

function listed(articles: readonly ArticleDraft[]): string {
  const more = articles.length - NAMED
  const named = articles.slice(0, NAMED).map(titleOf).join(', ')
  return more > 0 ? t('unread:andMore', { shown: named, more }) : named
}
