import { t } from '#text/text.ts'

type Uses = Record<(typeof PARTS)[number], number>

const PARTS = ['excerpts', 'decisions', 'briefs', 'below'] as const

/** What became of what had a theme that was removed, or merged into another, in sentences; empty where nothing had it. */
export function usesWords(what: 'removed' | 'merged', uses: Uses): string {
  return PARTS.filter((part) => uses[part] > 0)
    .map((part) => {
      const count = uses[part]
      return what === 'removed' ? t(`themes:removed.${part}`, { count }) : t(`themes:merged.${part}`, { count })
    })
    .join(' ')
}
