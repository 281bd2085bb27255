import { keysOf } from '#contract/keys.ts'
import { Keyboard, Monitor, Moon, MoreHorizontal, Sun, DatabaseBackup, RotateCcw, Check } from 'lucide-react'
import { ActionMenu } from '../ui/ActionMenu.tsx'
import { IconButton } from '../ui/controls.tsx'
import { useStore } from '../ui/store.ts'
import { appearance, chooseAppearance } from './appearance.ts'
import { runCommand } from './commands.ts'
import { dialog } from './dialogs.ts'

const CHOICES = [
  { id: 'system', label: 'Appearance: as the system', icon: Monitor },
  { id: 'light', label: 'Appearance: light', icon: Sun },
  { id: 'dark', label: 'Appearance: dark', icon: Moon },
] as const

/** What concerns the window as a whole: appearance, shortcuts, backup. */
export function MoreMenu() {
  const present = useStore(appearance)
  return (
    <ActionMenu
      label="More"
      placement="bottom end"
      trigger={<IconButton icon={MoreHorizontal} label="More" />}
      entries={[
        ...CHOICES.map((choice) => ({
          ...choice,
          icon: choice.id === present ? Check : choice.icon,
          run: () => chooseAppearance(choice.id),
        })),
        'separator' as const,
        { id: 'backup', label: 'Back up the library…', icon: DatabaseBackup, run: () => void runCommand('backup') },
        { id: 'restore', label: 'Restore from a backup…', icon: RotateCcw, run: () => void runCommand('restore') },
        'separator' as const,
        {
          id: 'shortcuts',
          label: 'Keyboard shortcuts',
          icon: Keyboard,
          keys: keysOf('shortcuts'),
          run: () => dialog.set({ kind: 'shortcuts' }),
        },
      ]}
    />
  )
}
