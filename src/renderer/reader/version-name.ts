import type { ArticleVersion } from '#contract/views.ts'
import { t } from '#text/text.ts'
import { shortDate } from '../ui/words.ts'

/** `14 Jan 2023, imported 3 Feb 2023`: by what a person tells one version of an article from another. */
export function versionName({ date, importedAt }: Pick<ArticleVersion, 'date' | 'importedAt'>): string {
  const imported = shortDate(importedAt.slice(0, 10))
  if (date === null) return t('reader:version.undated', { imported })
  return t('reader:version.dated', { date: shortDate(date), imported })
}
