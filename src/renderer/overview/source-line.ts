import { knownTitle } from '#core/shown-title.ts'
import { t } from '#text/text.ts'

type Stands = { article: string; title: string; publication: string | null; date: string | null; n: number | null }

/** Where something stands: outlet or title, date, paragraph. */
export function sourceLine({ article, title, publication, date, n }: Stands): string {
  const name = publication?.trim() || (knownTitle(title) ?? t('article:untitledNumber', { id: article }))
  return [name, date, n === null ? null : t('triage:paragraph', { n })].filter((part) => part !== null).join(' · ')
}
