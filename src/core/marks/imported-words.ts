import { t } from '#text/text.ts'

type Counts = {
  imported: number
  merged: number
  unchanged: number
  passedOver: number
  themes: readonly string[]
  notPlaced: readonly unknown[]
}

/** What became of the marks of a file, in sentences. */
export function importedMarksWords({ notPlaced, themes, ...counts }: Counts): string {
  const all = { ...counts, notPlaced: notPlaced.length }
  const said = (['imported', 'merged', 'unchanged', 'notPlaced', 'passedOver'] as const)
    .filter((part) => all[part] > 0)
    .map((part) => t(`marks:counts.${part}`, { count: all[part] }))
  const made = themes.length === 0 ? [] : [t('marks:counts.themes', { themes: themes.join(', ') })]
  return [...(said.length === 0 ? [t('marks:counts.nothing')] : said), ...made].join(' ')
}
