import { quotedSpans } from '../../../in-text/quoted-passages.ts'
import { remembered } from '../../../in-text/remembered.ts'
import { standsInflected } from '../inflected-quote.ts'
import { attributionsIn, type Attribution } from './attributions.ts'
import { nameBefore } from './name-at.ts'

type Span = readonly [start: number, end: number]
/** Words that a passage quotes, folded, and the name of who says them there; null where it names nobody. */
type SpokenWords = { words: string; speaker: string | null }

/** Characters between words and the name of their speaker, behind or before them. */
const [BEHIND, BEFORE] = [70, 160]
/** Shorter than this, part of what stands in quotation marks may be anybody’s expression. */
const SHORTEST = 12
const SENTENCE_END = /[.!?][”»"’]?\s+\p{Lu}/u
/** “Irina Vetrova disagrees: “…””: whatever the verb, a name and a colon. */
const VERB_AND_COLON = /(?:\s\p{Ll}[\p{L}’'-]{0,24},?){1,6}:\s?$/u

/** “Yerbol Sarsenov, a rail dispatcher: “…””: a turn of an interview. */
const TURN = /(?:^|[.?!”»"]\s)(?<who>\p{Lu}\p{Ll}[\p{L}’'-]+(?:\s\p{Lu}[\p{L}’'-]+){1,3})(?:,\s[^.:?!“«]{3,80})?:\s?[“«"‘]?$/u

/** Who says these words in the passage, by the passage’s own quotation marks; null where it does not quote them, or names nobody. */
export function speakerOfWords(words: string, passage: string): string | null {
  const sought = folded(words)
  const isThere = (spoken: string): boolean =>
    spoken === sought || (sought.length >= SHORTEST && spoken.includes(sought)) || standsInflected(sought, spoken)
  return spokenIn(passage).find((spoken) => isThere(spoken.words))?.speaker ?? null
}

const spokenIn = remembered((passage): SpokenWords[] => {
  const spans = quotedSpans(passage)
  const named = attributionsIn(passage).filter(({ heard }) => !heard)
  return spans.map((span, index) => ({
    words: folded(passage.slice(span[0], span[1])),
    speaker: speakerBeside(passage, span, named) ?? speakerGoingOn(passage, spans, index, named),
  }))
})

/** Named right behind the words (“…”, said N) or before them (N said: “…”). */
function speakerBeside(passage: string, [start, end]: Span, named: readonly Attribution[]): string | null {
  const behind = named.find((each) => each.after && each.start >= end)
  if (behind !== undefined && isNear(passage.slice(end, behind.start), BEHIND)) return behind.name
  // «Стрельцов назвал это „ожидаемым“, а Рахимова — „бегством“»: the verb is said once.
  const dash = /\s[—–]\s[«„“"]?$/u.exec(passage.slice(0, start))
  const beforeDash = dash === null || named.length === 0 ? null : nameBefore(passage, dash.index)
  if (beforeDash !== null) return beforeDash.name
  const before = named.findLast((each) => !each.after && each.end <= start)
  if (before !== undefined && isNear(passage.slice(before.end, start), BEFORE)) return before.name
  const turn = TURN.exec(passage.slice(Math.max(0, start - BEFORE), start - 1))?.groups?.['who']
  if (turn !== undefined) return turn
  const verb = VERB_AND_COLON.exec(passage.slice(Math.max(0, start - BEHIND), start - 1))
  return verb === null ? null : (nameBefore(passage, Math.max(0, start - BEHIND) + verb.index)?.name ?? null)
}

/** “…,” N told reporters. “…”: what follows goes on with the same speaker. */
function speakerGoingOn(passage: string, spans: readonly Span[], index: number, named: readonly Attribution[]): string | null {
  const [last, here] = [spans[index - 1], spans[index]]
  if (last === undefined || here === undefined) return null
  const between = passage.slice(last[1], here[0])
  const speakers = named.filter(({ start, end }) => start >= last[1] && end <= here[0])
  const goesOn = between.length <= BEFORE && /\.\s[“«"‘]?$/u.test(between) && between.search(SENTENCE_END) === -1
  return goesOn && speakers.length === 1 ? (speakers[0]?.name ?? null) : null
}

function isNear(between: string, most: number): boolean {
  return between.length <= most && !SENTENCE_END.test(between)
}

function folded(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
