import type { BriefContent } from '#core/brief.ts'
import type { Template } from '#core/template.ts'
import { briefWords } from './brief-words.ts'
import { checkByReading, topicsOf, unreadOf } from './by-reading/check-by-reading.ts'
import type { Confirmation } from './by-reading/confirmation.ts'
import { checkAttributions } from './attribution/check-attributions.ts'
import { checkOrigins } from './check-origins.ts'
import { checkQuotations } from './check-quotations.ts'
import { checkContrary } from './contrary/check-contrary.ts'
import { checkMatrices } from './check-matrices.ts'
import { checkFigures } from './check-figures.ts'
import { checkFields } from './check-fields.ts'
import { checkPoints } from './check-points.ts'
import { checkSections } from './check-sections.ts'
import { checkSentences } from './check-sentences.ts'
import { checkSourceAges } from './check-source-ages.ts'
import { checkSources, drifted } from './check-sources.ts'
import type { ChangedSources } from './check-sources.ts'
import { checkShares } from './check-shares.ts'
import { checkSummary } from './check-summary.ts'
import { withoutOwnAsks } from './own-asks.ts'
import { checkUnfinished } from './check-unfinished.ts'
import { checkTables } from './check-tables.ts'
import type { EvidenceMap } from '../evidence.ts'
import { checkParticulars } from './particulars/check-particulars.ts'
import type { Finding } from './rules.ts'
import { checkGrades } from './sources/check-grades.ts'
import { checkGradesInProse } from './sources/grades-in-prose.ts'
import { checkMarking } from './sources/check-marking.ts'
import { sourceMix } from './source-mix.ts'
import type { SourceMix } from './source-mix.ts'
import { checkTradecraft } from './tradecraft/check-tradecraft.ts'
import type { LastIssue } from './tradecraft/given.ts'
import { traceBrief } from './trace.ts'
import type { TracedSentence } from './trace.ts'
import type { Unchecked } from './unchecked.ts'
import { checkWording } from './wording/check-wording.ts'

export type BriefCheck = {
  findings: Finding[]
  trace: TracedSentence[]
  unchecked: Unchecked[]
  sources: SourceMix
  words: ReturnType<typeof briefWords>
}

/**
 * What the library knows beside the excerpts. `copies`: of articles that repeat another one, which; `changed`: which have changed below the brief; `last`: the
 * issue that it follows; `confirmations`: of sentences that their author has read beside their passages.
 */
export type KnownToCheck = {
  copies?: ReadonlyMap<string, string>
  changed?: ChangedSources
  last?: LastIssue
  confirmations?: ReadonlyMap<string, Confirmation>
}

/** Applies every rule to a brief. Findings come in reading order within each rule's group: sentences first, then sections, then the whole. */
export function checkBrief(
  brief: BriefContent,
  template: Template,
  evidence: EvidenceMap,
  { copies, changed = new Map(), last = null, confirmations = new Map() }: KnownToCheck = {},
): BriefCheck {
  const trace = traceBrief(brief, evidence)
  const words = briefWords(brief, template)
  const credited = checkAttributions(trace, evidence)
  const asks = withoutOwnAsks(brief, template, trace)
  const byReading = checkByReading(trace, evidence, confirmations, topicsOf(brief))
  const particulars = checkParticulars(asks.trace, evidence, brief.language)
  const sources = sourceMix(trace, evidence, copies)
  const wording = checkWording(brief, template)
  const tradecraft = checkTradecraft(brief, template, evidence, last)
  const marking = checkMarking(brief, evidence)
  const findings = [
    ...checkSentences(trace, evidence),
    ...checkSources(trace, evidence, changed),
    ...particulars.findings,
    ...checkQuotations(trace, evidence),
    ...checkContrary(asks.trace, evidence),
    ...credited.findings,
    ...checkSummary(brief, template, evidence),
    ...checkFields(brief, template),
    ...checkSections(brief, template, words.sections),
    ...checkPoints(brief, template),
    ...checkOrigins(brief, template, evidence, sources, copies),
    ...checkSourceAges(brief, template, trace, evidence),
    ...checkShares(brief, template, trace),
    ...checkUnfinished(brief, trace),
    ...checkTables(brief, template),
    ...checkMatrices(brief, template),
    ...checkFigures(brief, template),
    ...wording.findings,
    ...tradecraft.findings,
    ...checkGrades(brief, template, evidence),
    ...checkGradesInProse(brief, evidence),
    ...marking.findings,
  ]
  return {
    findings,
    trace: drifted(trace, evidence, changed).map((traced) => withBeside(traced, byReading.get(traced.sentence))),
    unchecked: [
      ...credited.unchecked,
      ...particulars.unchecked,
      ...asks.unchecked,
      ...wording.unchecked,
      ...tradecraft.unchecked,
      ...marking.unchecked,
      ...unreadOf(byReading),
    ],
    sources,
    words,
  }
}

function withBeside(traced: TracedSentence, beside: TracedSentence['beside']): TracedSentence {
  return beside === undefined ? traced : { ...traced, beside }
}
