import { t } from '#text/text.ts'
import type { Thinned } from './resting-on.ts'

/** “Used in 2 briefs: 5 sentences.” */
export function usesCount(briefs: readonly { sentences: readonly unknown[] }[]): string {
  const count = briefs.reduce((sum, { sentences }) => sum + sentences.length, 0)
  return t('uses:count', {
    briefs: t('uses:briefs', { count: briefs.length }),
    sentences: t('window:count.sentence', { count }),
  })
}

/** That a section or a brief would be left to one origin, or to none. */
export function thinnedWords({ section, title, origin }: Thinned): string {
  if (origin === null) return section === null ? t('uses:thinned.wholeNone') : t('uses:thinned.none', { title })
  return section === null ? t('uses:thinned.wholeOne', { origin }) : t('uses:thinned.one', { title, origin })
}
