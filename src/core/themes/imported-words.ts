import { t } from '#text/text.ts'
import type { CodebookField } from './codebook.ts'

/** How many themes of a file are new, changed and stay, in sentences. */
export function importedWords(themes: readonly { isNew: boolean; fields: readonly CodebookField[] }[]): string {
  const added = themes.filter(({ isNew }) => isNew).length
  const changed = themes.filter(({ isNew, fields }) => !isNew && fields.length > 0).length
  const counts = { added, changed, same: themes.length - added - changed }
  return (['added', 'changed', 'same'] as const)
    .filter((part) => counts[part] > 0)
    .map((part) => t(`themes:imported.${part}`, { count: counts[part] }))
    .join(' ')
}
