import type { Template } from '#core/template.ts'

/** Words that say who says so. */
const LEAD_IN = 10

/** The most words a passage may have to be of use in a template: of one that is a list of facts, what a fact and the summary that repeats it leave room for. */
export function longestPassage({ sections }: Template): number {
  if (sections.some(({ kind }) => kind === 'by-theme')) return Infinity
  const facts = sections.filter(({ kind, minSources }) => kind === 'list' && minSources > 0)
  const room = [
    ...facts.map(({ words, minItems = 1 }) => (words ?? Infinity) / Math.max(1, minItems)),
    ...(facts.length === 0 ? [] : sections.filter(({ kind }) => kind === 'summary').map(({ words }) => words ?? Infinity)),
  ]
  return Math.min(...room) - LEAD_IN
}
