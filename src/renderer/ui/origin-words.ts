import { DOUBTFUL } from '#core/article.ts'
import type { MetadataOrigin } from '#core/article.ts'
import { t } from '#text/text.ts'

/** From here on a fact is shown without a word on how sure it is; a source that speaks for itself, such as the page's own data, reaches it. */
const SURE = 0.85

/** `from the mail’s header`; for facts that are less than sure `from the name of the file, likely` or `…, doubtful`. */
export function originWords({ from, confidence }: MetadataOrigin): string {
  const origin = t(`found:origin.${from}`)
  if (from === 'analyst' || confidence >= SURE) return origin
  return confidence < DOUBTFUL ? t('found:doubtful', { origin }) : t('found:likely', { origin })
}

/** Whether people should look at a fact before they rely on it. */
export function isDoubtful(origin: MetadataOrigin | undefined): boolean {
  return origin !== undefined && origin.confidence < DOUBTFUL
}
