import { FORMATS } from '#core/formats.ts'
import type { ArticleDraft } from '#core/article.ts'
import { articleFromLines } from '#core/import/article-from-lines.ts'
import { readByline } from '#core/import/byline.ts'
import { describeLine } from '#core/import/features.ts'
import type { KnownMetadata } from '#core/import/known-metadata.ts'
import { learn, learnAuthors } from '#core/import/learn.ts'
import type { RawBlock } from '#core/import/raw-block.ts'
import { namesOfLine } from '#core/import/names.ts'
import { SURE } from '#core/import/sure.ts'
import { failure, type Result, success } from '#core/result.ts'
import { t } from '#text/text.ts'
import { htmlPiece } from '../html-piece.ts'
import { type FormatReader } from '../parsed-source.ts'
import { bookFacts } from './book-facts.ts'
import { bookPages, type BookPage } from './book-pages.ts'
import { openBook } from './open-book.ts'
import { isProtected } from './protection.ts'

/** How far down the byline of a chapter stands. */
const HEAD = 6
/** Titles that only count: what the chapter is called stands in its heading. */
const BARE_NUMBER = /^(?:(?:chapter|part|kapitel|teil|chapitre|глава|часть|тарау)\s*)?(?:\d{1,3}|[ivxlc]{1,6})\.?$/iu

/**
 * The chapters of a book (EPUB 2 or 3) as articles, in their order, with the book as publication. Cover, contents, copyright and pages without text are
 * passed over. Failures: `copy-protected`, `no-text`, those of `openBook` and `htmlPiece`.
 */
export const readEpub: FormatReader = async ({ name, bytes }) => {
  const book = openBook(name, bytes)
  if (!book.ok) return book
  if (isProtected(book.value)) return failure('copy-protected', t('unread:book.locked', { name }))
  const pages = bookPages(book.value)
  if (!pages.ok) return pages
  const articles = chapters(name, pages.value.pages, bookFacts(book.value.package))
  if (!articles.ok) return articles
  if (articles.value.length === 0) return failure('no-text', t('unread:book.pictures', { name }))
  const warnings = warningsOf(name, pages.value)
  return success({ mediaType: FORMATS.epub.mediaType, encoding: null, articles: articles.value, warnings })
}

function warningsOf(name: string, { passedOver, damaged }: { passedOver: number; damaged: readonly string[] }): string[] {
  const parts = damaged.slice(0, 5).join(', ')
  return [
    ...(damaged.length > 0
      ? [t(damaged.length > 5 ? 'unread:book.damagedAndOthers' : 'unread:book.damaged', { name, parts })]
      : []),
    ...(passedOver > 0 ? [t('unread:book.passedOver', { name, count: passedOver })] : []),
  ]
}

/** Converters cut long chapters into several files: one that neither the contents name nor a heading opens goes on with the one before. */
function chapters(name: string, pages: readonly BookPage[], facts: KnownMetadata): Result<ArticleDraft[]> {
  const found: { title: string; blocks: RawBlock[] }[] = []
  for (const page of pages) {
    const blocks = htmlPiece(name, page.markup)
    if (!blocks.ok) return blocks
    const last = found.at(-1)
    const opens = page.title !== '' || blocks.value.some((block) => block.kind === 'heading')
    if (last !== undefined && !opens) last.blocks.push(...blocks.value)
    else found.push({ title: page.title, blocks: blocks.value })
  }
  const signed = found.map(({ blocks }) => namesBelowHeading(blocks))
  const isCollection = signed.filter((names) => names.length > 0).length > 1
  return success(
    found
      .map(({ title, blocks }, index) => chapter(title, blocks, facts, isCollection ? (signed[index] ?? []) : []))
      .filter((article) => article.blocks.some((block) => block.dropped === undefined)),
  )
}

/** In a collection the author stands alone below the heading of each chapter; in one chapter alone such a line may be anything. */
function namesBelowHeading(blocks: readonly RawBlock[]): string[] {
  const at = blocks.findIndex((block) => block.kind === 'heading')
  const line = at === -1 || at >= HEAD ? undefined : blocks.slice(at).find((block) => block.kind !== 'heading')
  return line === undefined || !(line.kind === null || line.kind === 'paragraph') ? [] : namesOfLine(line.text)
}

/** `1 Fences and forms` above which the page says `Chapter 1 Fences and forms`: the number is that of the chapter. */
function withoutNumber(title: string, heading: string): string {
  const [, number = '', rest = ''] = /^(\d{1,3})[.:]?\s+(\S.*)$/u.exec(title) ?? []
  const before = heading.endsWith(rest)
    ? heading
        .slice(0, heading.length - rest.length)
        .trim()
        .replace(/[.:]$/, '')
    : ''
  return rest !== '' && BARE_NUMBER.test(before) && before.endsWith(number) ? rest : title
}

function chapter(title: string, blocks: readonly RawBlock[], facts: KnownMetadata, alone: readonly string[]): ArticleDraft {
  const known = { ...facts, authors: [...facts.authors] }
  const heading = blocks.find((block) => block.kind === 'heading' && !BARE_NUMBER.test(block.text))?.text
  learn(known, 'title', BARE_NUMBER.test(title) ? (heading ?? title) : withoutNumber(title, heading ?? ''), {
    from: 'file',
    confidence: 0.95,
  })
  // A collection has an editor, its chapters have authors.
  const signed = blocks
    .slice(0, HEAD)
    .map(({ text }) => readByline(text))
    .find((names) => names !== null && names.length > 0)
  const names = signed ?? alone
  if (names.length > 0) {
    known.authors = []
    learnAuthors(known, names, signed === undefined ? SURE.loneName : SURE.byline)
  }
  return articleFromLines(blocks.map(describeLine), known)
}
