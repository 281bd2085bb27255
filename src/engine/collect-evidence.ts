import { createHash } from 'node:crypto'
import { keptBlocks } from '#core/article.ts'
import type { EvidenceEntry, EvidenceMap } from '#core/brief/evidence.ts'
import type { ExcerptId } from '#core/excerpt.ts'
import { getArticle, type Article } from '#store/articles.ts'
import type { ReadableDB } from '#store/database.ts'
import { getExcerpt } from '#store/excerpts.ts'

/** Excerpts with what their articles say about them now. Excerpts that the library does not have are left out. */
export function collectEvidence(db: ReadableDB, ids: readonly ExcerptId[]): EvidenceMap {
  const articles = new Map<number, Article | null>()
  const articleOf = (id: number): Article | null => {
    const known = articles.get(id)
    if (known !== undefined) return known
    const article = getArticle(db, id)
    articles.set(id, article)
    return article
  }
  const entries = ids.flatMap((id): [ExcerptId, EvidenceEntry][] => {
    const excerpt = getExcerpt(db, id)
    const article = excerpt === null ? null : articleOf(excerpt.article)
    if (excerpt === null || article === null) return []
    const { n, anchor, themes, note, state, createdAt } = excerpt
    return [[id, entry({ id, article: excerpt.article, n, anchor, themes, note, state, createdAt }, article)]]
  })
  return Object.fromEntries(entries)
}

function entry(excerpt: EvidenceEntry['excerpt'], article: Article): EvidenceEntry {
  const kept = keptBlocks(article.blocks)
  const place = kept.findIndex((block) => block.id === excerpt.anchor.block)
  const block = kept[place] ?? null
  const { title, standfirst, authors, publication, date, url, language, source } = article
  return {
    excerpt,
    article: { id: String(article.id), title, standfirst, authors, publication, date, url, language },
    block,
    before: place > 0 ? (kept[place - 1] ?? null) : null,
    after: place < 0 ? null : (kept[place + 1] ?? null),
    source: { file: source?.file ?? '', sha256: source?.sha256 ?? '' },
    blockSha256: block === null ? null : createHash('sha256').update(block.text).digest('hex'),
  }
}
