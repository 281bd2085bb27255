import { randomUUID } from 'node:crypto'
import { judgeByDecisions, hasBoth, type Judge, type RankReason } from '#core/learning/by-decisions.ts'
import { failure, success, type Result } from '#core/result.ts'
import { MOST_RANKED } from '#contract/triage.ts'
import { t } from '#text/text.ts'
import { readBody } from '#store/articles/article-body.ts'
import { listThemes } from '#store/marks/themes.ts'
import { waitingOrds } from '#store/triage/waiting.ts'
import { rowsByOrd } from '#store/articles/article-row.ts'
import { passDamaged } from '#store/sqlite/damage.ts'
import type { ReadableDB } from '#store/sqlite/database.ts'
import { inPortions } from '../analysis/in-portions.ts'
import { gatherLesson, mattersOf } from '../learning/gather-lessons.ts'
import type { UndecidedOf } from '#store/triage/look-through.ts'

export type RankedPassage = { article: number; block: number; theme: string; reason: RankReason }

/** An order that was asked for. It stays as it was made, whatever is decided meanwhile, so that no line moves under her keys. */
export type Ranking = {
  id: string
  db: ReadableDB
  accepted: number
  rejected: number
  articles: number
  passages: readonly RankedPassage[]
}

/**
 * Puts what waits in order, the likeliest to be accepted first, by the decisions of each theme; of equals the newest article first, then the order of its text and of the themes. Failure:
 * nothing-to-learn-from, where of no theme in question anything was accepted and anything rejected.
 */
export async function rankWaiting(
  db: ReadableDB,
  theme: { slug: string; id: number } | null,
  undecided: UndecidedOf,
): Promise<Result<Ranking>> {
  const judges = new Map<string, Judge>()
  const counts = { accepted: 0, rejected: 0 }
  for (const matter of mattersOf(db, 2)) {
    if ((theme !== null && matter.theme.slug !== theme.slug) || !hasBoth(matter.decided.map(({ is }) => ({ is: is === 1 }))))
      continue
    const { decided } = await gatherLesson(db, matter)
    judges.set(matter.theme.slug, judgeByDecisions(matter.theme, decided))
    for (const { is } of decided) counts[is ? 'accepted' : 'rejected'] += 1
  }
  if (judges.size === 0) return failure('nothing-to-learn-from', t('triage:order.tooFew'))
  for (const other of listThemes(db)) if (!judges.has(other.slug)) judges.set(other.slug, judgeByDecisions(other, []))
  const passages: RankedPassage[] = []
  const ords = waitingOrds(db, theme?.id ?? null, null, MOST_RANKED)
  const rows = rowsByOrd(db, ords)
  const articles = ords.flatMap((ord) => rows.get(ord)?.id ?? [])
  await inPortions(articles, (article) => {
    const [found = []] = passDamaged(db, [article], (id) => {
      const texts = new Map(readBody(db, id)?.blocks.map(({ id: block, text }) => [block, text]))
      return undecided(id)
        .filter(({ theme: slug }) => theme === null || slug === theme.slug)
        .map(({ block, theme: slug }) => ({
          article: id,
          block,
          theme: slug,
          reason: judges.get(slug)?.(texts.get(block) ?? ''),
        }))
    })
    for (const each of found) if (each.reason !== undefined) passages.push({ ...each, reason: each.reason })
  })
  // Sorting keeps the order of equals.
  return success({
    id: randomUUID(),
    db,
    ...counts,
    articles: articles.length,
    passages: passages.toSorted((one, other) => other.reason.likely - one.reason.likely),
  })
}
