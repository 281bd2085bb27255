import type { ArticleDraft } from '#core/article.ts'
import { failure, type Result, success } from '#core/result.ts'
import { t } from '#text/text.ts'
import { declaredCharset } from '../html/declared-charset.ts'
import type { FormatReader } from '../parsed-source.ts'
import { readDecoded } from '../read-decoded.ts'
import { readXml } from '../xml/read-xml.ts'
import { entryArticle } from './entry-article.ts'
import type { Feed } from './feed.ts'
import { jsonFeed } from './json-feed.ts'
import { xmlFeed } from './xml-feed.ts'

/** A feed shows the newest entries; an export of a whole site may have some thousand. */
const MOST_ENTRIES = 20_000

/**
 * The entries of a feed (RSS, Atom, JSON Feed) as articles, each with its full text where the feed has it, else with its summary and a warning. Failures:
 * those of `readDecoded` and `readXml`, `damaged-file`, `no-text`.
 */
export const readFeed: FormatReader = async (input) =>
  readDecoded(input, 'feed', declaredCharset(input.bytes), (text) => {
    const feed = parse(input.name, text)
    return feed.ok ? articlesOf(input.name, feed.value) : feed
  })

function parse(name: string, text: string): Result<Feed> {
  if (/^\s*\{/.test(text)) {
    const feed = jsonFeed(text)
    return feed === null ? failure('damaged-file', t('unread:feed.damaged', { name })) : success(feed)
  }
  const root = readXml(name, text)
  return root.ok ? success(xmlFeed(root.value)) : root
}

function articlesOf(name: string, feed: Feed): Result<{ articles: ArticleDraft[]; warnings: string[] }> {
  const { entries } = feed
  const articles: ArticleDraft[] = []
  let summaries = 0
  for (const entry of entries.slice(0, MOST_ENTRIES)) {
    const article = entryArticle(name, feed, entry)
    if (article === null) continue
    articles.push(article)
    if (!entry.full) summaries += 1
  }
  const passedOver = Math.min(entries.length, MOST_ENTRIES) - articles.length
  if (articles.length === 0) return failure('no-text', t('unread:feed.withoutText', { name, entries: entries.length }))
  return success({
    articles,
    warnings: [
      ...(summaries > 0 ? [t('unread:feed.summaries', { name, count: summaries, entries: entries.length })] : []),
      ...(passedOver > 0 ? [t('unread:feed.passedOver', { name, count: passedOver, entries: entries.length })] : []),
      ...(entries.length > MOST_ENTRIES ? [t('unread:feed.more', { name, entries: entries.length, most: MOST_ENTRIES })] : []),
    ],
  })
}
