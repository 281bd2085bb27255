import type { Finding } from './rules.ts'
import type { TracedSentence } from './trace.ts'

/** By what a waiver is asked for: `RULE` for all that the rule finds now, `RULE@PLACE` for one sentence, or a section where a finding names no sentence; and the reason. */
export type AskedWaivers = Readonly<Record<string, string>>
/** A waiver as it is kept with a brief: `said` is what stood at its place. It covers nothing once that is another. */
export type KeptWaiver = { rule: string; place: string; said: string; reason: string }
/** A waiver as it is printed: `sentences` are those that it names, none where it was given for a rule as a whole. */
export type Waiver = { rule: string; reason: string; sentences: { id: string; text: string }[] }

/** A finding with the reason why it is accepted, null where it stands. */
export type WeighedFinding = Finding & { waived: string | null }

/** What is at the rule's and at the place's side of the @. */
export function waiverParts(key: string): { rule: string; place: string | null } {
  const at = key.indexOf('@')
  return at < 0 ? { rule: key, place: null } : { rule: key.slice(0, at), place: key.slice(at + 1) }
}

/** Where a finding is, as waivers name it: its sentence, else its section, else the whole. */
export function placeOfFinding({ sentence, section }: Finding): string {
  return sentence ?? section ?? ''
}

/** Each finding with what accepts it: a waiver of its sentence, of its rule, or one that is kept for what it says. An empty reason takes a kept one back. */
export function weigh(
  findings: readonly Finding[],
  trace: readonly TracedSentence[],
  kept: readonly KeptWaiver[],
  asked: AskedWaivers = {},
): WeighedFinding[] {
  const saidBy = textsOf(trace)
  const known = new Map(kept.map((waiver) => [`${waiver.rule}@${waiver.place}`, waiver]))
  return findings.map((each) => {
    const key = `${each.rule}@${placeOfFinding(each)}`
    const own = Object.hasOwn(asked, key) ? asked[key] : Object.hasOwn(asked, each.rule) ? asked[each.rule] : undefined
    const before = known.get(key)
    const standing = before?.said === said(each, saidBy) ? before.reason : null
    return { ...each, waived: own === undefined ? standing : own.trim() === '' ? null : own.trim() }
  })
}

/** What is printed of the waivers: those of a rule as a whole as they were asked for, others with the sentences that they name. */
export function printedWaivers(
  findings: readonly WeighedFinding[],
  trace: readonly TracedSentence[],
  asked: AskedWaivers,
): Waiver[] {
  const saidBy = textsOf(trace)
  const rules = Object.entries(asked).filter(([key, reason]) => waiverParts(key).place === null && reason.trim() !== '')
  const whole = rules.map(([rule, reason]): Waiver => ({ rule, reason: reason.trim(), sentences: [] }))
  const named = new Map<string, Waiver>()
  for (const { rule, severity, sentence, waived } of findings) {
    const byRule = whole.some((each) => each.rule === rule && each.reason === waived)
    if (severity !== 'error' || waived === null || byRule) continue
    const waiver = named.get(`${rule} ${waived}`) ?? { rule, reason: waived, sentences: [] }
    const text = saidBy.get(sentence ?? '')
    if (sentence !== null && text !== undefined && !waiver.sentences.some(({ id }) => id === sentence))
      waiver.sentences.push({ id: sentence, text })
    named.set(`${rule} ${waived}`, waiver)
  }
  const key = ({ rule, reason }: Waiver): string => `${rule} ${reason}`
  return [...whole, ...named.values()].toSorted((one, other) => (key(one) < key(other) ? -1 : 1))
}

/** What is to be kept of waivers that were asked for: each for the places that it covers now, so that it covers no sentence that is written later. */
export function waiversToKeep(findings: readonly WeighedFinding[], trace: readonly TracedSentence[]): KeptWaiver[] {
  const saidBy = textsOf(trace)
  return findings.flatMap((each) =>
    each.severity !== 'error' || each.waived === null
      ? []
      : [{ rule: each.rule, place: placeOfFinding(each), said: said(each, saidBy), reason: each.waived }],
  )
}

function said(each: Finding, saidBy: ReadonlyMap<string, string>): string {
  return saidBy.get(each.sentence ?? '') ?? each.message
}

function textsOf(trace: readonly TracedSentence[]): Map<string, string> {
  return new Map(trace.map(({ sentence, text }) => [sentence, text]))
}
