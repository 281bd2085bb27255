import type { BriefBlock, BriefSection } from '#core/brief.ts'
import { shownTitle } from '#core/shown-title.ts'
import { countWords } from '#core/words.ts'
import type { DraftContext } from './draft-context.ts'
import { paragraphs, quotationBlock } from './draft-context.ts'
import type { EvidenceEntry } from '../evidence.ts'

/** Excerpts of one article on one theme; who wants more reads the article. */
const MOST_EXCERPTS = 3

/**
 * A theme of a reading pack, article by article from the oldest to the newest: its title, what it says in sentences of its own (`summaries`, by the article's id; once in a brief), and its
 * excerpts, set apart. The articles with the best excerpts come in first, each whole, as far as the budget goes.
 */
export function draftArticles(
  { theme }: BriefSection,
  entries: readonly EvidenceEntry[],
  summaries: ReadonlyMap<string, readonly EvidenceEntry[]>,
  budget: number,
  context: DraftContext,
): BriefBlock[] {
  const own = theme === null ? entries : entries.filter(({ excerpt }) => excerpt.themes.includes(theme))
  const articles = [...Map.groupBy(own, ({ article }) => article.id)].map(([id, excerpts]) => {
    const best = excerpts.toSorted((one, other) => context.weightOf(other) - context.weightOf(one)).slice(0, MOST_EXCERPTS)
    return { excerpts: best.toSorted(byPlace), summary: context.summarised.has(id) ? [] : (summaries.get(id) ?? []) }
  })
  const weight = ({ excerpts }: (typeof articles)[number]): number => Math.max(...excerpts.map(context.weightOf))
  let left = budget
  const chosen = articles
    .toSorted((one, other) => weight(other) - weight(one))
    .filter(({ excerpts, summary }, index) => {
      const words =
        summary.reduce((sum, entry) => sum + context.cost(entry), 0) + excerpts.reduce((sum, entry) => sum + lengthOf(entry), 0)
      // A theme is never without an article, however long.
      if (words > left && index > 0) return false
      left -= words
      return true
    })
  return chosen.toSorted(byDate).flatMap(({ excerpts, summary }) => {
    const [first] = excerpts
    if (first === undefined) return []
    context.summarised.add(first.article.id)
    context.startSection()
    excerpts.forEach((entry) => context.use(entry))
    return [
      { kind: 'heading', id: context.newId(), text: shownTitle(first.article) },
      ...paragraphs(
        summary.map((entry) => context.say(entry)),
        context.newId,
      ),
      ...excerpts.map((entry) => quotationBlock(entry, context.newId())),
    ]
  })
}

function byPlace({ excerpt: one }: EvidenceEntry, { excerpt: other }: EvidenceEntry): number {
  return one.anchor.block - other.anchor.block || one.anchor.start - other.anchor.start
}

function byDate(
  { excerpts: [one] }: { excerpts: EvidenceEntry[] },
  { excerpts: [other] }: { excerpts: EvidenceEntry[] },
): number {
  return (one?.article.date ?? '9999').localeCompare(other?.article.date ?? '9999', 'en')
}

function lengthOf({ excerpt, article }: EvidenceEntry): number {
  return countWords(excerpt.anchor.quote, article.language)
}
