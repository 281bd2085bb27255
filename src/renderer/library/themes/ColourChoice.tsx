import { Label, Radio, RadioGroup } from 'react-aria-components'
import { THEME_COLOURS } from '#core/themes/theme-colours.ts'
import { t } from '#text/text.ts'
import { themeStyle } from '../../ui/theme-style.ts'

type Properties = { value: string; own: string; onChange: (colour: string) => void }

/** The colours that stay apart from each other, and the one that the theme has where it is another. */
export function ColourChoice({ value, own, onChange }: Properties) {
  const offered = THEME_COLOURS.map((colour) => ({ colour: colour as string, name: t(`themes:colour.${colour}`) }))
  const all = offered.some(({ colour }) => colour === own)
    ? offered
    : [...offered, { colour: own, name: t('themes:colour.own', { colour: own }) }]
  return (
    <RadioGroup className="field" value={value} onChange={onChange} orientation="horizontal">
      <Label className="field-label">{t('themes:form.colour')}</Label>
      <div className="theme-colours">
        {all.map(({ colour, name }) => (
          <Radio key={colour} value={colour} className="theme-colour" style={themeStyle(colour)} aria-label={name}>
            <span title={name} />
          </Radio>
        ))}
      </div>
    </RadioGroup>
  )
}
