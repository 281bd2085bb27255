import type { EvidenceEntry, EvidenceMap } from '../evidence.ts'
import { numbersIn, valuesIn } from './numbers.ts'
import { finding } from './rules.ts'
import type { Finding } from './rules.ts'
import { shorten } from './shorten.ts'
import type { TracedSentence } from './trace.ts'
import { t } from '#text/text.ts'

/** Numbers of an excerpt that a finding shows. */
const MOST_NUMBERS = 4

/** What is wrong with single sentences: untraced, resting on something that is gone or changed, or giving a number that no excerpt gives. */
export function checkSentences(trace: readonly TracedSentence[], evidence: EvidenceMap): Finding[] {
  return trace.flatMap((traced) => [...stateFindings(traced, evidence), ...numberFindings(traced, evidence)])
}

function stateFindings(traced: TracedSentence, evidence: EvidenceMap): Finding[] {
  const { section, sentence, state, excerpts, unfound } = traced
  if (state === 'MISSING' && excerpts.length === 0) {
    return [finding('citation-completeness', section, sentence, t('check:noEvidence'))]
  }
  if (state === 'MISSING') {
    const gone = excerpts.filter((id) => evidence[id] === undefined)
    return [finding('excerpt-missing', section, sentence, t('check:excerptGone', { excerpts: gone.join(', ') }))]
  }
  if (state !== 'DRIFTED') return []
  const [first] = unfound
  const message =
    first === undefined
      ? t('check:textChanged', { excerpts: excerpts.join(', ') })
      : t('check:quoteDiffers', { quote: shorten(first), excerpts: excerpts.join(', ') })
  return [finding('quote-verified', section, sentence, message)]
}

/** A number must stand in what the sentence cites: in the quotes, or in what is known of their articles (date, title, names, paragraph). */
function numberFindings({ section, sentence, text, excerpts }: TracedSentence, evidence: EvidenceMap): Finding[] {
  const entries = excerpts.flatMap((id) => evidence[id] ?? [])
  if (entries.length === 0) return []
  const known = new Set(entries.flatMap((entry) => [...valuesIn(citedText(entry))]))
  const strange = numbersIn(text).filter(({ values }) => !values.some((value) => known.has(value)))
  return [...new Set(strange.map(({ printed }) => printed))].map((number) =>
    finding('number-not-in-evidence', section, sentence, strangeNumber(number, whatTheySay(entries))),
  )
}

function citedText({ excerpt, article }: EvidenceEntry): string {
  const date = article.date?.replaceAll('-', ' . ') ?? ''
  return [excerpt.anchor.quote, article.title, article.publication ?? '', ...article.authors, date, excerpt.n ?? ''].join(' · ')
}

/** “4:5 says 1.2, 1.5 million.”: what the author probably meant to write. */
function whatTheySay(entries: readonly EvidenceEntry[]): string {
  return entries
    .map(({ excerpt }) => ({ id: excerpt.id, numbers: numbersIn(excerpt.anchor.quote).map(({ printed }) => printed) }))
    .filter(({ numbers }) => numbers.length > 0)
    .map(({ id, numbers }) => t('check:knownNumbers', { excerpt: id, numbers: numbers.slice(0, MOST_NUMBERS).join(', ') }))
    .join(' ')
}

function strangeNumber(number: string, known: string): string {
  return known === '' ? t('check:strangeNumber', { number }) : t('check:strangeNumberWithKnown', { number, known })
}
