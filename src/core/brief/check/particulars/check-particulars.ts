import type { Tag } from '#core/brief.ts'
import { t } from '#text/text.ts'
import type { EvidenceEntry, EvidenceMap } from '../../evidence.ts'
import { attributionsIn } from '../attribution/attributions.ts'
import { quotedSpans } from '../quoted-passages.ts'
import { readsWords } from '../read-languages.ts'
import { finding } from '../rules.ts'
import type { Finding } from '../rules.ts'
import type { TracedSentence } from '../trace.ts'
import type { Unchecked } from '../unchecked.ts'
import { datesIn, relativeTimesIn, withoutDates } from './dates.ts'
import { datesGiven, isGiven } from './given-dates.ts'
import { namesGiven, strangeWords } from './names-given.ts'
import { namesIn } from './names-in-text.ts'
import { isTerm } from './measures.ts'
import { mismatch, quantitiesIn } from './quantities.ts'
import type { Quantity } from './quantities.ts'

type Found = { findings: Finding[]; unchecked: Unchecked[] }
type Source = { entry: EvidenceEntry; quantities: Quantity[] }

/** Numbers of an excerpt that a finding shows. */
const MOST_NUMBERS = 4
/** Less than this counts single things, which an author may do by herself. */
const LEAST_OWN = 100
const VAGUE = /(?<![\p{L}-])(?:dozens|scores|tens|hundreds|thousands|millions|billions|десятки|десятков|сотни|сотен|тысячи|миллионы|миллиарды)(?![\p{L}])(?!\s(?:тысяч|миллион|миллиард))/giu
const OF_SOURCES = /^\s(?:independent\s)?(?:sources?|outlets?|articles?|reports?|papers?|authors?|источник\p{L}*|издани\p{L}*|автор\p{L}*)(?!\p{L})/iu

/** Numbers, dates and names of each sentence that its evidence does not give, and what of them could not be read. */
export function checkParticulars(trace: readonly TracedSentence[], evidence: EvidenceMap, language: string): Found {
  const sources = new Map(Object.entries(evidence).map(([id, entry]) => [id, { entry, read: null as Source | null }]))
  const sourceOf = (id: string): Source | null => {
    const known = sources.get(id)
    if (known === undefined) return null
    known.read ??= readSource(known.entry)
    return known.read
  }
  const isKnown = knownNames(evidence)
  const found = trace.map((traced): Found => {
    const own = traced.excerpts.flatMap((id) => sourceOf(id) ?? [])
    if (own.length === 0 && traced.state !== 'TAGGED') return { findings: [], unchecked: [] }
    const all = own.length > 0 ? own : Object.keys(evidence).flatMap((id) => sourceOf(id) ?? [])
    return ofSentence(traced, own, all, { language, isKnown })
  })
  return { findings: found.flatMap(({ findings }) => findings), unchecked: found.flatMap(({ unchecked }) => unchecked) }
}

function readSource(entry: EvidenceEntry): Source {
  const { excerpt, article, block } = entry
  const read = readsWords(block?.language ?? article.language, excerpt.anchor.quote)
  const quantities = [excerpt.anchor.quote, article.title].flatMap((text) => quantitiesIn(withoutDates(text, datesIn(text)), read))
  // What a language calls its units is not read: figures alone are compared.
  return { entry, quantities: read ? quantities : quantities.map((each) => ({ ...each, kind: 'any' })) }
}

type Reading = { language: string; isKnown: (word: string) => boolean }

function ofSentence(traced: TracedSentence, own: readonly Source[], all: readonly Source[], { language, isKnown }: Reading): Found {
  const { section, sentence, text, tag } = traced
  const read = readsWords(language, text)
  const unread: string[] = []
  const findings: Finding[] = []
  // Judgements and assumptions may have figures of their own: their author is told, and not stopped.
  const severity = tag === 'judgement' || tag === 'assumption' || own.length === 0 ? 'warning' : 'error'
  const add = (rule: Parameters<typeof finding>[0], message: string): void => {
    findings.push({ ...finding(rule, section, sentence, message), severity })
  }
  const readable = all.filter(({ entry }) => readsWords(entry.block?.language ?? entry.article.language, entry.excerpt.anchor.quote))
  if (!read) unread.push(t('check:unchecked.language', { language }))

  const dates = datesIn(text)
  const given = all.flatMap(({ quantities }) => quantities)
  for (const quantity of distinct(quantitiesIn(withoutDates(text, dates), read))) {
    const wrong = mismatch(quantity, given)
    if (wrong === null || countsSources(quantity, text, own)) continue
    if (quantity.inWords && readable.length < all.length) unread.push(quantity.printed)
    else if (own.length === 0) {
      if (isOwnFigure(quantity)) add('number-not-in-evidence', t('check:ownNumber', { number: quantity.printed, tag: tagName(tag) }))
      else unread.push(quantity.printed)
    } else if (definite(text, quantity)) unread.push(quantity.printed)
    else add('number-not-in-evidence', strangeNumber(quantity, wrong.as, own))
  }
  const known = all.flatMap(({ entry }) => datesGiven(entry))
  for (const date of dates)
    if (!isGiven(date, known)) {
      if (own.length === 0) unread.push(date.printed)
      else add('date-not-in-evidence', t('check:strangeDate', { date: date.printed, known: datesTold(own) }))
    }
  const verbatim = traced.unfound.length === 0 ? quotedSpans(text) : []
  const isQuoted = ({ start, end }: { start: number; end: number }): boolean => verbatim.some(([first, last]) => first <= start && end <= last)
  unread.push(...relativeTimesIn(text).filter((each) => !isQuoted(each)).map(({ printed }) => printed))
  unread.push(...vagueIn(text, own.length === 0 ? [] : own))
  if (read && !traced.quotation) {
    const credited = attributionsIn(text)
    const names = namesIn(text, isKnown).filter((name) => !isQuoted(name) && !credited.some(({ start, end }) => name.start < end && start < name.end))
    const held = namesGiven(all.map(({ entry }) => entry))
    for (const name of names) {
      const strange = strangeWords(name, held)
      if (strange.length === 0) continue
      if (own.length === 0 || readable.length < all.length) unread.push(name.name)
      else add('name-not-in-evidence', t('check:strangeName', { name: strange.join(' '), excerpts: own.map(({ entry }) => entry.excerpt.id).join(', ') }))
    }
  }
  const told = [...new Set(unread)]
  return { findings: once(findings), unchecked: told.length === 0 ? [] : [{ sentence, what: t('check:unchecked.particulars', { what: told.join(' · ') }) }] }
}

function once(findings: readonly Finding[]): Finding[] {
  return [...new Map(findings.map((each) => [`${each.rule} ${each.message}`, each])).values()]
}

function distinct(quantities: readonly Quantity[]): Quantity[] {
  return [...new Map(quantities.map((each) => [`${each.printed} ${each.way}`, each])).values()]
}

/** “Two outlets say”: the author counts what she cites. */
function countsSources({ end, values }: Quantity, text: string, own: readonly Source[]): boolean {
  if (!OF_SOURCES.test(text.slice(end, end + 32))) return false
  return own.length === 0 || values.includes(new Set(own.map(({ entry }) => entry.article.publication ?? entry.article.id)).size)
}

/** “the two sides”, “these three”: known ones, which the sentence does not count. */
function definite(text: string, { start, inWords, values }: Quantity): boolean {
  return inWords && (values[0] ?? 0) <= 3 && /(?:^|[^\p{L}])(?:the|these|those|both|other|its|their|our|эти|этих|оба|обе)\s$/iu.test(text.slice(Math.max(0, start - 8), start))
}

function isOwnFigure({ kind, values }: Quantity): boolean {
  return !isTerm(kind) && (!/^(?:any|count)$/u.test(kind) || values.some((value) => value >= LEAST_OWN))
}

function tagName(tag: Tag | null): string {
  return t(`check:tagged.${tag ?? 'judgement'}`)
}

function strangeNumber({ printed }: Quantity, as: Quantity | null, own: readonly Source[]): string {
  const known = whatTheySay(own)
  if (as !== null) return t('check:otherNumber', { number: printed, known })
  return known === '' ? t('check:strangeNumber', { number: printed }) : t('check:strangeNumberWithKnown', { number: printed, known })
}

/** “4:5 says 1.2, 1.5 million.”: what the author probably meant to write. */
function whatTheySay(own: readonly Source[]): string {
  return own
    .map(({ entry: { excerpt } }) => {
      const quote = excerpt.anchor.quote
      return { id: excerpt.id, numbers: quantitiesIn(withoutDates(quote, datesIn(quote))).map(({ printed }) => printed) }
    })
    .filter(({ numbers }) => numbers.length > 0)
    .map(({ id, numbers }) => t('check:knownNumbers', { excerpt: id, numbers: numbers.slice(0, MOST_NUMBERS).join(', ') }))
    .join(' ')
}

function datesTold(own: readonly Source[]): string {
  return own
    .map(({ entry: { excerpt, article } }) => {
      const told = datesIn(excerpt.anchor.quote).map(({ printed }) => printed)
      const dates = [...told.slice(0, MOST_NUMBERS), ...(article.date === null ? [] : [article.date])]
      return dates.length === 0 ? t('check:noDates', { excerpt: excerpt.id }) : t('check:knownDates', { excerpt: excerpt.id, dates: dates.join(', ') })
    })
    .join(' ')
}

/** “thousands”, «сотни»: how many they are is not said; where the evidence uses the same word nothing is left to compare. */
function vagueIn(text: string, own: readonly Source[]): string[] {
  const said = (text.match(VAGUE) ?? []).map((word) => word.toLowerCase())
  return said.filter((word) => !own.some(({ entry }) => entry.excerpt.anchor.quote.toLowerCase().includes(word)))
}

/** Words that stand with a capital within a sentence of some evidence: at the start of a sentence they are names as well. */
function knownNames(evidence: EvidenceMap): (word: string) => boolean {
  let names: Set<string> | null = null
  return (word) => {
    names ??= new Set(Object.values(evidence).flatMap(({ excerpt }) => excerpt.anchor.quote.match(/(?<=[\p{Ll},]\s)\p{Lu}[\p{L}\p{M}-]+/gu) ?? []))
    return names.has(word)
  }
}
