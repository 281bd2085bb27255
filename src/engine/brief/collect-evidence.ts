import { createHash } from 'node:crypto'
import { type Block, keptBlocks, paragraphsOf } from '#core/article.ts'
import type { EvidenceEntry, EvidenceMap } from '#core/brief/evidence.ts'
import { wholeAgencies } from '#core/brief/whole-agencies.ts'
import type { CitedMetadata } from '#core/cite/source.ts'
import type { ExcerptId } from '#core/excerpt.ts'
import { footnoteLinks, referenceKey } from '#core/footnotes.ts'
import { openingOf } from '#core/shown-title.ts'
import { getArticle, type Article } from '#store/articles/articles.ts'
import type { ReadableDB } from '#store/sqlite/database.ts'
import { getExcerpt } from '#store/marks/excerpts.ts'

/** An article by its id, null where there is none. */
export type ReadArticle = (id: number) => Article | null

/** Reads each article once, however often it is asked for. */
export function articleReader(db: ReadableDB): ReadArticle {
  const articles = new Map<number, Article | null>()
  return (id) => {
    const known = articles.get(id)
    if (known !== undefined) return known
    const article = getArticle(db, id)
    articles.set(id, article)
    return article
  }
}

/** Excerpts with what their articles say about them now. Excerpts that the library does not have are left out. */
export function collectEvidence(
  db: ReadableDB,
  ids: readonly ExcerptId[],
  articleOf: ReadArticle = articleReader(db),
): EvidenceMap {
  const entries = ids.flatMap((id): [ExcerptId, EvidenceEntry][] => {
    const excerpt = getExcerpt(db, id)
    const article = excerpt === null ? null : articleOf(excerpt.article)
    if (excerpt === null || article === null) return []
    const { n, anchor, themes, note, state, createdAt, credibility } = excerpt
    return [
      [id, evidenceEntry({ id, article: excerpt.article, n, anchor, themes, note, state, createdAt, credibility }, article)],
    ]
  })
  return Object.fromEntries(entries)
}

/** The same, each entry with the whole text of its article: one list for all entries of an article. */
export function withTexts(evidence: EvidenceMap, articleOf: ReadArticle): EvidenceMap {
  const texts = new Map<number, Block[]>()
  const textOf = (id: number): Block[] => {
    const known = texts.get(id)
    if (known !== undefined) return known
    const text = keptBlocks(articleOf(id)?.blocks ?? [])
    texts.set(id, text)
    return text
  }
  return Object.fromEntries(
    Object.entries(evidence).map(([id, entry]) => [id, { ...entry, text: textOf(entry.excerpt.article) }]),
  )
}

/** An excerpt, or a passage that may become one, with what its article says about it now. */
export function evidenceEntry(excerpt: EvidenceEntry['excerpt'], article: Article): EvidenceEntry {
  const kept = keptBlocks(article.blocks)
  const block = kept.find((one) => one.id === excerpt.anchor.block) ?? null
  // Footnotes may stand between two paragraphs where a page ended; the neighbours of a paragraph are those of the text.
  const text = kept.filter((one) => (one.footnote === undefined) === (block?.footnote === undefined))
  const place = text.findIndex((one) => one === block)
  const { source, reliability, marking } = article
  const agencies = wholeAgencies(article, paragraphsOf(kept))
  return {
    excerpt,
    article: { id: String(article.id), ...citedMetadata(article) },
    block,
    ...(agencies.length === 0 ? {} : { agencies }),
    before: place > 0 ? (text[place - 1] ?? null) : null,
    after: place < 0 ? null : (text[place + 1] ?? null),
    footnotes: block === null ? [] : footnotesOf(block, kept),
    source: { file: source?.file ?? '', sha256: source?.sha256 ?? '' },
    reliability,
    marking,
    blockSha256: block === null ? null : createHash('sha256').update(block.text).digest('hex'),
  }
}

/** What a citation is made from. */
export function citedMetadata(article: Article): CitedMetadata {
  const { title, standfirst, authors, organisations, details, publication, date, url, language, source, importedAt, blocks } =
    article
  const facts = { title, standfirst, authors, organisations, details, publication, date, url, language }
  const known = { ...facts, file: source?.file ?? '', accessed: (source?.importedAt ?? importedAt).slice(0, 10) }
  return title.trim() === '' ? { ...known, snippet: openingOf({ standfirst, blocks }) } : known
}

/** The footnotes that a block refers to, in their order. */
function footnotesOf(block: Block, kept: readonly Block[]): Block[] {
  const labels = (block.marks ?? []).flatMap(({ kind, label }) => (kind === 'footnote' && label !== undefined ? [label] : []))
  if (labels.length === 0) return []
  const { notes } = footnoteLinks(kept)
  const ids = new Set(labels.map((label) => notes.get(referenceKey(block.id, label))))
  return kept.filter(({ id }) => ids.has(id))
}
