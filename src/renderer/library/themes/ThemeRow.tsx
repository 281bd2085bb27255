import { ArrowDown, ArrowUp, CornerDownRight, Merge, MoreHorizontal, Pencil, Trash2 } from 'lucide-react'
import { Button, Menu, MenuTrigger, Popover, Separator } from 'react-aria-components'
import type { CommandOf } from '#contract/commands.ts'
import { keysOf } from '#contract/keys.ts'
import type { LibraryInfo } from '#contract/views.ts'
import { LOCALE, t } from '#text/text.ts'
import { Keys } from '../../ui/controls.tsx'
import { MenuLine } from '../../ui/MenuLine.tsx'
import '../../ui/menu.css'

type Properties = {
  theme: LibraryInfo['themes'][number]
  depth: number
  /** The key that marks with it in the reader; null for none. */
  digit: number | null
  /** How many suggestions of it wait. */
  waits: number
  isCurrent: boolean
  isMenuOpen: boolean
  /** Where what is dragged over it would go to. */
  drop: 'above' | 'below' | null
  can: (by: -1 | 1) => boolean
  onOpen: () => void
  onMenu: (open: boolean) => void
  run: (command: CommandOf<'themes'>) => void
}

/** A theme in the navigator, with a menu of what can be done with it. */
export function ThemeRow({ theme, depth, digit, waits, isCurrent, isMenuOpen, drop, can, onOpen, onMenu, run }: Properties) {
  const { slug, name, colour, articles } = theme
  const line = (id: CommandOf<'themes'>) => ({ id, keys: keysOf(id), run: () => run(id) })
  return (
    <li className="nav-brief nav-theme" data-theme={slug} data-drop={drop ?? undefined} data-depth={Math.min(depth, 4)} draggable>
      <Button
        className="nav-entry"
        onPress={onOpen}
        onContextMenu={(event) => {
          event.preventDefault()
          onMenu(true)
        }}
        {...(isCurrent ? { 'aria-current': 'page' as const } : {})}
      >
        <span className="dot" style={{ background: colour }} />
        <span className="nav-name">{name}</span>
        {digit !== null && <Keys keys={String(digit)} silent />}
        <span className="nav-count num">
          {articles.toLocaleString(LOCALE)}
          {waits > 0 && (
            <span title={t('triage:waiting.passages', { count: waits })}>
              {' · '}
              {waits.toLocaleString(LOCALE)}
              <span className="sr-only"> {t('triage:face.waits')}</span>
            </span>
          )}
        </span>
      </Button>
      <MenuTrigger isOpen={isMenuOpen} onOpenChange={onMenu}>
        <Button className="icon-button icon-button-small nav-more" aria-label={t('themes:actions', { name })}>
          <MoreHorizontal size={14} aria-hidden />
        </Button>
        <Popover className="popover fade-in" placement="bottom start" offset={5}>
          <Menu className="menu" aria-label={t('themes:actions', { name })}>
            <MenuLine {...line('theme-edit')} label={t('themes:edit')} icon={Pencil} />
            <MenuLine {...line('theme-below')} label={t('themes:below')} icon={CornerDownRight} />
            <Separator className="menu-separator" />
            <MenuLine {...line('theme-up')} label={t('themes:up')} icon={ArrowUp} disabled={!can(-1)} />
            <MenuLine {...line('theme-down')} label={t('themes:down')} icon={ArrowDown} disabled={!can(1)} />
            <Separator className="menu-separator" />
            <MenuLine {...line('theme-merge')} label={t('themes:merge')} icon={Merge} />
            <MenuLine {...line('theme-remove')} label={t('themes:remove')} icon={Trash2} />
          </Menu>
        </Popover>
      </MenuTrigger>
    </li>
  )
}
