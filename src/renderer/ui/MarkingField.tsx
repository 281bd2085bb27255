import { ChevronDown } from 'lucide-react'
import { Button, Header, Menu, MenuItem, MenuSection, MenuTrigger, Popover } from 'react-aria-components'
import { MARKING_SCALE_IDS, MARKING_SCALES, readMarking } from '#core/marking.ts'
import { t } from '#text/text.ts'
import { Field } from './Field.tsx'
import { newBriefDefaults } from './new-brief-defaults.ts'
import { useStore } from './store.ts'
import './marking-field.css'

type Properties = { value: string; onChange: (value: string) => void }

/** The marking of a brief: written, or one of the levels of the scale that is set in the preferences. Handling words may follow a level. */
export function MarkingField({ value, onChange }: Properties) {
  const scale = useStore(newBriefDefaults, ({ markingScale }) => markingScale)
  const offered = scale === null ? MARKING_SCALE_IDS : [scale]
  return (
    <div className="marking-field">
      <Field label={t('brief:form.marking')} value={value} onChange={onChange} hint={hintOf(value, scale)} />
      <MenuTrigger>
        <Button className="icon-button marking-levels" aria-label={t('brief:form.markingLevels')}>
          <ChevronDown size={15} aria-hidden />
        </Button>
        <Popover className="popover fade-in" placement="bottom end" offset={5}>
          <Menu className="menu" aria-label={t('brief:form.markingLevels')} onAction={(key) => onChange(String(key))}>
            {offered.map((id) => (
              <MenuSection key={id}>
                <Header className="menu-heading">{MARKING_SCALES[id].name}</Header>
                {MARKING_SCALES[id].levels.map(([level]) => (
                  <MenuItem key={level} id={level} className="menu-item">
                    {level}
                  </MenuItem>
                ))}
              </MenuSection>
            ))}
          </Menu>
        </Popover>
      </MenuTrigger>
    </div>
  )
}

/** What is said of a marking that is not on the scale that was chosen, or on none. */
function hintOf(value: string, scale: keyof typeof MARKING_SCALES | null): string {
  const read = readMarking(value)
  if (read === null) return t('brief:form.markingUnknown')
  if (read === 'unmarked' || scale === null || read.scale === scale) return t('brief:form.markingHint')
  return t('brief:form.markingOther', { scale: MARKING_SCALES[read.scale].name, chosen: MARKING_SCALES[scale].name })
}
