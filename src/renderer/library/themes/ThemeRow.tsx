import { ArrowDown, ArrowUp, CornerDownRight, Merge, Pencil, Split, Trash2 } from 'lucide-react'
import type { CommandOf } from '#contract/commands.ts'
import { keysOf } from '#contract/keys.ts'
import type { LibraryInfo } from '#contract/views.ts'
import { LOCALE, t } from '#text/text.ts'
import { placeKey } from '../../shell/place-key.ts'
import { Keys } from '../../ui/controls.tsx'
import { NavEntryWithMenu } from '../NavEntry.tsx'

/** What is done to a theme; its menu opens by itself. */
export type ThemeAct = Exclude<CommandOf<'themes'>, 'theme-menu'>

type Properties = {
  theme: LibraryInfo['themes'][number]
  depth: number
  /** The key that marks with it in the reader; null for none. */
  digit: number | null
  /** How many suggestions of it wait. */
  waits: number
  isCurrent: boolean
  /** Where what is dragged over it would go to. */
  drop: 'above' | 'below' | null
  can: (by: -1 | 1) => boolean
  onOpen: () => void
  run: (act: ThemeAct) => void
}

/** A theme in the navigator, with a menu of what can be done with it. */
export function ThemeRow({ theme, depth, digit, waits, isCurrent, drop, can, onOpen, run }: Properties) {
  const { slug, name, colour, articles } = theme
  const line = (id: ThemeAct) => ({ id, keys: keysOf(id), run: () => run(id) })
  return (
    <NavEntryWithMenu
      row={{
        className: 'nav-brief nav-theme',
        draggable: true,
        'data-theme': slug,
        'data-drop': drop ?? undefined,
        'data-depth': Math.min(depth, 4),
      }}
      icon={<span className="dot" style={{ background: colour }} />}
      name={name}
      beside={
        <>
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
        </>
      }
      current={isCurrent}
      onPress={onOpen}
      onKey={(event) => {
        const command = event.nativeEvent.isComposing ? null : placeKey('themes', event)
        if (command === null || command === 'theme-menu') return command === null ? null : 'menu'
        run(command)
        return 'done'
      }}
      menu={{
        label: t('themes:actions', { name }),
        entries: [
          { ...line('theme-edit'), label: t('themes:edit'), icon: Pencil },
          { ...line('theme-below'), label: t('themes:below'), icon: CornerDownRight },
          'separator',
          { ...line('theme-up'), label: t('themes:up'), icon: ArrowUp, disabled: !can(-1) },
          { ...line('theme-down'), label: t('themes:down'), icon: ArrowDown, disabled: !can(1) },
          'separator',
          { ...line('theme-merge'), label: t('themes:merge'), icon: Merge },
          { ...line('theme-split'), label: t('themes:split'), icon: Split },
          { ...line('theme-remove'), label: t('themes:remove'), icon: Trash2 },
        ],
      }}
    />
  )
}
