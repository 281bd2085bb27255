import { sourceChanges } from '#core/brief/check/source-changes.ts'
import type { ChangedSources } from '#core/brief/check/check-sources.ts'
import type { SourceFacts, SourceText } from '#core/brief/check/source-facts.ts'
import { usedExcerpts } from '#core/brief/evidence.ts'
import { keptBlocks } from '#core/article.ts'
import type { BriefContent } from '#core/brief.ts'
import { articleVersions } from '#store/articles/article-versions.ts'
import { getArticle, type Article } from '#store/articles/articles.ts'
import { keepSource, keptSources } from '#store/briefs/brief-sources.ts'
import type { ReadableDB, WritableDB } from '#store/sqlite/database.ts'
import { sha256 } from '../sha256.ts'
import type { ReadArticle } from './collect-evidence.ts'

/** The articles that the sentences of a brief rest on. */
function sourcesOf(content: BriefContent): number[] {
  return [...new Set(usedExcerpts(content).map((id) => Number(id.split(':')[0])))]
}

/**
 * Keeps what each source of a brief says now, of which nothing is kept yet: when it is saved, and for a brief from before migration 0011 at its first check or save. What is
 * kept stays when a sentence goes, so that cutting and pasting it hides no change.
 */
export function keepNewSources(
  db: WritableDB,
  brief: number,
  content: BriefContent,
  read: ReadArticle = (id) => getArticle(db, id),
): void {
  const ids = sourcesOf(content)
  if (ids.length === 0) return
  const kept = keptSources(db, brief)
  for (const id of ids) {
    const article = kept.has(id) ? null : read(id)
    if (article !== null) keepSource(db, brief, id, factsOf(db, article), textOf(article))
  }
}

/** Keeps what one source says now in the place of what it said. false where there is no such article. */
export function takeSource(db: WritableDB, brief: number, id: number): boolean {
  const article = getArticle(db, id)
  if (article === null) return false
  keepSource(db, brief, id, factsOf(db, article), textOf(article))
  return true
}

/** What has changed below a brief since its sources were kept, in sentences, by the article's id. */
export function changedSources(db: ReadableDB, brief: number, content: BriefContent, read: ReadArticle): ChangedSources {
  const kept = keptSources(db, brief)
  return new Map(
    sourcesOf(content).flatMap((id) => {
      const [source, article] = [kept.get(id), read(id)]
      if (source === undefined || article === null) return []
      const { facts: before, text } = source
      const changes = sourceChanges({
        before,
        now: factsOf(db, article),
        texts: () => ({ before: text(), now: textOf(article) }),
        newerText: (version) => keptBlocks(read(Number(version))?.blocks ?? []).map((block) => block.text),
      })
      return changes.length === 0 ? [] : [[String(id), changes] as const]
    }),
  )
}

function factsOf(db: ReadableDB, article: Article): SourceFacts {
  const { id, title, authors, publication, date, deletedAt } = article
  const versions = articleVersions(db, id)
  const own = versions.findIndex((version) => version.id === id)
  const newer = versions.slice(own + 1).map((version) => ({ id: String(version.id), title: version.title, date: version.date }))
  const textHash = sha256(JSON.stringify(textOf(article).map((block) => [block.id, block.text])))
  return { title, authors, publication, date, trashed: deletedAt !== null, newer, textHash }
}

function textOf({ blocks }: Article): SourceText {
  return blocks.map(({ id, n, text }) => ({ id, n, text }))
}
