import type { BriefContent } from '#core/brief.ts'
import type { Template } from '#core/template.ts'
import { t } from '#text/text.ts'
import { plainText } from '../inline.ts'
import { datesIn } from '../../in-text/dates.ts'
import { namesIn } from './particulars/names-in-text.ts'
import { pointsOf } from './points.ts'
import type { TracedSentence } from './trace.ts'
import type { Unchecked } from './unchecked.ts'

/** Somebody is asked to act. English and Russian; a point may begin with the verb itself (“Ask the hauliers …”, «Поручить …»). */
const ASKS =
  /\b(?:should|must|shall|ought to|needs? to|(?:is|are) (?:(?:asked|invited|requested|expected|advised|urged) )?to|(?:we|I) (?:recommend|propose|suggest|advise|ask)|recommended|proposed)\b|(?<!\p{L})(?:должн\p{L}*|следует|необходимо|нужно|надо|стоит|рекоменду\p{L}*|предлага\p{L}*|проси\p{L}*)(?!\p{L})/iu
const BEGINS_WITH_VERB =
  /^(?:(?:ask|offer|open|start|begin|invite|send|write|tell|keep|publish|prepare|raise|fund|support|call|urge|press|appoint|agree|commission|review|stop|suspend|seek|set|propose|warn|negotiate|lift|impose|extend|task|instruct|direct|brief|engage|consult|leave|monitor|meet|make|give|take|build|launch|establish|create|hold|limit|reduce|increase|join|sign|request|talk|press|work)\s|\p{Lu}\p{Ll}+(?:ть|ти|ться|чь)\s)/iu
/** What a reason is joined on with: what follows is told of the evidence and compared with it. */
const REASON =
  /(?:,?\s(?:because|given that|in view of|in (?:the )?light of|owing to|due to|seeing that)(?: the fact that)?|,\s(?:since|as|for|while|so long as)|\ssince(?!\s(?:\d|January|February|March|April|May|June|July|August|September|October|November|December|then|last)))\s|,\s(?:так как|поскольку|потому что|ибо|ведь|ввиду того,? что)\s/iu
const REASON_FIRST = /^(?:because|since|as|given that|in view of|in light of|поскольку|так как|ввиду)\s[^,]{3,200},\s/iu
const REASON_WORD = /^(?:because|since|as|given that|in view of|in light of|поскольку|так как|ввиду)\s/iu
const WITHIN =
  /\b(?:within|in the next|over the next)\s(?:the next\s)?[\p{L}\p{N}-]{1,20}\s(?:days?|weeks?|months?|years?)\b|(?<!\p{L})(?:в течение|за)\s[\p{L}\p{N}-]{1,20}\s(?:дн\p{L}*|недел\p{L}*|месяц\p{L}*|лет|год\p{L}*)(?!\p{L})/giu

/**
 * The trace as its particulars and statements are compared with the evidence. In a recommendation the writer’s own is left out: who is asked, by when, and that a fact is a
 * reason for it. What the reason tells, and every number, is compared as ever. `unchecked` says what was left out.
 */
export function withoutOwnAsks(
  brief: BriefContent,
  template: Template,
  trace: readonly TracedSentence[],
): { trace: TracedSentence[]; unchecked: Unchecked[] } {
  const asking = askingSentences(brief, template)
  const unchecked: Unchecked[] = []
  const compared = trace.map((traced) => {
    if (!asking.has(traced.sentence) || traced.quotation) return traced
    const { text, own } = blanked(traced.text)
    if (own.length > 0)
      unchecked.push({ sentence: traced.sentence, what: t('check:unchecked.ownAsk', { what: own.join(' · ') }) })
    return { ...traced, text }
  })
  return { trace: compared, unchecked }
}

/** The sentences that ask somebody to act, in the sections that the template has for that. */
function askingSentences({ sections }: BriefContent, template: Template): ReadonlySet<string> {
  const slots = new Set(
    template.sections
      .filter(({ needsActorAndTime, linkedToFinding }) => needsActorAndTime || linkedToFinding)
      .map(({ id }) => id),
  )
  const sentences = pointsOf(sections.filter(({ slot }) => slots.has(slot))).flatMap((point) => point.sentences)
  return new Set(sentences.filter(({ text }) => asks(plainText(text))).map(({ id }) => id))
}

function asks(text: string): boolean {
  return ASKS.test(text) || BEGINS_WITH_VERB.test(text)
}

/** The sentence with what is its writer’s own blanked out, letter for letter, and what that was. */
function blanked(text: string): { text: string; own: string[] } {
  const [from, to, joint] = askOf(text)
  const ask = text.slice(from, to)
  const spans = [
    ...datesIn(ask).filter(({ start }) => isDue(ask.slice(0, start))),
    ...namesIn(ask, () => false),
    ...[...ask.matchAll(WITHIN)].map(({ 0: printed, index }) => ({ start: index, end: index + printed.length, printed })),
  ].map(({ start, end }): [number, number] => [from + start, from + end])
  const own = spans.toSorted(([one], [other]) => one - other).map(([start, end]) => text.slice(start, end))
  const blank = [...spans, ...(joint === null ? [] : [joint])].reduce(
    (rest, [start, end]) => rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end),
    text,
  )
  return { text: blank, own: [...new Set(own)] }
}

const DUE =
  /\b(?:by|before|until|from|after|in|on|at|no later than|ahead of)(?: the)?(?: (?:end|start|close|beginning|middle) of)?(?: (?:early|mid|late))?[\s-]$|(?<!\p{L})(?:до|к|ко|с|в|не позднее)(?: (?:конца|начала|концу|началу|середины|середине))?[\s-]$/iu

function isDue(before: string): boolean {
  return DUE.test(before.slice(-40))
}

/** Where the ask stands, and the word that joins its reason. */
function askOf(text: string): [from: number, to: number, joint: [number, number] | null] {
  const first = REASON_FIRST.exec(text)
  if (first !== null && asks(text.slice(first[0].length)))
    return [first[0].length, text.length, [0, REASON_WORD.exec(text)?.[0].length ?? 0]]
  const reason = REASON.exec(text)
  if (reason === null || !asks(text.slice(0, reason.index))) return [0, text.length, null]
  return [0, reason.index, [reason.index, reason.index + reason[0].length]]
}
