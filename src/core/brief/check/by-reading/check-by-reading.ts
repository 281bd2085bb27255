import { detectLanguage } from '#core/language.ts'
import { sameLanguage } from '#core/same-language.ts'
import type { Span } from '#core/sentences.ts'
import { t } from '#text/text.ts'
import type { EvidenceEntry, EvidenceMap } from '../../evidence.ts'
import { shorten } from '../shorten.ts'
import type { TracedSentence } from '../trace.ts'
import type { Unchecked } from '../unchecked.ts'
import { besidePassages } from './beside-passages.ts'
import type { ByReading } from './by-reading.ts'
import { asideIn, comparedIn } from './aside.ts'
import { stillConfirmed, type Confirmation } from './confirmation.ts'

/** Words of her own that a line names. */
const MOST_NAMED = 8

/**
 * The sentences that say what they rest on in other words than it: whether they say the same is for a reader, since the rules know some ways only in which such a sentence can be wrong.
 * Judgements and assumptions are their author's, block quotations and words in marks are compared letter by letter.
 */
export function checkByReading(
  trace: readonly TracedSentence[],
  evidence: EvidenceMap,
  confirmations: ReadonlyMap<string, Confirmation>,
): Map<string, ByReading> {
  const found = trace.flatMap((traced): [string, ByReading][] => {
    const entries = traced.excerpts.flatMap((id) => evidence[id] ?? [])
    if (entries.length === 0 || traced.quotation || traced.tag !== null || traced.state === 'MISSING') return []
    const said = saidBeside(traced, entries)
    return said === null ? [] : [[traced.sentence, { ...said, confirmed: stillConfirmed(traced, evidence, confirmations) }]]
  })
  return new Map(found)
}

/** The lines of the check for what is not confirmed. */
export function unreadOf(found: ReadonlyMap<string, ByReading>): Unchecked[] {
  return [...found].flatMap(([sentence, { what, confirmed }]) => (confirmed ? [] : [{ sentence, what }]))
}

function saidBeside(traced: TracedSentence, entries: readonly EvidenceEntry[]): Omit<ByReading, 'confirmed'> | null {
  const { text } = traced
  const isAside = within(asideIn(traced, entries))
  const isCompared = within(comparedIn(text))
  const passages = entries.map(({ excerpt }) => excerpt.anchor.quote)
  if (isTranslated(text, entries)) return { how: 'other-language', own: [], what: t('check:beside.language') }
  const beside = besidePassages(text, passages, { isAside, isCompared })
  switch (beside.how) {
    case 'verbatim':
      return null
    case 'own-words': {
      const words = [...new Set(beside.at.map(({ start, end }) => text.slice(start, end)))]
      const named = words.slice(0, MOST_NAMED).map((word) => t('window:quoted', { quote: word }))
      const rest = words.length > MOST_NAMED ? ['…'] : []
      return { how: beside.how, own: beside.at, what: t('check:beside.own', { words: [...named, ...rest].join(' · ') }) }
    }
    case 'put-together':
      return { how: beside.how, own: [], what: t('check:beside.together', { count: beside.sentences }) }
    case 'other-order':
      return { how: beside.how, own: [], what: t('check:beside.order') }
    case 'shortened':
      return { how: beside.how, own: [], what: t('check:beside.shortened', { left: shorten(beside.left) }) }
  }
}

const within =
  (places: readonly Span[]) =>
  ({ start, end }: Span): boolean =>
    places.some((place) => place.start < end && start < place.end)

/** Whether a sentence is clearly in a language that none of its passages is in. */
function isTranslated(text: string, entries: readonly EvidenceEntry[]): boolean {
  const own = detectLanguage(text)
  if (own === null) return false
  return entries.every(({ excerpt, article }) => {
    const theirs = detectLanguage(excerpt.anchor.quote) ?? article.language
    return theirs !== null && !sameLanguage(own, theirs)
  })
}
