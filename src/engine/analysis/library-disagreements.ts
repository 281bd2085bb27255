import { datedEventsIn } from '#core/disagreements/dated-events.ts'
import { datesThatDisagree, disagreementsAmong, type Dated, type Given } from '#core/disagreements/disagreements.ts'
import { figuresIn } from '#core/disagreements/figures.ts'
import type { Disagreement } from '#core/disagreements/groups.ts'
import { sentenceSpans } from '#core/sentences.ts'
import type { LibraryOrigin } from './library-origins.ts'
import { eachArticle, type Reading, type Stands } from './library-statements.ts'

export type LibraryDisagreement = Omit<Disagreement, 'values'> & { values: (Disagreement['values'][number] & Stands)[] }
/** Never told: a value stands in an article that was read. */
const UNKNOWN: Stands = { title: '', publication: null, date: null }

/** Numbers and dates that articles of different origins give for what seems the same thing, over all articles, or in paragraphs of a theme. */
export async function libraryDisagreements(reading: Reading, origins: readonly LibraryOrigin[]): Promise<LibraryDisagreement[]> {
  const facts = new Map<string, Stands>()
  const originOf = new Map(origins.flatMap(({ articles }, at) => articles.map((article) => [article, String(at)] as const)))
  const figures: Given[] = []
  const events: Dated[] = []
  await eachArticle(reading, (article, blocks, isWanted, stands) => {
    facts.set(article, stands)
    for (const { id, kind, n, text, language } of blocks) {
      if (!isWanted(id) || kind === 'heading' || !/[\p{N}]|illion|thousand|тысяч|милли/u.test(text)) continue
      for (const { start, end } of sentenceSpans(text, language ?? null)) {
        const sentence = text.slice(start, end)
        const from = { article, n, origin: originOf.get(article) ?? `article ${article}` }
        for (const figure of figuresIn(sentence, reading.gazetteer)) figures.push({ ...figure, ...from })
        for (const event of datedEventsIn(sentence, reading.gazetteer)) events.push({ ...event, ...from })
      }
    }
  })
  return [...disagreementsAmong(figures), ...datesThatDisagree(events)].map(({ what, values }) => ({
    what,
    values: values.map((value) => ({ ...value, ...(facts.get(value.article) ?? UNKNOWN) })),
  }))
}
