import { useThemes } from './themes.ts'
import { themeStyle } from './theme-style.ts'
import './chip.css'

/** A theme's name in its colour. */
export function ThemeChip({ slug, count }: { slug: string; count?: number }) {
  const theme = useThemes().get(slug)
  return (
    <span className="chip themed" style={themeStyle(theme?.colour)}>
      {theme?.name ?? slug}
      {count !== undefined && <span className="num"> {count}</span>}
    </span>
  )
}
