import { toldDates } from '#core/analysis/told-dates.ts'
import { sentenceSpans } from '#core/sentences.ts'
import { eachArticle, type Reading, type Stands } from './library-statements.ts'

/** A date that an article names, in the sentence that names it; `told`: told only from the day on which the article was written. */
export type NamedDate = Stands & {
  on: string
  printed: string
  told: boolean
  text: string
  article: string
  block: number
  n: number | null
}
export type Timeline = { written: { month: string | null; articles: number }[]; named: NamedDate[] }

/** When articles were written, by months, and which dates their texts name, the latest first. `theme`: only articles with a paragraph, and only dates in paragraphs, that it is proposed for or was accepted for. */
export async function libraryTimeline(reading: Reading): Promise<Timeline> {
  const months = new Map<string | null, number>()
  const named: NamedDate[] = []
  await eachArticle(reading, (article, blocks, isWanted, stands) => {
    const wanted = blocks.filter(({ id }) => isWanted(id))
    if (wanted.length === 0) return
    const month = stands.date?.slice(0, 7) ?? null
    months.set(month, (months.get(month) ?? 0) + 1)
    for (const { id, kind, n, text, language } of wanted) {
      if (kind === 'heading') continue
      for (const { start, end } of sentenceSpans(text, language ?? null)) {
        const sentence = text.slice(start, end)
        for (const { date, printed, told } of toldDates(sentence, stands.date))
          named.push({ on: date, printed, told, text: sentence.trim(), article, block: id, n, ...stands })
      }
    }
  })
  return {
    written: [...months]
      .map(([month, articles]) => ({ month, articles }))
      .toSorted((one, other) => (one.month ?? '').localeCompare(other.month ?? '', 'en')),
    named: named.toSorted((one, other) => other.on.localeCompare(one.on, 'en')),
  }
}
