import { Check, Tag } from 'lucide-react'
import { Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components'
import type { Excerpt } from '#core/excerpt.ts'
import { t } from '#text/text.ts'
import { IconButton, Keys } from '../ui/controls.tsx'
import { useThemes } from '../ui/themes.ts'
import { changeExcerpt } from './mark.ts'
import '../ui/menu.css'

/** Gives an excerpt themes and takes them away. */
export function ThemeMenu({ excerpt }: { excerpt: Excerpt }) {
  const themes = [...useThemes().values()]
  return (
    <MenuTrigger>
      <IconButton icon={Tag} size={13} label={t('reader:excerpt.themes', { id: excerpt.id })} className="icon-button-small" />
      <Popover className="popover fade-in" placement="bottom end" offset={5}>
        <Menu
          className="menu"
          aria-label={t('window:themes')}
          selectionMode="multiple"
          selectedKeys={excerpt.themes}
          onSelectionChange={(keys) => {
            const chosen = keys === 'all' ? themes.map((theme) => theme.slug) : [...keys].map(String)
            void changeExcerpt(excerpt.id, { themes: chosen })
          }}
        >
          {themes.map((theme, index) => (
            <MenuItem key={theme.slug} id={theme.slug} textValue={theme.name} className="menu-item">
              <span className="dot" style={{ background: theme.colour }} />
              <span>{theme.name}</span>
              {index < 9 && <Keys keys={String(index + 1)} />}
              <Check size={14} className="menu-tick" aria-hidden />
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  )
}
