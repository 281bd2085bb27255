import type { BriefCheckView, Finding } from '#contract/views.ts'
import type { TraceState } from '#core/brief/check/trace.ts'
import type { Sentence } from '#core/brief.ts'
import { isUntouchedDraft } from '#core/brief/draft-mark.ts'
import { isRule } from '#core/brief/check/rules.ts'
import { t } from '#text/text.ts'

/** `quiet`: there is nothing to trace, and it shows only when it is asked for. */
export type Pill = { tone: 'ok' | 'warn' | 'bad' | 'neutral' | 'quiet'; label: string }

/** Which text of `composer:state` a state is told by, and how it is coloured. */
const STATES = {
  EXACT: { tone: 'ok', state: 'exact' },
  NORMALISED: { tone: 'ok', state: 'exact' },
  ELLIPSIS: { tone: 'ok', state: 'shortened' },
  PARAPHRASE: { tone: 'ok', state: 'traced' },
  DRIFTED: { tone: 'bad', state: 'drifted' },
  MISSING: { tone: 'bad', state: 'untraced' },
} as const satisfies Record<Exclude<TraceState, 'TAGGED'>, { tone: Pill['tone']; state: string }>

/** What a sentence's pill says (`text` is what is read, without markup): its worst finding, else how it stands to its evidence, and of either that it is as it was drafted. `trace` is missing while the check has not seen it yet. */
export function tracePill(
  sentence: Pick<Sentence, 'id' | 'evidence' | 'text'>,
  trace: BriefCheckView['trace'][number] | undefined,
  findings: readonly Finding[],
): Pill {
  const pill = pillOf(sentence, trace, findings)
  return isUntouchedDraft(sentence.id, sentence.text) ? { ...pill, label: t('composer:draftOf', { state: pill.label }) } : pill
}

function pillOf(
  sentence: Pick<Sentence, 'evidence' | 'text'>,
  trace: BriefCheckView['trace'][number] | undefined,
  findings: readonly Finding[],
): Pill {
  const finding =
    findings.find((one) => one.severity === 'error' && one.waived === null) ?? findings.find((one) => one.severity === 'warning')
  const { excerpts, tag } = sentence.evidence
  if (tag === null && excerpts.length === 0) return { tone: 'bad', label: t('composer:state.untraced') }
  if (finding) return { tone: finding.severity === 'error' ? 'bad' : 'warn', label: ruleLabel(finding.rule) }
  if (tag !== null) return { tone: 'neutral', label: t(`composer:tag.${tag}`) }
  if (!trace || trace.state === 'TAGGED' || trace.state === 'MISSING' || trace.text !== sentence.text)
    return { tone: 'ok', label: t('composer:state.traced') }
  const { tone, state } = STATES[trace.state]
  // An accepted change of its source is why it drifted, not its wording.
  const isOfSource = trace.state === 'DRIFTED' && findings.some(({ rule }) => rule === 'source-changed')
  if (isOfSource) return { tone, label: ruleLabel('source-changed') }
  return { tone, label: t(`composer:state.${trace.beside?.confirmed === true ? 'read' : state}`) }
}

/** A rule's name in two or three words; the words of its id for one of another version. */
export function ruleLabel(rule: string): string {
  return isRule(rule) ? t(`composer:found.${rule}`) : rule.replaceAll('-', ' ')
}
