import { GROUP_OF, GROUPS, PLACE_COMMANDS, WINDOW_COMMANDS, type Group } from '#contract/commands.ts'
import { shownAll } from '#contract/keys.ts'
import { isMac } from '../ui/is-mac.ts'
import { ModalDialog } from '../ui/ModalDialog.tsx'
import { closeDialog } from './dialogs.ts'

/** What the library of controls binds by itself in lists: shown, since people look for it here. */
const LISTS: { id: string; does: string; keys: readonly string[]; group: Group }[] = [
  { id: 'list', does: 'Next and previous article in the list', keys: ['ArrowDown', 'ArrowUp'], group: 'Library and reader' },
  {
    id: 'items',
    does: 'Move through the items; with Shift select several',
    keys: ['ArrowDown', 'ArrowUp', 'Home', 'End'],
    group: 'Import',
  },
]
const ROWS = [
  ...WINDOW_COMMANDS.filter(({ keys }) => keys.length > 0),
  ...LISTS,
  ...PLACE_COMMANDS.map((command) => ({ ...command, group: GROUP_OF[command.where] })),
]

/** Every shortcut, by where it works. */
export function ShortcutsDialog() {
  return (
    <ModalDialog title="Keyboard shortcuts" width={1040} onClose={closeDialog}>
      <div className="shortcut-groups">
        {GROUPS.map((group) => (
          <section key={group}>
            <h3>{group}</h3>
            <dl>
              {ROWS.filter((row) => row.group === group).map(({ id, does, keys }) => (
                <div key={id}>
                  <dt>{does}</dt>
                  <dd>
                    <kbd className="keys">{shownAll(keys, isMac)}</kbd>
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </ModalDialog>
  )
}
