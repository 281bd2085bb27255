import { FileInput, FileOutput, MoreHorizontal, Plus } from 'lucide-react'
import { useRef, useState } from 'react'
import type { LibraryInfo } from '#contract/views.ts'
import { moveByStep } from '#core/themes/moving.ts'
import { nestedThemes } from '#core/themes/nesting.ts'
import { t } from '#text/text.ts'
import { dialog } from '../../shell/dialogs.ts'
import { useKeyPlace } from '../../shell/key-places.ts'
import { place } from '../../shell/place.ts'
import { ActionMenu } from '../../ui/ActionMenu.tsx'
import { IconButton } from '../../ui/controls.tsx'
import { useStore } from '../../ui/store.ts'
import { useThemes } from '../../ui/themes.ts'
import { NavSection } from '../NavSection.tsx'
import { chooseThemes, exportThemes, moveTheme, removeTheme } from './theme-acts.ts'
import { ThemeRow, type ThemeAct } from './ThemeRow.tsx'
import { useThemeDrag } from './use-theme-drag.ts'
import './themes.css'

type Properties = {
  themes: LibraryInfo['themes']
  /** How many suggestions of each theme wait, by slug. */
  waiting: ReadonlyMap<string, number>
  /** `waits`: nothing is marked with it, and suggestions wait. */
  onOpen: (slug: string, waits: boolean) => void
}

/** The themes of the library in the navigator: opened, mended, moved, merged and removed, by the mouse and by the keyboard. */
export function ThemeSection({ themes, waiting, onOpen }: Properties) {
  useKeyPlace('themes')
  const list = useRef<HTMLUListElement>(null)
  const [told, setTold] = useState('')
  const current = useStore(place, ({ view, scope }) =>
    (view === 'articles' || view === 'triage') && scope.kind === 'theme' ? scope.slug : null,
  )
  const rows = nestedThemes(themes)
  // As the keys of the reader count them.
  const marking = [...useThemes().keys()]
  const focus = (slug: string | undefined): void => {
    const button = slug === undefined ? null : list.current?.querySelector(`[data-theme="${CSS.escape(slug)}"] .nav-entry`)
    if (button instanceof HTMLElement) button.focus()
  }
  const drag = useThemeDrag(themes, (slug, move) => void moveTheme(themes, slug, move).then(setTold))

  const run = (slug: string, command: ThemeAct): void => {
    const name = themes.find((theme) => theme.slug === slug)?.name ?? slug
    const step = async (by: -1 | 1): Promise<void> => {
      const move = moveByStep(themes, slug, by)
      setTold(move === null ? t('themes:cannotMove', { name }) : await moveTheme(themes, slug, move))
      focus(slug)
    }
    const remove = async (): Promise<void> => {
      const at = rows.findIndex(({ theme }) => theme.slug === slug)
      const next = (rows[at + 1] ?? rows[at - 1])?.theme.slug
      if (!(await removeTheme({ slug, name }))) return
      if (current === slug) place.set((before) => ({ ...before, scope: { kind: 'all' } }))
      requestAnimationFrame(() => focus(next))
    }
    const does: Record<ThemeAct, () => void> = {
      'theme-edit': () => dialog.set({ kind: 'edit-theme', theme: slug }),
      'theme-up': () => void step(-1),
      'theme-down': () => void step(1),
      'theme-below': () => dialog.set({ kind: 'new-theme', parent: slug }),
      'theme-merge': () => dialog.set({ kind: 'merge-theme', theme: slug }),
      'theme-split': () => dialog.set({ kind: 'split-theme', theme: slug }),
      'theme-remove': () => void remove(),
    }
    does[command]()
  }
  const digitOf = (slug: string): number | null => {
    const place = marking.indexOf(slug) + 1
    return place >= 1 && place <= 9 ? place : null
  }
  return (
    <NavSection
      title={t('library:themes')}
      action={
        <>
          <IconButton
            icon={Plus}
            size={14}
            label={t('themes:new')}
            className="icon-button-small"
            onPress={() => dialog.set({ kind: 'new-theme' })}
          />
          <ActionMenu
            label={t('themes:all')}
            trigger={
              <IconButton
                icon={MoreHorizontal}
                size={14}
                label={t('themes:all')}
                className="icon-button-small nav-heading-last"
              />
            }
            entries={[
              { id: 'import', label: t('themes:importFile'), icon: FileInput, run: () => void chooseThemes() },
              { id: 'export', label: t('themes:exportFile'), icon: FileOutput, run: () => void exportThemes() },
            ]}
          />
        </>
      }
    >
      <ul ref={list} {...drag.list}>
        {rows.map(({ theme, depth }) => (
          <ThemeRow
            key={theme.slug}
            theme={theme}
            depth={depth}
            digit={digitOf(theme.slug)}
            waits={waiting.get(theme.slug) ?? 0}
            isCurrent={theme.slug === current}
            drop={drag.over?.slug === theme.slug ? drag.over.side : null}
            can={(by) => moveByStep(themes, theme.slug, by) !== null}
            onOpen={() => onOpen(theme.slug, theme.articles === 0 && (waiting.get(theme.slug) ?? 0) > 0)}
            run={(command) => run(theme.slug, command)}
          />
        ))}
      </ul>
      <output className="sr-only">{told}</output>
    </NavSection>
  )
}
