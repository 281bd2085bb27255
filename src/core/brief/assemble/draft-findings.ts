import type { BriefBlock, BriefSection } from '#core/brief.ts'
import { countWords } from '#core/words.ts'
import { canBeWoven } from './attributed.ts'
import type { Findings } from './choose-findings.ts'
import { clashOn, clashSentence } from './clash-sentence.ts'
import type { DraftContext } from './draft-context.ts'
import { paragraphs, quotationBlock } from './draft-context.ts'
import type { EvidenceEntry } from '../evidence.ts'
import { escapeInline } from '../inline.ts'

/** Words: a passage of this length reads better set apart than woven into a paragraph. */
const WORTH_SETTING_APART = 24

/**
 * The findings on one theme: cited statements, those of several sentences set apart as block quotations, and, where two sources count the same thing
 * differently, both numbers side by side.
 */
export function draftFindings(section: BriefSection, { chosen, clash }: Findings, context: DraftContext): BriefBlock[] {
  if (chosen.length === 0) return []
  chosen.forEach((entry) => context.use(entry))
  context.startSection()
  const rivals = clash ? [clash.one.item, clash.other.item] : []
  const apart = quotationOf(chosen, rivals)
  const woven = chosen.filter((entry) => entry !== apart && canBeWoven(entry))
  const sentences = woven.map((entry, index) =>
    context.say(entry, index === 0 ? context.themeInText(escapeInline(section.title)) : undefined),
  )
  const quotations = chosen.filter((entry) => !woven.includes(entry)).map((entry) => quotationBlock(entry, context.newId()))
  if (clash === null) return [...paragraphs(sentences, context.newId), ...quotations]
  const differ = clashSentence(clash, context.newId(), context.content.language)
  const { language } = context.content
  context.clash.set(section.title, { text: differ.text, on: (theme) => clashOn(theme, clash, language) })
  if (rivals.every((entry) => woven.includes(entry))) {
    const after = Math.max(...rivals.map((entry) => woven.indexOf(entry)))
    return [...paragraphs(sentences.toSpliced(after + 1, 0, differ), context.newId), ...quotations]
  }
  return [...paragraphs(sentences, context.newId), ...quotations, ...paragraphs([differ], context.newId)]
}

/** One passage to set apart where others remain to be woven, and not one of the numbers that are compared. */
function quotationOf(chosen: readonly EvidenceEntry[], rivals: readonly EvidenceEntry[]): EvidenceEntry | undefined {
  if (chosen.length < 3 || chosen.some((entry) => !canBeWoven(entry))) return undefined
  const [longest] = chosen.filter((entry) => !rivals.includes(entry)).toSorted((one, other) => lengthOf(other) - lengthOf(one))
  return longest && lengthOf(longest) >= WORTH_SETTING_APART ? longest : undefined
}

function lengthOf({ excerpt, article }: EvidenceEntry): number {
  return countWords(excerpt.anchor.quote, article.language)
}
