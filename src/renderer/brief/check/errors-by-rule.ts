import type { BriefCheckView } from '#contract/views.ts'

/** `sentences`: the texts of those that an error is about; none where it is about a section or the whole brief. */
export type RuleErrors = { rule: string; errors: { message: string; sentences: string[] }[] }

/** The errors of a check by rule, since a rule is accepted as a whole, equal messages once; in the order in which they first appear. */
export function errorsByRule({ findings, trace }: Pick<BriefCheckView, 'findings' | 'trace'>): RuleErrors[] {
  const groups = new Map<string, Map<string, string[]>>()
  for (const { rule, severity, message, sentence } of findings) {
    if (severity !== 'error') continue
    const group = groups.get(rule) ?? new Map<string, string[]>()
    const text = trace.find((one) => one.sentence === sentence)?.text
    group.set(message, [...(group.get(message) ?? []), ...(text === undefined ? [] : [text])])
    groups.set(rule, group)
  }
  return [...groups].map(([rule, messages]) => ({
    rule,
    errors: [...messages].map(([message, sentences]) => ({ message, sentences })),
  }))
}
