import type { MetadataOrigin } from '#core/article.ts'
import { t } from '#text/text.ts'
import { originWords } from '../ui/origin-words.ts'

/** Where a fact of an item was found, in words; of one that is missing, that nobody found it. Empty where nothing is known about it. */
export function factOrigin(origin: MetadataOrigin | undefined, known: boolean): string {
  if (known) return origin === undefined ? '' : originWords(origin)
  return origin?.from === 'analyst' ? t('review:fact.leftEmpty') : t('review:fact.notFound')
}
