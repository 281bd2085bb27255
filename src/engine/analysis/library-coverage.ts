import type { CoveredArticle, CoveredPassage, ThemeCoverage } from '#contract/coverage.ts'
import type { Block } from '#core/article.ts'
import { voiceWith } from '#core/analysis/article-voice.ts'
import { usedExcerpts } from '#core/brief/evidence.ts'
import { originsOf } from '#core/brief/origins.ts'
import type { Suggestion } from '#core/theme.ts'
import { readBody } from '#store/articles/article-body.ts'
import { factsOfArticles, type ArticleFacts } from '#store/articles/article-facts.ts'
import { rowsByOrd } from '#store/articles/article-row.ts'
import { listBriefs } from '#store/briefs/briefs.ts'
import { copiesAmong } from '#store/duplicates/copies-among.ts'
import { coveredCells, coveredOrds, type CoveredArticles } from '#store/marks/coverage-articles.ts'
import { listDecisions } from '#store/marks/decisions.ts'
import { listExcerpts } from '#store/marks/excerpt-list.ts'
import { themeSpans } from '#store/marks/theme-spans.ts'
import type { ReadableDB } from '#store/sqlite/database.ts'
import type { AgencyReader } from './agency-reader.ts'
import { inPortions } from './in-portions.ts'

/** A page of the articles in which something is marked or suggested, with what each theme has in each. */
export function coveredArticles(
  db: ReadableDB,
  wanted: CoveredArticles,
): { total: number; rows: CoveredArticle[]; next: string | null } {
  const { total, ords } = coveredOrds(db, wanted)
  const facts = rowsByOrd(db, ords)
  const cells = Map.groupBy(coveredCells(db, ords), ({ ord }) => ord)
  const rows = ords.flatMap((ord): CoveredArticle[] => {
    const row = facts.get(ord)
    if (row === undefined) return []
    const { id, title, publication, date } = row
    const own = (cells.get(ord) ?? []).map(({ theme, marked, suggested }) => ({ theme, marked, suggested }))
    return [{ article: String(id), title, publication, date, cells: own }]
  })
  const last = ords.at(-1)
  return { total, rows, next: ords.length < wanted.limit || last === undefined ? null : String(last) }
}

/**
 * Of every theme how much is marked and in how many articles, how many voices these are, its newest and oldest article, and how many marks no brief uses. Marked articles are looked at in portions, the
 * text of each once.
 */
export async function themesCovered(db: () => ReadableDB, agencies: AgencyReader): Promise<ThemeCoverage[]> {
  const spans = themeSpans(db())
  const used = new Set(listBriefs(db()).flatMap(usedExcerpts))
  const ids = new Set(spans.flatMap(({ articles }) => articles))
  const facts = new Map(factsOfArticles(db(), [...ids]).map((each) => [each.id, each] as const))
  const copies = copiesAmong(db(), [...ids])
  const voices = new Map<number, ReturnType<typeof voiceWith>>()
  await inPortions(facts.values(), (each) => {
    voices.set(each.id, voiceWith({ ...each, id: String(each.id) }, agencies(db(), each), copies.get(String(each.id))))
  })
  return spans.map(({ theme, marked, suggested, articles, excerpts }) => {
    const dated = articles.flatMap((id) => facts.get(id) ?? []).filter(({ date }) => date !== null)
    return {
      theme,
      marked,
      suggested,
      articles: articles.length,
      origins: originsOf(articles.flatMap((id) => voices.get(id) ?? [])).length,
      newest: shown(dated[0]),
      oldest: shown(dated.at(-1)),
      unused: excerpts.filter((id) => !used.has(id)).length,
    }
  })
}

function shown(facts: ArticleFacts | undefined): ThemeCoverage['newest'] {
  return facts?.date == null ? null : { article: String(facts.id), date: facts.date }
}

/** What stands behind one cell: the passages of a theme in an article, in reading order. `undecided`: its suggestions that nobody decided on. */
export function coveredPassages(
  db: ReadableDB,
  article: number,
  theme: string,
  undecided: readonly Suggestion[],
): CoveredPassage[] {
  const blocks = new Map((readBody(db, article)?.blocks ?? []).map((block) => [block.id, block]))
  const marked = listExcerpts(db, { article, theme }).map(({ id, anchor }): CoveredPassage => {
    return {
      block: anchor.block,
      ...placeOf(blocks.get(anchor.block)),
      state: 'marked',
      text: anchor.quote,
      excerpt: id,
      words: [],
    }
  })
  const held = new Set(marked.map(({ block }) => block))
  const whole = (block: number, state: 'accepted' | 'suggested', words: string[]): CoveredPassage[] => {
    const known = blocks.get(block)
    return known === undefined ? [] : [{ block, ...placeOf(known), state, text: known.text, excerpt: null, words }]
  }
  const accepted = listDecisions(db, article)
    .filter((each) => each.theme === theme && each.decision === 'accepted' && !held.has(each.block))
    .flatMap(({ block }) => whole(block, 'accepted', []))
  const suggested = undecided
    .filter((each) => each.theme === theme)
    .flatMap(({ block, triggers }) => whole(block, 'suggested', triggers))
  const place = new Map([...blocks.keys()].map((id, index) => [id, index]))
  return [...marked, ...accepted, ...suggested].toSorted(
    (one, other) => (place.get(one.block) ?? 0) - (place.get(other.block) ?? 0),
  )
}

function placeOf(block: Pick<Block, 'n' | 'ownNumber'> | undefined): Pick<CoveredPassage, 'n' | 'ownNumber'> {
  return { n: block?.n ?? null, ...(block?.ownNumber !== undefined && { ownNumber: block.ownNumber }) }
}
