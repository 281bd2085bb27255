import { datesIn } from '#core/in-text/dates.ts'
import { quotedSpans } from '../../../in-text/quoted-passages.ts'
import { attributionsIn } from '../attribution/attributions.ts'
import { namesIn } from '../particulars/names-in-text.ts'
import { undatedQuantities } from '../particulars/undated-quantities.ts'

type Place = { start: number; end: number }

/** Words that credit what stands beside them, and say nothing of how it was said; where a sentence credits nobody by name, they say that somebody spoke. */
const NEUTRAL =
  /(?<!\p{L})(?:says?|said|saying|writes?|wrote|writing|written|tells?|told|put(?:s|ting)? it|reports?|reported|according|in the words of|quotes?|quoted|cited|gives?|sources?|differ|сказал[аио]?|говор\p{L}{1,4}|пиш[еу]т|написал[аио]?|сообщ\p{L}{2,5}|по словам|по данным|согласно|в статье(?: без заглавия)?|издание|источники расходятся)(?!\p{L})(?:,?\s(?:that|что)(?!\p{L}))?/giu
/** What a quotation is about: “On energy, …”. */
const TOPIC = /^(?:(?:On|О|Об|По)\s(?<before>[^,“"«]{1,60}),|По теме (?<of>[^,“"«]{1,60})(?= источники расходятся))/u
const NUMERAL = /[\p{N}][\p{N}.,\u00a0]*/gu

type Aside = { text: string; isQuoted: boolean; sources: readonly string[]; topics: readonly string[] }

/** The places of a sentence that are no part of what it says in its own words: quotations, who is credited and with which verb, the names of its `sources`, dates. `isQuoted`: what is in marks stands in them; `topics`: what a sentence may say that it is about. */
export function asideIn({ text, isQuoted, sources, topics }: Aside): Place[] {
  const quoted = isQuoted ? quotedSpans(text).map(([start, end]) => ({ start, end })) : []
  const credited = attributionsIn(text)
  return [
    ...quoted,
    ...datesIn(text),
    ...(quoted.length + credited.length > 0 ? [...text.matchAll(NEUTRAL)].map(placeOf) : []),
    ...topicIn(text, topics),
    ...credited,
    ...sources.flatMap((name) => everyPlace(text, name)).map(({ start, end }) => ({ start: start - leadTo(text, start), end })),
  ]
}

/** Only by the names of sections and themes: whatever else stands there claims something. */
function topicIn(text: string, topics: readonly string[]): Place[] {
  const found = TOPIC.exec(text)
  const topic = found?.groups?.['before'] ?? found?.groups?.['of'] ?? ''
  const all = found?.[0] ?? ''
  return topics.includes(topic.toLowerCase()) ? [{ start: 0, end: all.length }] : []
}

/** Those that other rules compare with its evidence: numbers and names. */
export function comparedIn(text: string): Place[] {
  return [...undatedQuantities(text), ...[...text.matchAll(NUMERAL)].map(placeOf), ...namesIn(text, () => false)]
}

function placeOf({ index, 0: { length } }: RegExpExecArray): Place {
  return { start: index, end: index + length }
}

/** “an article in”, “the article”: what a source is, before its name. */
const IS_A =
  /(?<!\p{L})(?:an?|the) (?:article|paper|report|piece|essay|column)\s(?:(?:in|by|of|from|published (?:in|by))\s)?(?:the\s)?$/iu

function leadTo(text: string, at: number): number {
  return IS_A.exec(text.slice(0, at))?.[0].length ?? 0
}

function everyPlace(text: string, name: string): Place[] {
  if (name.length < 3) return []
  const places: Place[] = []
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length))
    places.push({ start: at, end: at + name.length })
  return places
}
