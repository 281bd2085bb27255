import type { EvidenceMap } from './evidence.ts'
import { finding } from './rules.ts'
import type { Finding } from './rules.ts'
import type { TracedSentence } from './trace.ts'

/** Digits with their separators and decimals; “1.2”, “1,200”, “2 500”. */
const NUMBER = /\d+(?:[.,\u00a0\u202f]\d+)*/gu

/** What is wrong with single sentences: untraced, resting on something that is gone or changed, or giving a number that no excerpt gives. */
export function checkSentences(trace: readonly TracedSentence[], evidence: EvidenceMap): Finding[] {
  return trace.flatMap((traced) => [...stateFindings(traced, evidence), ...numberFindings(traced, evidence)])
}

function stateFindings(traced: TracedSentence, evidence: EvidenceMap): Finding[] {
  const { section, sentence, state, excerpts, unfound } = traced
  if (state === 'MISSING' && excerpts.length === 0) {
    const message = 'This sentence has no evidence: attach an excerpt, or tag it as judgement, assumption or common knowledge.'
    return [finding('citation-completeness', section, sentence, message)]
  }
  if (state === 'MISSING') {
    const gone = excerpts.filter((id) => evidence[id] === undefined)
    return [
      finding('excerpt-missing', section, sentence, `${gone.join(', ')} is no longer in the library: attach another excerpt.`),
    ]
  }
  if (state !== 'DRIFTED') return []
  const [first] = unfound
  const message =
    first === undefined
      ? `The text that ${excerpts.join(', ')} was taken from has changed: open the excerpt and mark the passage again.`
      : `“${shorten(first)}” does not stand in ${excerpts.join(', ')}: quote it as it is, or show changes with … and [brackets].`
  return [finding('quote-verified', section, sentence, message)]
}

function numberFindings({ section, sentence, text, state, excerpts }: TracedSentence, evidence: EvidenceMap): Finding[] {
  const entries = excerpts.flatMap((id) => evidence[id] ?? [])
  if (entries.length === 0 || state === 'EXACT') return []
  const known = new Set(
    entries.flatMap(({ excerpt, article }) => numbers(`${excerpt.anchor.quote} ${article.date ?? ''} ${article.title}`)),
  )
  const strange = numbers(text).filter((number) => !known.has(number))
  return [...new Set(strange)].map((number) =>
    finding('number-not-in-evidence', section, sentence, `“${number}” stands in no attached excerpt (${excerpts.join(', ')}).`),
  )
}

/** Numbers compared without thousands separators and leading zeros, so that 1,200 is 1200 and 07 is 7. */
function numbers(text: string): string[] {
  return [...text.matchAll(NUMBER)]
    .flatMap(([number]) => (/^\d{4}(-\d{2})+$/.test(number) ? number.split('-') : [number]))
    .map((number) =>
      number
        .replace(/[,\u00a0\u202f](?=\d{3})/gu, '')
        .replace(',', '.')
        .replace(/^0+(?=\d)/, ''),
    )
}

function shorten(text: string): string {
  return text.length <= 80 ? text : `${text.slice(0, 77).trimEnd()}…`
}
