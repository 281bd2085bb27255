import { Pencil, Trash2 } from 'lucide-react'
import type { ComponentProps } from 'react'
import type { CommandOf } from '#contract/commands.ts'
import { keysOf } from '#contract/keys.ts'
import { placeKey } from '../../shell/place-key.ts'
import { t } from '#text/text.ts'
import type { MenuAction } from '../../ui/MenuLine.tsx'
import { NavEntryWithMenu } from '../NavEntry.tsx'

type Properties = Omit<ComponentProps<typeof NavEntryWithMenu>, 'menu' | 'onKey'> & {
  /** What else its menu offers. */
  others?: readonly MenuAction[]
  onRename: () => void
  onRemove: () => void
}

/** Something that the analyst keeps under a name of hers: a saved search, a collection. */
export function KeptEntry({ others = [], onRename, onRemove, ...entry }: Properties) {
  const does: Record<Exclude<CommandOf<'kept'>, 'kept-menu'>, () => void> = {
    'kept-rename': onRename,
    'kept-remove': onRemove,
  }
  return (
    <NavEntryWithMenu
      {...entry}
      onKey={(event) => {
        const command = placeKey('kept', event)
        if (command === null || command === 'kept-menu') return command === null ? null : 'menu'
        does[command]()
        return 'done'
      }}
      menu={{
        label: t('kept:actions', { name: entry.name }),
        entries: [
          { id: 'rename', label: t('kept:rename'), icon: Pencil, keys: keysOf('kept-rename'), run: onRename },
          ...others,
          { id: 'remove', label: t('kept:remove'), icon: Trash2, keys: keysOf('kept-remove'), run: onRemove },
        ],
      }}
    />
  )
}
