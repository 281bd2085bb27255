import type { Tag } from '#core/brief.ts'
import { t } from '#text/text.ts'
import type { EvidenceMap } from '../../evidence.ts'
import { attributionsIn } from '../attribution/attributions.ts'
import { quotedSpans } from '../../../in-text/quoted-passages.ts'
import { otherLanguage, readsWords } from '../read-languages.ts'
import type { Fix } from '../fix.ts'
import { finding } from '../rules.ts'
import type { Finding } from '../rules.ts'
import type { TracedSentence } from '../trace.ts'
import type { Unchecked } from '../unchecked.ts'
import { datesIn, relativeTimesIn, withoutDates } from '#core/in-text/dates.ts'
import { givenBy, readSource } from './given.ts'
import type { Given, Source } from './given.ts'
import { isWorkedOut, strangeTerms } from './worked-out.ts'
import { bandFiguresIn } from '../wording/band-figures.ts'
import { strangeWords } from './names-given.ts'
import { namesIn } from './names-in-text.ts'
import type { NameInText } from './names-in-text.ts'
import { namingIn } from './naming-excerpt.ts'
import { ordinalsIn, strangeOrdinals } from './ordinals.ts'
import { isTerm } from './measures.ts'
import { mismatch, quantitiesIn } from './quantities.ts'
import type { Quantity } from './quantities.ts'
import { datesTold, strangeDates } from './strange-dates.ts'

type Found = { findings: Finding[]; unchecked: Unchecked[] }

/** Numbers of an excerpt that a finding shows. */
const MOST_NUMBERS = 4
/** Less than this counts single things, which an author may do by herself. */
const LEAST_OWN = 100
const VAGUE =
  /(?<![\p{L}-])(?:dozens|scores|tens|hundreds|thousands|millions|billions|десятки|десятков|сотни|сотен|тысячи|миллионы|миллиарды)(?![\p{L}])(?!\s(?:тысяч|миллион|миллиард))/giu
const OF_SOURCES =
  /^\s(?:independent\s)?(?:sources?|outlets?|articles?|reports?|papers?|authors?|источник\p{L}*|издани\p{L}*|автор\p{L}*)(?!\p{L})/iu

/** Numbers, dates and names of each sentence that its evidence does not give, and what of them could not be read. */
export function checkParticulars(trace: readonly TracedSentence[], evidence: EvidenceMap, language: string): Found {
  const sources = new Map<string, Source>()
  const sourceOf = (id: string): Source[] => {
    const [known, entry] = [sources.get(id), evidence[id]]
    if (known !== undefined || entry === undefined) return known === undefined ? [] : [known]
    const read = readSource(entry)
    sources.set(id, read)
    return [read]
  }
  let every: Given | null = null
  const everything = (): Given => (every ??= givenBy(Object.keys(evidence).flatMap(sourceOf)))
  const reading = { naming: namingIn(evidence, sourceOf), language, isKnown: knownNames(evidence), everything }
  const found = trace.map((traced): Found => {
    const own = traced.excerpts.flatMap(sourceOf)
    if (own.length === 0 && traced.state !== 'TAGGED') return { findings: [], unchecked: [] }
    return ofSentence(traced, own, own.length > 0 ? givenBy(own) : everything(), reading)
  })
  return { findings: found.flatMap(({ findings }) => findings), unchecked: found.flatMap(({ unchecked }) => unchecked) }
}

type Reading = {
  naming: (name: NameInText) => Fix | undefined
  language: string
  isKnown: (word: string) => boolean
  everything: () => Given
}

function ofSentence(
  traced: TracedSentence,
  own: readonly Source[],
  given: Given,
  { language, isKnown, everything, naming }: Reading,
): Found {
  const { section, sentence, text, tag } = traced
  const read = readsWords(language, text)
  const unread: string[] = []
  const findings: Finding[] = []
  // Judgements and assumptions may have figures of their own: their author is told, and not stopped.
  const severity = tag === 'judgement' || tag === 'assumption' || own.length === 0 ? 'warning' : 'error'
  const add = (rule: Parameters<typeof finding>[0], message: string): void => {
    findings.push({ ...finding(rule, section, sentence, message), severity })
  }
  if (!read) {
    const told = otherLanguage(text) ?? language
    unread.push(told === 'und' ? t('check:unchecked.noLanguage') : t('check:unchecked.language', { language: told }))
  }

  // The band that a word of likelihood stands for is no figure of the evidence: the rules of wording look at it.
  const plain = withoutDates(withoutSources(text, own), bandFiguresIn(text))
  const credited = attributionsIn(text)
  const dates = datesIn(plain)
  const figures = ordinalsIn(plain).filter(({ printed }) => /[\d-]/u.test(printed))
  for (const quantity of distinct(quantitiesIn(withoutDates(plain, [...dates, ...figures]), read))) {
    const wrong = mismatch(quantity, given.quantitiesLike(quantity))
    if (wrong === null || countsSources(quantity, text, own) || isWorkedOut(quantity, text, own)) continue
    if (quantity.inWords && !given.readable) unread.push(quantity.printed)
    else if (own.length === 0) {
      if (isOwnFigure(quantity))
        add('number-not-in-evidence', t('check:ownNumber', { number: quantity.printed, tag: tagName(tag) }))
      else unread.push(quantity.printed)
    } else if (definite(text, quantity)) unread.push(quantity.printed)
    else add('number-not-in-evidence', strangeNumber(quantity, wrong.as, own))
  }
  for (const { printed } of strangeTerms(plain, own)) add('number-not-in-evidence', strangeNumber({ printed }, null, own))
  const counted = quantitiesIn(withoutDates(plain, figures), read)
  const texts = own.flatMap(({ entry: { excerpt, article, block } }) => [excerpt.anchor.quote, article.title, block?.text ?? ''])
  for (const ordinal of strangeOrdinals(withoutDates(plain, dates), texts)) {
    if (counted.some(({ start, end }) => ordinal.start < end && start < ordinal.end)) continue
    if (ordinal.other === null || own.length === 0) unread.push(ordinal.printed)
    else add('number-not-in-evidence', t('gate:ordinal', { number: ordinal.printed, other: ordinal.other }))
  }
  const told = strangeDates(plain, dates, own, given, {
    credited: credited.length > 0 || plain !== text,
    tag,
  })
  unread.push(...told.unread)
  for (const { printed } of told.strange)
    add('date-not-in-evidence', t('check:strangeDate', { date: printed, known: datesTold(own) }))
  const verbatim = traced.unfound.length === 0 ? quotedSpans(text) : []
  const isQuoted = ({ start, end }: { start: number; end: number }): boolean =>
    verbatim.some(([first, last]) => first <= start && end <= last)
  unread.push(
    ...relativeTimesIn(text)
      .filter((each) => !isQuoted(each))
      .map(({ printed }) => printed),
  )
  unread.push(...vagueIn(text, own.length === 0 ? [] : own))
  if (read && !traced.quotation) {
    const isDate = ({ start, end }: { start: number; end: number }): boolean =>
      dates.some((date) => start < date.end && date.start < end)
    const names = namesIn(plain, isKnown).filter(
      (name) => !isQuoted(name) && !isDate(name) && !credited.some(({ start, end }) => name.start < end && start < name.end),
    )
    for (const name of names) {
      const strange = strangeWords(name, given.names())
      if (strange.length === 0) continue
      if (own.length === 0 || !given.readable) unread.push(name.name)
      else {
        const facts = { name: strange.join(' '), excerpts: own.map(({ entry }) => entry.excerpt.id).join(', ') }
        const elsewhere = strangeWords(name, everything().names()).length === 0
        if (elsewhere)
          findings.push({
            ...finding('name-not-in-evidence', section, sentence, t('check:nameElsewhere', facts)),
            severity: 'warning',
            fix: naming(name),
          })
        else add('name-not-in-evidence', t('check:strangeName', facts))
      }
    }
  }
  const said = [...new Set(unread)]
  return {
    findings: once(findings),
    unchecked: said.length === 0 ? [] : [{ sentence, what: t('check:unchecked.particulars', { what: said.join(' · ') }) }],
  }
}

/** The text with the names of its sources blanked out, letter for letter: “Channel 24” counts nothing. */
function withoutSources(text: string, own: readonly Source[]): string {
  const names = new Set(
    own.flatMap(({ entry: { article } }) => [article.publication ?? '', article.title]).filter((name) => name.length > 2),
  )
  let rest = text
  for (const name of names) if (rest.includes(name)) rest = rest.replaceAll(name, ' '.repeat(name.length))
  return rest
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
  // “Two experts disagree: A …, and B …”: the author counts what she lists.
  if (inWords && start === 0 && (values[0] ?? 0) <= 3 && /:\s/u.test(text)) return true
  return (
    inWords &&
    (values[0] ?? 0) <= 3 &&
    /(?:^|[^\p{L}])(?:the|these|those|both|other|its|their|our|эти|этих|оба|обе)\s$/iu.test(
      text.slice(Math.max(0, start - 8), start),
    )
  )
}

function isOwnFigure({ kind, values }: Quantity): boolean {
  return !isTerm(kind) && (!/^(?:any|count)$/u.test(kind) || values.some((value) => value >= LEAST_OWN))
}

function tagName(tag: Tag | null): string {
  return t(`check:tagged.${tag ?? 'judgement'}`)
}

function strangeNumber({ printed }: Pick<Quantity, 'printed'>, as: Quantity | null, own: readonly Source[]): string {
  const known = whatTheySay(own)
  if (as !== null) return t('check:otherNumber', { number: printed, known })
  return known === ''
    ? t('check:strangeNumber', { number: printed })
    : t('check:strangeNumberWithKnown', { number: printed, known })
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

/** “thousands”, «сотни»: how many they are is not said; where the evidence uses the same word nothing is left to compare. */
function vagueIn(text: string, own: readonly Source[]): string[] {
  const said = (text.match(VAGUE) ?? []).map((word) => word.toLowerCase())
  return said.filter((word) => !own.some(({ entry }) => entry.excerpt.anchor.quote.toLowerCase().includes(word)))
}

/** Words that stand with a capital within a sentence of some evidence: at the start of a sentence they are names as well. */
function knownNames(evidence: EvidenceMap): (word: string) => boolean {
  let names: Set<string> | null = null
  return (word) => {
    names ??= new Set(
      Object.values(evidence).flatMap(
        ({ excerpt }) => excerpt.anchor.quote.match(/(?<=[\p{Ll},]\s)\p{Lu}[\p{L}\p{M}-]+/gu) ?? [],
      ),
    )
    return names.has(word)
  }
}
