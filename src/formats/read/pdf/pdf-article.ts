import type { ArticleDraft } from '#core/article.ts'
import { cleanPhrase } from '#core/import/clean-text.ts'
import { type KnownMetadata, NO_METADATA } from '#core/import/known-metadata.ts'
import { languageTag } from '#core/import/language-tag.ts'
import { learn, learnAuthors } from '#core/import/learn.ts'
import { looksLikeName, splitNames } from '#core/import/names.ts'
import { articleWithNotes } from '#core/import/pages/article-with-notes.ts'
import { looksLikeTitle } from '#core/import/pages/claimed-title.ts'
import { completeArticle } from '#core/import/pages/complete-article.ts'
import { documentTitle } from '#core/import/pages/document-title.ts'
import { frontAuthors } from '#core/import/pages/front-authors.ts'
import { frontDoi, frontOf } from '#core/import/pages/front-facts.ts'
import type { PageBlocks } from '#core/import/pages/page-blocks.ts'
import type { PrintedBlock } from '#core/import/pages/printed-block.ts'
import type { RawBlock } from '#core/import/raw-block.ts'
import type { PdfProperties } from './pdf-properties.ts'

const SUBTITLE_WORDS = 4

/** The article of a PDF: its text with what the first pages and the file's properties say about it. What both say is surest; a program's date is least. */
export function pdfArticle(name: string, { blocks, notes, body }: PageBlocks, properties: PdfProperties): ArticleDraft {
  const claimed = properties.title !== null && looksLikeTitle(properties.title, name) ? properties.title : null
  const title = documentTitle(blocks, body, claimed)
  const known: KnownMetadata = { ...NO_METADATA, authors: [] }
  const creators = peopleOf(properties.creators)
  const visible = frontAuthors(blocks, title?.block ?? -1, creators)
  if (title !== null) learn(known, 'title', title.text, title.origin)
  const subtitle = title === null ? null : subtitleOf(blocks, title.block, body)
  learn(known, 'standfirst', subtitle, { from: 'layout', confidence: 0.65 })
  if (visible !== null) learnAuthors(known, visible.names, { from: 'visible', confidence: visible.confidence })
  learn(known, 'publication', properties.publication, { from: 'file', confidence: 0.85 })
  const doi = frontDoi(frontOf(blocks), notes, properties.identifiers)
  if (doi !== null) learn(known, 'url', doi.url, doi.origin)
  learn(known, 'language', languageTag(properties.language ?? ''), { from: 'file', confidence: 0.6 })
  const article = articleWithNotes(forHead(blocks, title?.block ?? -1, visible?.blocks ?? []), notes, known)
  return completeArticle(article, frontOf(blocks), { creators, created: properties.created })
}

/** The names among the creators that a file states: people and organisations by their form, not accounts (`user`, `asmith`). */
function peopleOf(creators: readonly string[]): string[] {
  const parts = creators.flatMap((creator) => splitNames(cleanPhrase(creator), false))
  return parts.filter(looksLikeName).slice(0, 40)
}

/** The blocks as the rules for heads expect them: nothing above the title is a heading, lines that name the authors are left out with
 * their reason, and the headings of the text begin at level 2, because the title's type ranks no more. */
function forHead(blocks: readonly PrintedBlock[], title: number, bylines: readonly number[]): RawBlock[] {
  const levels = blocks.slice(title + 1).flatMap((block) => (block.kind === 'heading' ? [block.level ?? 2] : []))
  const above = Math.max(0, Math.min(...levels, 6) - 2)
  return blocks.map(({ size: _size, sheet: _sheet, y: _y, alone, ...block }, index): RawBlock => {
    if (bylines.includes(index)) return { ...block, kind: 'paragraph', dropped: 'byline' }
    if (block.kind !== 'heading') return alone === true && index > title ? { ...block, kind: null } : block
    const { level = 2, ...rest } = block
    return index < title ? { ...rest, kind: 'paragraph' } : { ...block, level: Math.max(1, level - above) }
  })
}

/** A line in larger type right below the title, if another line of the head follows it: else it is the first heading of the text. */
function subtitleOf(blocks: readonly PrintedBlock[], title: number, body: number): string | null {
  const [first, next] = blocks.slice(title + 1, title + 8).filter((block) => block.dropped === undefined)
  if (title < 0 || first === undefined || next === undefined || first.kind !== 'heading' || first.size < body * 1.12) return null
  if (first.sheet !== blocks[title]?.sheet || first.text.split(' ').length < SUBTITLE_WORDS || /^\d/.test(first.text)) return null
  return next.kind === 'heading' || next.text.length < 90 ? first.text : null
}
