import { z } from 'zod'
import { FACT_FIELDS } from './differing-facts.ts'

/** What can be told differently by two libraries: facts of an article, what is judged of a passage or a publication, and what a theme means. */
export const ConflictKind = z.enum([
  ...FACT_FIELDS,
  'note',
  'credibility',
  'decision',
  'reliability',
  'theme-name',
  'theme-definition',
  'theme-terms',
  /** An article that came as a version of one here, whose text is nearly the same: what only one of them says. */
  'near-duplicate',
  /** A mark, or a decision on a theme, whose passage is not in the article here: `ours` is the passage most like it. */
  'mark-not-placed',
  'decision-not-placed',
])
export type ConflictKind = z.infer<typeof ConflictKind>

/** What two libraries say differently; `ours` stayed. `place` names the article, theme or publication, `article` is its id here. */
export const MergeConflict = z.object({
  what: ConflictKind,
  place: z.string(),
  article: z.string().nullable(),
  ours: z.string(),
  theirs: z.string(),
})
export type MergeConflict = z.infer<typeof MergeConflict>

/**
 * What came of a merge. `known`: articles that were here already; `marks` and `decisions` that came, `knownMarks` that were here; `completed`: details, notes and grades that were empty here;
 * `themes` and `collections`: names of those that were made; `collected`: articles that were put into collections; `briefsLeft`: briefs of the other library, which stay there.
 * `moreConflicts`: those beyond the ones that are listed.
 */
export const MergeReport = z.object({
  file: z.string(),
  articles: z.int(),
  known: z.int(),
  marks: z.int(),
  knownMarks: z.int(),
  /** Those of the articles that came as versions of articles here. */
  versions: z.int(),
  decisions: z.int(),
  completed: z.int(),
  themes: z.array(z.string()),
  collections: z.array(z.string()),
  collected: z.int(),
  briefsLeft: z.int(),
  conflicts: z.array(MergeConflict),
  moreConflicts: z.int(),
})
export type MergeReport = z.infer<typeof MergeReport>

/** More are counted and not listed; all of them stay in the file that was merged, and a merge that is made again tells them again. */
const MOST_CONFLICTS = 5_000

/** A report of nothing yet. */
export function beginReport(file: string): MergeReport {
  const nothing = {
    articles: 0,
    known: 0,
    marks: 0,
    knownMarks: 0,
    versions: 0,
    decisions: 0,
    completed: 0,
    collected: 0,
    briefsLeft: 0,
  }
  return { file, ...nothing, themes: [], collections: [], conflicts: [], moreConflicts: 0 }
}

export function addConflict(report: MergeReport, conflict: MergeConflict): void {
  if (report.conflicts.length < MOST_CONFLICTS) report.conflicts.push(conflict)
  else report.moreConflicts += 1
}

/** Whether anything of the other library came over. */
export function hasMerged({ articles, marks, decisions, completed, themes, collections, collected }: MergeReport): boolean {
  return articles + marks + decisions + completed + collected + themes.length + collections.length > 0
}
