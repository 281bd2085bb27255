import { keysOf } from '#contract/keys.ts'
import { t } from '#text/text.ts'
import {
  BookOpen,
  BookOpenText,
  Info,
  Settings,
  Keyboard,
  Monitor,
  Moon,
  MoreHorizontal,
  Sun,
  DatabaseBackup,
  RotateCcw,
  Check,
} from 'lucide-react'
import { ActionMenu } from '../ui/ActionMenu.tsx'
import type { MenuAction } from '../ui/MenuLine.tsx'
import { IconButton } from '../ui/controls.tsx'
import { useStore } from '../ui/store.ts'
import { appearance, chooseAppearance } from './appearance.ts'
import { runCommand } from './commands.ts'
import { dialog } from './dialogs.ts'

const CHOICES = [
  { id: 'system', icon: Monitor },
  { id: 'light', icon: Sun },
  { id: 'sepia', icon: BookOpenText },
  { id: 'dark', icon: Moon },
] as const

/** What concerns the window as a whole: appearance, shortcuts, backup; `first`, above it, what concerns the screen. */
export function MoreMenu({ first = [] }: { first?: readonly MenuAction[] }) {
  const present = useStore(appearance)
  return (
    <ActionMenu
      label={t('shell:more')}
      placement="bottom end"
      trigger={<IconButton icon={MoreHorizontal} label={t('shell:more')} />}
      entries={[
        ...(first.length === 0 ? [] : [...first, 'separator' as const]),
        ...CHOICES.map((choice) => ({
          id: choice.id,
          label: t(`shell:appearance.${choice.id}`),
          icon: choice.id === present ? Check : choice.icon,
          run: () => chooseAppearance(choice.id),
        })),
        'separator' as const,
        { id: 'backup', label: t('shell:backUp'), icon: DatabaseBackup, run: () => void runCommand('backup') },
        { id: 'restore', label: t('shell:restore'), icon: RotateCcw, run: () => void runCommand('restore') },
        'separator' as const,
        {
          id: 'shortcuts',
          label: t('shell:shortcuts.title'),
          icon: Keyboard,
          keys: keysOf('shortcuts'),
          run: () => dialog.set({ kind: 'shortcuts' }),
        },
        {
          id: 'guide',
          label: t('guide:title'),
          icon: BookOpen,
          keys: keysOf('guide-here'),
          run: () => void runCommand('guide-here'),
        },
        {
          id: 'preferences',
          label: t('about:preferences.title'),
          icon: Settings,
          keys: keysOf('preferences'),
          run: () => dialog.set({ kind: 'preferences' }),
        },
        { id: 'about', label: t('about:title'), icon: Info, run: () => dialog.set({ kind: 'about' }) },
      ]}
    />
  )
}
