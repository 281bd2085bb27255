import { t } from '#text/text.ts'
import { hasMerged, type MergeReport } from './merge-report.ts'

/** What came of a merge, in sentences. */
export function mergedWords(report: MergeReport): string {
  const { themes, collections, file } = report
  const counts = { ...report, conflicts: report.conflicts.length + report.moreConflicts - report.versions }
  const said = (
    parts: readonly (
      | 'articles'
      | 'versions'
      | 'known'
      | 'marks'
      | 'decisions'
      | 'completed'
      | 'collected'
      | 'conflicts'
      | 'briefsLeft'
    )[],
  ) => parts.filter((part) => counts[part] > 0).map((part) => t(`exchange:merged.${part}`, { count: counts[part] }))
  return [
    ...(hasMerged(report) ? [] : [t('exchange:merged.nothing', { file })]),
    ...said(['articles', 'versions', 'known', 'marks', 'decisions', 'completed', 'collected']),
    ...(themes.length === 0 ? [] : [t('exchange:merged.themes', { names: themes.join(', ') })]),
    ...(collections.length === 0 ? [] : [t('exchange:merged.collections', { names: collections.join(', ') })]),
    ...said(['conflicts', 'briefsLeft']),
  ].join(' ')
}
