import type { ArticleGrouping } from '#core/article-group.ts'
import { LOCALE, t } from '#text/text.ts'
import { useThemes } from '../ui/themes.ts'
import { shortDate } from '../ui/words.ts'

type Group = { by: Exclude<ArticleGrouping, 'none'>; value: string | null }

/** What the articles of a group have in common, in words. */
export function useGroupName({ by, value }: Group): string {
  const theme = useThemes().get(value ?? '')
  if (value === null) return t(`library:group.without.${by}`)
  return by === 'theme' ? (theme?.name ?? value) : by === 'month' ? shortDate(value) : value
}

/** Over the articles of a group: what they have in common, and how many they are. */
export function GroupHeading({ by, value, count, id }: Group & { count: number; id: string }) {
  const name = useGroupName({ by, value })
  const theme = useThemes().get(value ?? '')
  return (
    <div id={id} className="article-group" role="presentation">
      {by === 'theme' && theme && <span className="dot" style={{ background: theme.colour }} />}
      <span className="truncate">{name}</span>
      <span className="num">{count.toLocaleString(LOCALE)}</span>
    </div>
  )
}
