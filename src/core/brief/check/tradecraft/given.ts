import type { BriefContent, BriefSection } from '#core/brief.ts'
import { blockSentences } from '#core/brief.ts'
import type { Template } from '#core/template.ts'
import type { EvidenceMap } from '../../evidence.ts'
import { plainText } from '../../inline.ts'
import { holdsPlace } from '../placeholders.ts'
import type { Judgement } from '../wording/key-judgements.ts'

/** The issue before a brief; `gone` where it was deleted, null where the brief follows none. */
export type LastIssue = BriefContent | 'gone' | null

/** What a rule of tradecraft looks at. `readsWords`: the brief is in the language whose words the rules know, English. */
export type Given = {
  brief: BriefContent
  template: Template
  evidence: EvidenceMap
  judgements: readonly Judgement[]
  last: LastIssue
  readsWords: boolean
}

/** Where a brief falls short of a rule. `section` and `sentence` are ids within it. */
export type Shortfall = { section: string | null; sentence: string | null; message: string }

export type Role = NonNullable<Template['sections'][number]['role']>

/** The sections of a brief that the template has for a purpose. */
export function sectionsFor(role: Role, { sections }: BriefContent, template: Template): BriefSection[] {
  const slots = new Set(template.sections.filter((slot) => slot.role === role).map(({ id }) => id))
  return sections.filter(({ slot }) => slots.has(slot))
}

/** Whether the template has a section for it at all. */
export function hasSlotFor(role: Role, template: Template): boolean {
  return template.sections.some((slot) => slot.role === role)
}

/** What a section says, without headings, captions and names, and without what only holds the place of something. */
export function wordsOf(section: Pick<BriefSection, 'blocks'>): string {
  return saidIn(section).join(' ')
}

/** The same sentence by sentence. */
export function saidIn({ blocks }: Pick<BriefSection, 'blocks'>): string[] {
  return blocks.flatMap((block) => blockSentences(block).map(({ text }) => plainText(text))).filter((text) => !holdsPlace(text))
}

/** The first sentence that stands in any of these sections. */
export function firstSentence(sections: readonly BriefSection[]): string | null {
  return sections.flatMap(({ blocks }) => blocks.flatMap((block) => blockSentences(block)))[0]?.id ?? null
}
