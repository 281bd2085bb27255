import type { Finding } from '#contract/views.ts'

export type RuleErrors = { rule: string; messages: string[] }

/** The errors of a check by rule, since a rule is accepted as a whole; in the order in which rules first appear. */
export function errorsByRule(findings: readonly Finding[]): RuleErrors[] {
  const groups = new Map<string, RuleErrors>()
  for (const { rule, severity, message } of findings) {
    if (severity !== 'error') continue
    const group = groups.get(rule) ?? { rule, messages: [] }
    group.messages.push(message)
    groups.set(rule, group)
  }
  return [...groups.values()]
}
