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
import { bandFiguresIn } from '../wording/band-figures.ts'
import { strangeWords } from './names-given.ts'
import { namesIn } from './names-in-text.ts'
import type { NameInText } from './names-in-text.ts'
import { namingIn } from './naming-excerpt.ts'
import { datesTold, strangeDates } from './strange-dates.ts'
import { strangeNumbers } from './strange-numbers.ts'
import { areUncomparable } from './uncomparable-names.ts'

type Found = { findings: Finding[]; unchecked: Unchecked[] }

const VAGUE =
  /(?<![\p{L}-])(?:dozens|scores|tens|hundreds|thousands|millions|billions|десятки|десятков|сотни|сотен|тысячи|миллионы|миллиарды)(?![\p{L}])(?!\s(?:тысяч|миллион|миллиард))/giu

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
  const numbers = strangeNumbers({ plain, text, tag, dates, read }, own, given)
  unread.push(...numbers.unread)
  for (const message of numbers.strange) add('number-not-in-evidence', message)
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
      const facts = { name: strange.join(' '), excerpts: own.map(({ entry }) => entry.excerpt.id).join(', ') }
      if (own.length === 0 || !given.readable) unread.push(name.name)
      else if (strangeWords(name, everything().names()).length === 0)
        findings.push({
          ...finding('name-not-in-evidence', section, sentence, t('check:nameElsewhere', facts)),
          severity: 'warning',
          fix: naming(name),
        })
      else if (areUncomparable(strange, name, given.names())) unread.push(name.name)
      else add('name-not-in-evidence', t('check:strangeName', facts))
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
