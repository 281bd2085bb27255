import type { EvidenceEntry } from '#core/brief/evidence.ts'
import type { EvidenceRegister } from '#core/brief/resolve/register.ts'
import type { ExcerptId } from '#core/excerpt.ts'
import { articleVersions } from '#store/articles/article-versions.ts'
import { getArticle } from '#store/articles/articles.ts'
import type { ReadableDB } from '#store/sqlite/database.ts'
import { t } from '#text/text.ts'
import { collectEvidence } from '../brief/collect-evidence.ts'

type Registered = EvidenceRegister['excerpts'][number]

/** What has changed below each excerpt since it was exported, in words with before and after; excerpts below which nothing has are left out. */
export type Drift = { excerpts: ReadonlyMap<ExcerptId, string[]>; articles: ReadonlyMap<string, string[]>; looked: number }

/** `since`: when the file was exported, null where that is not known; a version that came in before is no change. */
export function driftOf(db: ReadableDB, { excerpts }: Pick<EvidenceRegister, 'excerpts'>, since: string | null): Drift {
  const held = collectEvidence(
    db,
    excerpts.map(({ id }) => id),
  )
  const articles = new Map<string, string[]>()
  const byExcerpt = new Map<ExcerptId, string[]>()
  for (const excerpt of excerpts) {
    const entry = held[excerpt.id]
    if (entry === undefined) {
      byExcerpt.set(excerpt.id, [t('verify:drift.gone', { id: excerpt.id })])
      continue
    }
    if (!isSameArticle(excerpt, entry)) {
      byExcerpt.set(excerpt.id, [t('verify:drift.otherArticle', { id: excerpt.id })])
      continue
    }
    const { id } = entry.article
    const ofArticle = articles.get(id) ?? articleDrift(db, excerpt, entry, since)
    articles.set(id, ofArticle)
    const all = [...(excerpt.redacted ? [] : textDrift(excerpt, entry)), ...ofArticle]
    if (all.length > 0) byExcerpt.set(excerpt.id, all)
  }
  return { excerpts: byExcerpt, articles, looked: articles.size }
}

/** Ids are per library: in another library 3:10 may be something else, so the source's bytes or the article's title must agree too. */
function isSameArticle({ article, source }: Registered, held: EvidenceEntry): boolean {
  return held.source.sha256 === source.sha256 || (article.title !== '' && held.article.title === article.title)
}

function textDrift({ id, quote, blockSha256 }: Registered, { block, blockSha256: now, article }: EvidenceEntry): string[] {
  if (now === blockSha256) return []
  if (block === null) return [t('verify:drift.noParagraph', { id, article: article.id })]
  if (!block.text.includes(quote)) return [t('verify:drift.quote', { article: article.id, before: quote, now: block.text })]
  return blockSha256 === null ? [] : [t('verify:drift.paragraph', { id })]
}

function articleDrift(
  db: ReadableDB,
  { article: was, source, redacted }: Registered,
  entry: EvidenceEntry,
  since: string | null,
): string[] {
  const { article: now } = entry
  const facts = (['title', 'authors', 'publication', 'date', 'url'] as const).flatMap((fact) => {
    const [before, after] = [shown(was[fact]), shown(now[fact])]
    // What was left out of it on purpose is no change; whether the rest changed is not known then.
    if (before === after || redacted) return []
    return [t('verify:drift.fact', { fact: t(`verify:fact.${fact}`), article: now.id, before, now: after })]
  })
  const trashed = getArticle(db, Number(now.id))?.deletedAt != null
  const newer = articleVersions(db, Number(now.id)).findLast(
    ({ id, importedAt }) => String(id) !== now.id && since !== null && importedAt > since,
  )
  return [
    ...facts,
    ...(entry.source.sha256 === source.sha256 ? [] : [t('verify:drift.fileChanged', { article: now.id })]),
    ...(trashed ? [t('verify:drift.trashed', { article: now.id })] : []),
    ...(newer === undefined ? [] : [t('verify:drift.newer', { article: now.id, newer: newer.id })]),
  ]
}

function shown(fact: string | readonly string[] | null): string {
  return typeof fact === 'string' ? fact : (fact ?? []).join(', ')
}
