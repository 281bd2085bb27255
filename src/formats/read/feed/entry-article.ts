import type { ArticleDraft } from '#core/article.ts'
import { articleFromLines } from '#core/import/article-from-lines.ts'
import { cleanPhrase } from '#core/import/clean-text.ts'
import { describeLine } from '#core/import/features.ts'
import { type KnownMetadata, NO_METADATA } from '#core/import/known-metadata.ts'
import { languageTag } from '#core/import/language-tag.ts'
import { learn, learnAuthors } from '#core/import/learn.ts'
import { splitNames } from '#core/import/names.ts'
import { splitParagraphs } from '#core/import/paragraphs.ts'
import type { RawBlock } from '#core/import/raw-block.ts'
import { htmlPiece } from '../html-piece.ts'
import { machineDate } from '../machine-date.ts'
import { webAddress } from '../web-address.ts'
import { type Feed, type FeedEntry, isMarkup } from './feed.ts'

/** What publishing systems put below each entry of their feeds. */
const APPEARED =
  /^(?:the post|the article|запись|сообщение|der beitrag|l['’]article|la entrada|el artículo|o post) .{1,400}(?:appeared first on|first appeared on|впервые появил\S{2,3} на|erschien zuerst auf|est apparu en premier sur|se publicó primero en|apareceu primeiro em)/iu

const feed = (confidence: number): { from: 'feed'; confidence: number } => ({ from: 'feed', confidence })

/** The article of a feed's entry, null where the entry holds no text. */
export function entryArticle(name: string, channel: Feed, entry: FeedEntry): ArticleDraft | null {
  const blocks = blocksOf(name, entry).map((block) =>
    APPEARED.test(block.text.slice(0, 600)) ? { ...block, dropped: 'provenance-note' } : block,
  )
  const article = articleFromLines(blocks.map(describeLine), factsOf(name, channel, entry))
  return article.blocks.some((block) => block.dropped === undefined) ? article : null
}

function factsOf(name: string, channel: Feed, entry: FeedEntry): KnownMetadata {
  const known: KnownMetadata = { ...NO_METADATA, authors: [] }
  learn(known, 'title', phrase(name, entry.title), feed(0.95))
  learnAuthors(known, names(entry.authors), feed(0.9))
  learnAuthors(known, known.authors.length === 0 ? names(channel.authors) : [], feed(0.65))
  learn(known, 'publication', phrase(name, entry.source) || phrase(name, channel.title), feed(0.8))
  learn(known, 'date', machineDate(entry.published), feed(0.95))
  // When it was changed; it may have been published long before.
  learn(known, 'date', machineDate(entry.updated), feed(0.55))
  learn(known, 'url', webAddress(entry.url), feed(0.95))
  learn(known, 'language', languageTag(entry.language) ?? languageTag(channel.language), feed(0.8))
  return known
}

function names(authors: readonly string[]): string[] {
  return authors.flatMap((author) => splitNames(cleanPhrase(author), true))
}

/** A short text, in which feeds escape markup once or twice. */
function phrase(name: string, text: string): string {
  if (!isMarkup(text)) return cleanPhrase(text)
  const blocks = htmlPiece(name, text)
  return blocks.ok ? cleanPhrase(blocks.value.map((block) => block.text).join(' ')) : ''
}

/** One entry that is nested without end does not take the others with it: it counts as without text. */
function blocksOf(name: string, { text, markup, url }: FeedEntry): RawBlock[] {
  if (!markup) return splitParagraphs(text).map((line) => ({ text: line, kind: null }))
  const blocks = htmlPiece(name, text, /^https?:/i.test(url) ? url : null)
  return blocks.ok ? blocks.value : []
}
