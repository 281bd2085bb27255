import { GROUP_OF, GROUPS, PLACE_COMMANDS, WINDOW_COMMANDS, type Group, type KeyPlace } from '#contract/commands.ts'
import type { MenuCommand } from '#contract/events.ts'
import { shownAll } from '#contract/keys.ts'
import { t } from '#text/text.ts'
import { isMac } from '../ui/is-mac.ts'
import { ModalDialog } from '../ui/ModalDialog.tsx'
import { useStore } from '../ui/store.ts'
import { answered } from './commands.ts'
import { closeDialog } from './dialogs.ts'
import { keyPlaces } from './key-places.ts'

type Row = { id: string; does: () => string; keys: readonly string[]; group: Group; isHere: (on: OnScreen) => boolean }
/** What is on screen behind the sheet. */
type OnScreen = { commands: ReadonlySet<MenuCommand>; places: readonly KeyPlace[] }

/** What the library of controls binds by itself in lists: shown, since people look for it here. */
const LISTS: readonly Row[] = [
  {
    id: 'list',
    does: () => t('shell:shortcuts.list'),
    keys: ['ArrowDown', 'ArrowUp'],
    group: 'library',
    isHere: ({ commands }) => commands.has('next'),
  },
  {
    id: 'items',
    does: () => t('shell:shortcuts.items'),
    keys: ['ArrowDown', 'ArrowUp', 'Home', 'End'],
    group: 'import',
    isHere: ({ places }) => places.includes('items'),
  },
]
const ROWS: readonly Row[] = [
  ...WINDOW_COMMANDS.filter(({ keys }) => keys.length > 0).map((command) => ({
    ...command,
    does: () => t(`commands:does.${command.id}`),
    isHere: ({ commands }: OnScreen) => commands.has(command.id),
  })),
  ...LISTS,
  ...PLACE_COMMANDS.map((command) => ({
    ...command,
    does: () => t(`commands:does.${command.id}`),
    group: GROUP_OF[command.where],
    isHere: ({ places }: OnScreen) => places.includes(command.where),
  })),
]

/** Every shortcut, by where it works; grey is what nothing on screen answers now. */
export function ShortcutsDialog() {
  const on: OnScreen = { commands: useStore(answered), places: useStore(keyPlaces) }
  return (
    <ModalDialog title={t('shell:shortcuts.title')} width={1040} onClose={closeDialog}>
      <div className="shortcut-groups">
        {GROUPS.map((group) => (
          <section key={group}>
            <h3>{t(`commands:group.${group}`)}</h3>
            <dl>
              {ROWS.filter((row) => row.group === group).map(({ id, does, keys, isHere }) => (
                <div key={id} data-away={!isHere(on)}>
                  <dt>
                    {does()}
                    {!isHere(on) && <span className="sr-only"> {t('shell:shortcuts.notHere')}</span>}
                  </dt>
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
