import { GROUP_OF, GROUPS, PLACE_COMMANDS, WINDOW_COMMANDS, type Group } from '#contract/commands.ts'
import { shownAll } from '#contract/keys.ts'
import { t } from '#text/text.ts'
import { isMac } from '../ui/is-mac.ts'
import { ModalDialog } from '../ui/ModalDialog.tsx'
import { closeDialog } from './dialogs.ts'

type Row = { id: string; does: () => string; keys: readonly string[]; group: Group }

/** What the library of controls binds by itself in lists: shown, since people look for it here. */
const LISTS: readonly Row[] = [
  { id: 'list', does: () => t('shell:shortcuts.list'), keys: ['ArrowDown', 'ArrowUp'], group: 'library' },
  {
    id: 'items',
    does: () => t('shell:shortcuts.items'),
    keys: ['ArrowDown', 'ArrowUp', 'Home', 'End'],
    group: 'import',
  },
]
const ROWS: readonly Row[] = [
  ...WINDOW_COMMANDS.filter(({ keys }) => keys.length > 0).map((command) => ({
    ...command,
    does: () => t(`commands:does.${command.id}`),
  })),
  ...LISTS,
  ...PLACE_COMMANDS.map((command) => ({
    ...command,
    does: () => t(`commands:does.${command.id}`),
    group: GROUP_OF[command.where],
  })),
]

/** Every shortcut, by where it works. */
export function ShortcutsDialog() {
  return (
    <ModalDialog title={t('shell:shortcuts.title')} width={1040} onClose={closeDialog}>
      <div className="shortcut-groups">
        {GROUPS.map((group) => (
          <section key={group}>
            <h3>{t(`commands:group.${group}`)}</h3>
            <dl>
              {ROWS.filter((row) => row.group === group).map(({ id, does, keys }) => (
                <div key={id}>
                  <dt>{does()}</dt>
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
