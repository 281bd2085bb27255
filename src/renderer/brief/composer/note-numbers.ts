import type { BriefContent } from '#core/brief.ts'
import { orderedSections } from '#core/brief/resolve/section-order.ts'
import type { Template } from '#core/template.ts'
import { restingSentences } from '../session/resting-sentences.ts'

/**
 * The number of the note behind each sentence that cites something, by sentence id: one note a sentence, in the order in which the exports print
 * the sections. `known` are the excerpts the library holds; what only rests on others has no note, as in the exports.
 */
export function noteNumbers(content: BriefContent, template: Template | null, known: ReadonlySet<string>): Map<string, number> {
  const sections = template ? orderedSections(content, template).flatMap(({ parts }) => parts) : content.sections
  const cited = restingSentences(sections).filter(({ evidence }) => evidence.excerpts.some((id) => known.has(id)))
  return new Map(cited.map((sentence, index) => [sentence.id, index + 1]))
}

/** Whether two numberings give every sentence the same number. */
export function sameNumbers(one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): boolean {
  return one === other || (one.size === other.size && [...one].every(([id, number]) => other.get(id) === number))
}
