import type { Fix } from './fix.ts'

type Severity = 'error' | 'warning' | 'info'

/** Every rule a check applies, with its severity. Errors stand in the way of an export until they are mended or waived with a reason. */
const RULES = {
  'citation-completeness': 'error',
  'excerpt-missing': 'error',
  'quote-verified': 'error',
  'source-changed': 'error',
  'quote-turned': 'error',
  contrary: 'error',
  attribution: 'error',
  'number-not-in-evidence': 'error',
  'date-not-in-evidence': 'error',
  'name-not-in-evidence': 'error',
  'summary-not-below': 'error',
  'figure-source': 'error',
  'figure-picture': 'error',
  'likelihood-with-confidence': 'error',
  'alternative-or-waiver': 'error',
  'marking-too-low': 'error',
  'quote-leaps': 'warning',
  'empty-section': 'warning',
  'placeholder-left': 'warning',
  'draft-untouched': 'info',
  'shares-sum': 'warning',
  'word-budget': 'warning',
  'source-count': 'warning',
  'one-origin': 'warning',
  'top-origin': 'warning',
  'source-age': 'warning',
  'point-count': 'warning',
  'actor-and-time': 'warning',
  'finding-link': 'warning',
  'argument-in-point': 'warning',
  'paragraph-source': 'warning',
  'cell-source': 'warning',
  'table-unfilled': 'warning',
  'empty-field': 'warning',
  'narrow-columns': 'warning',
  'matrix-hypotheses': 'warning',
  'matrix-evidence': 'warning',
  'matrix-marks': 'warning',
  'matrix-diagnosticity': 'info',
  'figure-alternative': 'warning',
  'no-font': 'warning',
  'marking-mixed': 'warning',
  'grades-differ': 'warning',
  'source-descriptor': 'warning',
  'assumption-consequence': 'warning',
  'why-it-matters': 'warning',
  'main-message-first': 'warning',
  'contrary-evidence': 'warning',
  'change-since-last': 'warning',
  'confidence-stated': 'warning',
  'likelihood-scale': 'warning',
  'likelihood-once': 'warning',
  'confidence-apart': 'warning',
  'likelihood-missing': 'info',
  'likelihood-rows': 'info',
  'weak-grades': 'info',
} as const satisfies Record<string, Severity>

export type RuleId = keyof typeof RULES

/** The ids of all rules, the errors first. */
export const RULE_IDS: readonly string[] = Object.keys(RULES)

export function isRule(id: string): id is RuleId {
  return Object.hasOwn(RULES, id)
}

/** `section` and `sentence` are ids within the brief, null where a finding concerns the whole. `reference`: the standard that asks for it, where one does; `fix`: what mends it safely at one press. */
export type Finding = {
  rule: RuleId
  severity: Severity
  section: string | null
  sentence: string | null
  message: string
  reference?: string
  fix?: Fix | undefined
}

export function finding(rule: RuleId, section: string | null, sentence: string | null, message: string): Finding {
  return { rule, severity: RULES[rule], section, sentence, message }
}
