import type { BriefContent } from '#core/brief.ts'
import { blockSentences } from '#core/brief.ts'
import type { Template } from '#core/template.ts'
import { briefWords } from './brief-words.ts'
import { checkAttributions } from './attribution/check-attributions.ts'
import { checkQuotations } from './check-quotations.ts'
import { checkMatrices } from './check-matrices.ts'
import { checkFigures } from './check-figures.ts'
import { checkSections } from './check-sections.ts'
import { checkSentences } from './check-sentences.ts'
import { checkTables } from './check-tables.ts'
import type { EvidenceMap } from '../evidence.ts'
import { checkParticulars } from './particulars/check-particulars.ts'
import { finding } from './rules.ts'
import type { Finding } from './rules.ts'
import { checkGrades } from './sources/check-grades.ts'
import { checkMarking } from './sources/check-marking.ts'
import { sourceMix } from './source-mix.ts'
import type { SourceMix } from './source-mix.ts'
import { checkTradecraft } from './tradecraft/check-tradecraft.ts'
import type { LastIssue } from './tradecraft/given.ts'
import { traceBrief } from './trace.ts'
import type { TracedSentence } from './trace.ts'
import type { Unchecked } from './unchecked.ts'
import { checkWording } from './wording/check-wording.ts'
import { t } from '#text/text.ts'

export type BriefCheck = {
  findings: Finding[]
  trace: TracedSentence[]
  unchecked: Unchecked[]
  sources: SourceMix
  words: ReturnType<typeof briefWords>
}

/** Applies every rule to a brief; `last` is the issue that it follows. Findings come in reading order within each rule's group: sentences first, then sections, then the whole. */
export function checkBrief(brief: BriefContent, template: Template, evidence: EvidenceMap, last: LastIssue = null): BriefCheck {
  const trace = traceBrief(brief, evidence)
  const words = briefWords(brief, template)
  const credited = checkAttributions(trace, evidence)
  const particulars = checkParticulars(trace, evidence, brief.language)
  const wording = checkWording(brief, template)
  const tradecraft = checkTradecraft(brief, template, evidence, last)
  const marking = checkMarking(brief, evidence)
  const findings = [
    ...checkSentences(trace, evidence),
    ...particulars.findings,
    ...checkQuotations(trace, evidence),
    ...credited.findings,
    ...checkSummary(brief, template),
    ...checkSections(brief, template, evidence, words.sections),
    ...checkTables(brief, template),
    ...checkMatrices(brief, template),
    ...checkFigures(brief, template),
    ...wording.findings,
    ...tradecraft.findings,
    ...checkGrades(brief, template, evidence),
    ...marking.findings,
  ]
  return {
    findings,
    trace,
    unchecked: [
      ...credited.unchecked,
      ...particulars.unchecked,
      ...wording.unchecked,
      ...tradecraft.unchecked,
      ...marking.unchecked,
    ],
    sources: sourceMix(trace, evidence),
    words,
  }
}

/** A summary says nothing that is not below: every excerpt that a sentence of it rests on must carry a sentence of another section too. */
function checkSummary(brief: BriefContent, template: Template): Finding[] {
  const summaries = new Set(template.sections.filter((slot) => slot.kind === 'summary').map((slot) => slot.id))
  const sentencesOf = (inSummary: boolean) =>
    brief.sections
      .filter((section) => summaries.has(section.slot) === inSummary)
      .flatMap((section) =>
        section.blocks.flatMap((block) => blockSentences(block).map((sentence) => ({ section: section.id, sentence }))),
      )
  const below = new Set(sentencesOf(false).flatMap(({ sentence }) => sentence.evidence.excerpts))
  return sentencesOf(true).flatMap(({ section, sentence }) => {
    const above = sentence.evidence.excerpts.filter((id) => !below.has(id))
    if (above.length === 0) return []
    return [finding('summary-not-below', section, sentence.id, t('check:summaryNotBelow', { excerpts: above.join(', ') }))]
  })
}
