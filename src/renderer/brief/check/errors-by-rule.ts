import type { BriefCheckView } from '#contract/views.ts'

/**
 * `sentences`: the texts of those that an error is about; none where it is about a section or the whole brief. `reason`: why they are accepted already, empty where they
 * stand; `waivers`: the keys by which a waiver names them all.
 */
export type RuleErrors = { rule: string; reason: string; waivers: string[]; errors: { message: string; sentences: string[] }[] }

/** The errors of a check by rule, those that are accepted apart from those that stand, equal messages once; in the order in which they first appear. */
export function errorsByRule({ findings, trace }: Pick<BriefCheckView, 'findings' | 'trace'>): RuleErrors[] {
  const groups = new Map<string, RuleErrors>()
  for (const { rule, severity, message, sentence, section, waived } of findings) {
    if (severity !== 'error') continue
    const key = `${rule} ${waived ?? ''}`
    const group = groups.get(key) ?? { rule, reason: waived ?? '', waivers: [], errors: [] }
    groups.set(key, group)
    const waiver = `${rule}@${sentence ?? section ?? ''}`
    if (!group.waivers.includes(waiver)) group.waivers.push(waiver)
    const text = trace.find((one) => one.sentence === sentence)?.text
    const known = group.errors.find((error) => error.message === message)
    const sentences = text === undefined ? [] : [text]
    if (known === undefined) group.errors.push({ message, sentences })
    else known.sentences.push(...sentences)
  }
  return [...groups.values()]
}
