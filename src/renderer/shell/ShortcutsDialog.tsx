import { GROUP_OF, GROUPS, PLACE_COMMANDS, WINDOW_COMMANDS, type Group, type KeyPlace } from '#contract/commands.ts'
import type { MenuCommand } from '#contract/events.ts'
import { shownAll } from '#contract/keys.ts'
import { t } from '#text/text.ts'
import { isLetterKey, letterKeys } from '../ui/letter-keys.ts'
import { LetterKeysSwitch } from '../ui/LetterKeysSwitch.tsx'
import { isMac } from '../ui/is-mac.ts'
import { ModalDialog } from '../ui/ModalDialog.tsx'
import { useStore } from '../ui/store.ts'
import { answered } from './commands.ts'
import { closeDialog } from './dialogs.ts'
import { keyPlaces } from './key-places.ts'
import './letter-keys.css'

type Row = {
  id: string
  does: () => string
  keys: readonly string[]
  group: Group
  isHere: (on: OnScreen) => boolean
  /** Its key is written in a text, and is never switched off. */
  isText?: boolean
}
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
    isText: command.where === 'composer',
    isHere: ({ places }: OnScreen) => places.includes(command.where),
  })),
]

/** Every shortcut, by where it works; grey is what nothing on screen answers now. */
export function ShortcutsDialog() {
  const letters = useStore(letterKeys)
  const isOff = ({ keys, isText = false }: Row): boolean => !letters && !isText && keys.every(isLetterKey)
  const on: OnScreen = { commands: useStore(answered), places: useStore(keyPlaces) }
  return (
    <ModalDialog title={t('shell:shortcuts.title')} width={1040} onClose={closeDialog}>
      <LetterKeysSwitch />
      <div className="shortcut-groups">
        {GROUPS.map((group) => (
          <section key={group}>
            <h3>{t(`commands:group.${group}`)}</h3>
            <dl>
              {ROWS.filter((row) => row.group === group).map((row) => (
                <div key={row.id} data-away={!row.isHere(on) || isOff(row)}>
                  <dt>
                    {row.does()}
                    {!row.isHere(on) && <span className="sr-only"> {t('shell:shortcuts.notHere')}</span>}
                    {isOff(row) && <span className="sr-only"> {t('shell:shortcuts.off')}</span>}
                  </dt>
                  <dd>
                    <kbd className="keys">{shownAll(row.keys, isMac)}</kbd>
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
