import type { Theme } from '../theme.ts'

export type ThemeDifference = { field: 'name' | 'definition' | 'terms'; ours: string; theirs: string }

/** In what one theme means something else in two libraries. Colours and the order of terms mean nothing; what they leave empty is no difference. */
export function themeDifferences(ours: Theme, theirs: Theme): ThemeDifference[] {
  const sides = (of: (theme: Theme) => string): { ours: string; theirs: string } => ({ ours: of(ours), theirs: of(theirs) })
  const differences: ThemeDifference[] = [
    { field: 'name', ...sides(({ name }) => name.trim()) },
    { field: 'definition', ...sides(({ definition }) => definition.trim()) },
    { field: 'terms', ...sides(({ terms }) => terms.toSorted().join(', ')) },
  ]
  return differences.filter((side) => side.theirs !== '' && side.ours !== side.theirs)
}
