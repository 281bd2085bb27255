import { CheckboxGroup, Label } from 'react-aria-components'
import { t } from '#text/text.ts'
import { Check } from './Check.tsx'
import { useThemes } from './themes.ts'
import './theme-checks.css'

/** Every theme of the library as a box to tick; `chosen` are slugs. */
export function ThemeChecks({ chosen, onChange }: { chosen: string[]; onChange: (chosen: string[]) => void }) {
  const themes = [...useThemes().values()]
  return (
    <CheckboxGroup className="field" value={chosen} onChange={onChange}>
      <Label className="field-label">{t('window:themes')}</Label>
      <div className="theme-checks">
        {themes.map((theme) => (
          <Check key={theme.slug} value={theme.slug}>
            <span className="theme-check">
              <span className="dot" style={{ background: theme.colour }} />
              {theme.name}
            </span>
          </Check>
        ))}
      </div>
    </CheckboxGroup>
  )
}
