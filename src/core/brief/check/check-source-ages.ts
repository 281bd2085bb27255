import type { BriefContent } from '#core/brief.ts'
import type { Template } from '#core/template.ts'
import { shownTitle } from '#core/shown-title.ts'
import { t } from '#text/text.ts'
import type { EvidenceEntry, EvidenceMap } from '../evidence.ts'
import { finding } from './rules.ts'
import type { Finding } from './rules.ts'
import type { TracedSentence } from './trace.ts'

const DAY = 86_400_000
/** Articles a message names. */
const MOST = 4

/** How old the sources are against the date of the brief, where its template asks; those without a date; and those dated after it. */
export function checkSourceAges(
  brief: BriefContent,
  { maxSourceAgeDays: most }: Template,
  trace: readonly TracedSentence[],
  evidence: EvidenceMap,
): Finding[] {
  const articles = new Map(
    trace
      .flatMap(({ excerpts }) => excerpts)
      .flatMap((id) => evidence[id] ?? [])
      .map(({ article }) => [article.id, article]),
  )
  const all = [...articles.values()]
  const last = daysOf(brief.date)[1]
  const later = all.filter(({ date }) => date !== null && daysOf(date)[0] > last)
  const old = most === undefined ? [] : all.filter(({ date }) => date !== null && isTooOld(date, brief.date, most))
  const undated = most === undefined ? [] : all.filter(({ date }) => date === null)
  return [
    ...(old.length === 0 || most === undefined
      ? []
      : [told(t('gate:age.old', { count: old.length, days: most, articles: named(old) }))]),
    ...(undated.length === 0 ? [] : [told(t('gate:age.undated', { count: undated.length, articles: named(undated) }))]),
    ...(later.length === 0 ? [] : [told(t('gate:age.later', { count: later.length, articles: named(later), date: brief.date }))]),
  ]
}

function told(message: string): Finding {
  return finding('source-age', null, null, message)
}

/** Whether an article is older than so many days, against the date of a brief, or has no date to tell by. */
export function isTooOld(date: string | null, of: BriefContent['date'], most: number): boolean {
  return date === null || daysOf(of)[0] - daysOf(date)[1] > most
}

/** The first and the last day that a date of any precision may mean, counted from 1970. */
function daysOf(date: string): [number, number] {
  const [year = 0, month, day] = date.split('-').map(Number)
  const first = Date.UTC(year, (month ?? 1) - 1, day ?? 1)
  const after = day !== undefined ? first + DAY : month !== undefined ? Date.UTC(year, month, 1) : Date.UTC(year + 1, 0, 1)
  return [first / DAY, after / DAY - 1]
}

function named(articles: readonly EvidenceEntry['article'][]): string {
  const shown = articles.slice(0, MOST).map(({ title, date }) => {
    const quote = t('window:quoted', { quote: shownTitle({ title }) })
    return date === null ? quote : t('gate:dated', { title: quote, date })
  })
  return [...shown, ...(articles.length > MOST ? [t('gate:more', { count: articles.length - MOST })] : [])].join(', ')
}
