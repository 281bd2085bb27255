import { useThemes } from './themes.ts'
import { themeLine, themeStyle } from './theme-style.ts'
import './chip.css'

/** A theme's name in its colour. */
export function ThemeChip({ slug, count }: { slug: string; count?: number }) {
  const themes = useThemes()
  const theme = themes.get(slug)
  return (
    <span className="chip themed" data-line={themeLine(themes, slug)} style={themeStyle(theme?.colour)}>
      {theme?.name ?? slug}
      {count !== undefined && <span className="num"> {count}</span>}
    </span>
  )
}
