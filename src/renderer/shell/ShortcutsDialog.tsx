import { Keys } from '../ui/controls.tsx'
import { ModalDialog } from '../ui/ModalDialog.tsx'
import { closeDialog } from './dialogs.ts'
import { SHORTCUTS } from './shortcuts.ts'

const GROUPS = ['Everywhere', 'Library and reader', 'Import', 'Brief'] as const

/** Every shortcut, by where it works. */
export function ShortcutsDialog() {
  return (
    <ModalDialog title="Keyboard shortcuts" width={720} onClose={closeDialog}>
      <div className="shortcut-groups">
        {GROUPS.map((group) => (
          <section key={group}>
            <h3>{group}</h3>
            <dl>
              {SHORTCUTS.filter((shortcut) => shortcut.group === group).map((shortcut) => (
                <div key={shortcut.keys}>
                  <dt>{shortcut.does}</dt>
                  <dd>
                    <Keys keys={shortcut.keys} />
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
