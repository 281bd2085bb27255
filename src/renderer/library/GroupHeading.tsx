import { Header } from 'react-aria-components'
import type { ArticleGrouping } from '#core/article-group.ts'
import { LOCALE, t } from '#text/text.ts'
import { useThemes } from '../ui/themes.ts'
import { shortDate } from '../ui/words.ts'

/** Over the articles of a group: what they have in common, and how many they are. */
export function GroupHeading({
  by,
  value,
  count,
}: {
  by: Exclude<ArticleGrouping, 'none'>
  value: string | null
  count: number
}) {
  const theme = useThemes().get(value ?? '')
  const name =
    value === null
      ? t(`library:group.without.${by}`)
      : by === 'theme'
        ? (theme?.name ?? value)
        : by === 'month'
          ? shortDate(value)
          : value
  return (
    <Header className="article-group">
      {by === 'theme' && theme && <span className="dot" style={{ background: theme.colour }} />}
      <span className="truncate">{name}</span>
      <span className="num">{count.toLocaleString(LOCALE)}</span>
    </Header>
  )
}
