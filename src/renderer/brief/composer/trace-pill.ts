import type { BriefCheckView, Finding } from '#contract/views.ts'
import type { TraceState } from '#core/brief/check/trace.ts'
import type { Sentence, Tag } from '#core/brief.ts'
import type { RuleId } from '#core/brief/check/rules.ts'

export type Pill = { tone: 'ok' | 'warn' | 'bad' | 'neutral'; label: string }

const TAGS: Record<Tag, string> = { judgement: 'judgement', assumption: 'assumption', 'common-knowledge': 'common knowledge' }

const STATES: Record<Exclude<TraceState, 'TAGGED'>, Pill> = {
  EXACT: { tone: 'ok', label: 'exact' },
  NORMALISED: { tone: 'ok', label: 'exact' },
  ELLIPSIS: { tone: 'ok', label: 'shortened' },
  PARAPHRASE: { tone: 'ok', label: 'traced' },
  DRIFTED: { tone: 'bad', label: 'wording drifted' },
  MISSING: { tone: 'bad', label: 'untraced' },
}

/** What a sentence's pill says (`text` is what is read, without markup): its worst finding, else how it stands to its evidence. `trace` is missing while the check has not seen it yet. */
export function tracePill(
  sentence: Pick<Sentence, 'evidence' | 'text'>,
  trace: BriefCheckView['trace'][number] | undefined,
  findings: readonly Finding[],
): Pill {
  const finding = findings.find((one) => one.severity === 'error') ?? findings.find((one) => one.severity === 'warning')
  const { excerpts, tag } = sentence.evidence
  if (tag === null && excerpts.length === 0) return { tone: 'bad', label: 'untraced' }
  if (finding) return { tone: finding.severity === 'error' ? 'bad' : 'warn', label: ruleLabel(finding.rule) }
  if (tag !== null) return { tone: 'neutral', label: TAGS[tag] }
  if (!trace || trace.state === 'TAGGED' || trace.state === 'MISSING' || trace.text !== sentence.text)
    return { tone: 'ok', label: 'traced' }
  return STATES[trace.state]
}

/** What a rule found, in the two or three words that fit into a pill; other rules are shown by their id as words. */
const RULE_LABELS: Partial<Record<RuleId, string>> = {
  'citation-completeness': 'untraced',
  'excerpt-missing': 'excerpt is gone',
  'quote-verified': 'quote not found',
  'number-not-in-evidence': 'number not in evidence',
  'summary-not-below': 'not below',
}

export function ruleLabel(rule: string): string {
  const labels: Partial<Record<string, string>> = RULE_LABELS
  return labels[rule] ?? rule.replaceAll('-', ' ')
}
