import type { BriefContent } from '#core/brief.ts'
import { blockSentences } from '#core/brief.ts'
import type { Template } from '#core/template.ts'
import { countWords } from '#core/words.ts'
import { budgetOf } from '../budgets.ts'
import { plainText } from '../inline.ts'

/** Words of one section of a brief beside its budget; the parts of a section that goes by theme share its budget evenly. */
export type SectionWords = { section: string; title: string; words: number; budget: number | null }

export function briefWords(brief: BriefContent, template: Template): { total: number; budget: number; sections: SectionWords[] } {
  const sections = brief.sections.map((section): SectionWords => {
    const slot = template.sections.find((each) => each.id === section.slot)
    const parts = brief.sections.filter((each) => each.slot === section.slot).length
    const words = section.blocks
      .flatMap((block) => blockSentences(block))
      .reduce((sum, sentence) => sum + countWords(plainText(sentence.text), brief.language), 0)
    const budget = slot === undefined ? null : budgetOf(slot, brief, template)
    return { section: section.id, title: section.title, words, budget: budget === null ? null : Math.round(budget / parts) }
  })
  return { total: sections.reduce((sum, each) => sum + each.words, 0), budget: template.words, sections }
}
