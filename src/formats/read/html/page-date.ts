import type { MetadataOrigin, MetadataSource, PartialDate } from '#core/article.ts'
import { type DayOrder, orderOfLanguage, orderOfText } from '#core/import/day-order.ts'
import { readDate } from '#core/import/dates.ts'
import type { KnownMetadata } from '#core/import/known-metadata.ts'
import { learn } from '#core/import/learn.ts'
import type { DomDocument } from './dom.ts'
import { allMetaValues, META_NAMES, metaValues, type MetaTags } from './meta-tags.ts'
import { isGreenwich, printedWins, wasWrittenLater } from './printed-day.ts'
import { scriptDate } from './script-date.ts'
import { visibleDate } from './visible-date.ts'

/** How often what each place says about dates is right, measured on public pages and rounded down. */
const SURE_OF_DATE: Readonly<Partial<Record<MetadataSource, number>>> = {
  'json-ld': 0.9,
  citation: 0.9,
  'dublin-core': 0.85,
  opengraph: 0.9,
  meta: 0.8,
  microdata: 0.8,
  visible: 0.75,
}
/** A date without its day. */
const VAGUE = 0.5
/** What a page holds for its programs. */
const SURE_OF_SCRIPT = 0.6
const DAY = 10
const ONE_OF_EITHER = /\d{1,2}\/\d{1,2}\/(?:19|20)\d\d/

/** A date as it stands: where, and under which name where it has one. */
type StatedDate = { text: string; from: MetadataSource; name?: string }

/** How the page's 3/4/2021 is to be read: as its other dates, or as its language has it. Null where neither tells. */
export function pageDayOrder(document: DomDocument, tags: MetaTags, html: string): DayOrder | null {
  if (!ONE_OF_EITHER.test(html)) return null
  const languages = [document.documentElement?.getAttribute('lang') ?? '', ...metaValues(tags, META_NAMES.language).values]
  return (
    orderOfText(document.body?.textContent ?? '') ??
    languages.map(orderOfLanguage).find((order): order is DayOrder => order !== null) ??
    null
  )
}

/** Learns when the page's article appeared, from the data of the article, its tags, the data of the page and what it shows. Returns the date as its data have it, '' where the page itself shows it. */
export function learnDate(
  metadata: KnownMetadata,
  document: DomDocument,
  html: string,
  order: DayOrder | null,
  data: { article: string; page: string; tags: MetaTags },
): { stated: string } {
  const dates: StatedDate[] = [
    { text: data.article, from: 'json-ld' },
    ...allMetaValues(data.tags, META_NAMES.published),
    { text: data.page, from: 'json-ld' },
  ].map(({ text, ...rest }) => ({ ...rest, text: withOrder(text, order) }) as StatedDate)
  const shown = visibleDate(document, order)
  const local = printedDay(dates, shown.date)
  for (const { text, from } of local === null ? dates : [local]) {
    if (metadata.date !== null && metadata.date.length >= DAY) break
    const date = dateOf(text)
    if (metadata.date !== null && (date === null || date.length < DAY)) continue
    metadata.date = null
    learn(metadata, 'date', date, sureOfDate(from, date))
  }
  if (metadata.date === null) learn(metadata, 'date', shown.date, sureOfDate(shown.marked ? 'microdata' : 'visible', shown.date))
  if (metadata.date === null) learn(metadata, 'date', scriptDate(html), { from: 'meta', confidence: SURE_OF_SCRIPT })
  return { stated: local === null ? firstOf(dates).text : '' }
}

/** A date with strokes as it is meant on this page; any other text as it is. */
function withOrder(text: string, order: DayOrder | null): string {
  return order !== null && ONE_OF_EITHER.test(text) ? (readDate(text, order) ?? text) : text
}

function sureOfDate(from: MetadataSource, date: PartialDate | null): MetadataOrigin {
  return { from, confidence: date !== null && date.length < DAY ? VAGUE : (SURE_OF_DATE[from] ?? VAGUE) }
}

/** The day that a page prints where its first date is a time in Greenwich, which may be of the day after already or still of the day before, or was written when the page was. Null where no other day is next to it. */
function printedDay(dates: readonly StatedDate[], shown: PartialDate | null): StatedDate | null {
  const first = firstOf(dates)
  const isPrinted = (date: PartialDate | null): boolean => printedWins(date, first.text, dateOf(first.text))
  const local = isGreenwich(first.text) ? dates.find(({ text }) => !isGreenwich(text) && isPrinted(dateOf(text))) : undefined
  if (local !== undefined) return local
  const wins = isPrinted(shown) || wasWrittenLater(first.name ?? '', first.text, dateOf(first.text), shown)
  return wins ? { text: shown ?? '', from: 'visible' } : null
}

/** The first date as it stands; '' for none. */
function firstOf(dates: readonly StatedDate[]): StatedDate {
  return dates.find(({ text }) => dateOf(text) !== null) ?? { text: '', from: 'meta' }
}

/** What programs write for a time that was never set: second zero of Unix time. */
const NEVER_SET = '1970-01-01'

function dateOf(text: string): PartialDate | null {
  const compact = /^(\d{4})(\d{2})(\d{2})(?:\D|T?\d{4,6}|$)/.exec(text)
  const date = compact === null ? readDate(text) : readDate(`${compact[1]}-${compact[2]}-${compact[3]}`)
  return date === NEVER_SET ? null : date
}
