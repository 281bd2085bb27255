import type { BriefContent } from '#core/brief.ts'
import { detectLanguage } from '#core/language.ts'
import { sameLanguage } from '#core/same-language.ts'
import type { Span } from '#core/sentences.ts'
import { t } from '#text/text.ts'
import type { EvidenceEntry, EvidenceMap } from '../../evidence.ts'
import { rememberedSaying } from '../../../in-text/remembered.ts'
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
 * Judgements and assumptions are their author's, block quotations and words in marks are compared letter by letter. `topics`: see `topicsOf`.
 */
export function checkByReading(
  trace: readonly TracedSentence[],
  evidence: EvidenceMap,
  confirmations: ReadonlyMap<string, Confirmation>,
  topics: readonly string[],
): Map<string, ByReading> {
  const found = trace.flatMap((traced): [string, ByReading][] => {
    const entries = traced.excerpts.flatMap((id) => evidence[id] ?? [])
    if (entries.length === 0 || traced.quotation || isOwn(traced) || traced.state === 'MISSING') return []
    const said = saidBeside(traced, entries, topics)
    return said === null ? [] : [[traced.sentence, { ...said, confirmed: stillConfirmed(traced, evidence, confirmations) }]]
  })
  return new Map(found)
}

/** What its author says for herself. Common knowledge that rests on a passage is to be borne out by it. */
function isOwn({ tag }: TracedSentence): boolean {
  return tag === 'judgement' || tag === 'assumption'
}

/** What sentences of a brief may say that they are about (“On energy, …”): its sections and themes, in small letters. */
export function topicsOf({ sections, themes }: Pick<BriefContent, 'sections' | 'themes'>): string[] {
  return [...sections.map(({ title }) => title), ...themes.map((slug) => slug.replaceAll('-', ' '))].map((name) =>
    name.toLowerCase(),
  )
}

/** The lines of the check for what is not confirmed. */
export function unreadOf(found: ReadonlyMap<string, ByReading>): Unchecked[] {
  return [...found].flatMap(([sentence, { what, confirmed }]) => (confirmed ? [] : [{ sentence, what }]))
}

type Laid = {
  text: string
  isQuoted: boolean
  passages: string[]
  languages: (string | null)[]
  sources: string[]
  topics: readonly string[]
}

function saidBeside(
  { text, unfound }: TracedSentence,
  entries: readonly EvidenceEntry[],
  topics: readonly string[],
): Omit<ByReading, 'confirmed'> | null {
  const laid: Laid = {
    text,
    isQuoted: unfound.length === 0,
    passages: entries.map(({ excerpt }) => excerpt.anchor.quote),
    languages: entries.map(({ article }) => article.language),
    sources: entries.flatMap(({ article: { publication, title, authors } }) => [publication ?? '', title, ...authors]),
    topics,
  }
  return laidBeside(JSON.stringify(laid))
}

/** Kept by all that it goes by: of a brief that is written nearly all sentences stand as they did. */
const laidBeside = rememberedSaying((laid): Omit<ByReading, 'confirmed'> | null => {
  const { text, passages, languages, ...besides } = JSON.parse(laid) as Laid
  if (isTranslated(text, passages, languages)) return { how: 'other-language', own: [], what: t('check:beside.language') }
  const isAside = within(asideIn({ text, ...besides }))
  const isCompared = within(comparedIn(text))
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
})

const within =
  (places: readonly Span[]) =>
  ({ start, end }: Span): boolean =>
    places.some((place) => place.start < end && start < place.end)

/** Whether a sentence is clearly in a language that none of its passages is in. */
function isTranslated(text: string, passages: readonly string[], languages: Laid['languages']): boolean {
  const own = detectLanguage(text)
  if (own === null) return false
  return passages.every((passage, index) => {
    const theirs = detectLanguage(passage) ?? languages[index] ?? null
    return theirs !== null && !sameLanguage(own, theirs)
  })
}
