import { app, Menu } from 'electron'
import type { MenuItemConstructorOptions } from 'electron'
import { WINDOW_COMMANDS, type MenuName, type WindowCommandId } from '#contract/commands.ts'
import { keysHere } from '#contract/keys.ts'
import type { en } from '#text/en/index.ts'
import { t } from '#text/text.ts'

const IN_MENUS = WINDOW_COMMANDS.filter((command) => command.menu !== null)
const SEPARATOR: MenuItemConstructorOptions = { type: 'separator' }

type SystemRole = keyof (typeof en)['commands']['system']

/** What the system does itself. Electron names it in English, whatever the language. */
const system = (...roles: SystemRole[]): MenuItemConstructorOptions[] =>
  roles.map((role) => ({ role, label: t(`commands:system.${role}`) }))

/** What undo and redo would be about; null where they stand in the menu without it. */
export type StepNames = { undo: string | null; redo: string | null }

export const NO_STEPS: StepNames = { undo: null, redo: null }

/**
 * Builds the application menu from the table of commands. Commands go to the window, which knows what is selected; roles are the system's own. A menu's words cannot be
 * changed, so that other `steps` need another menu.
 */
export function buildMenu(send: (command: WindowCommandId) => void, steps: StepNames = NO_STEPS): Menu {
  /** The sections of a menu, each followed by a separator. */
  const sections = (menu: MenuName, only?: number): MenuItemConstructorOptions[] => {
    const here = IN_MENUS.filter((command) => command.menu[0] === menu && (only ?? command.menu[1]) === command.menu[1])
    const numbers = [...new Set(here.map((command) => command.menu[1]))].toSorted((a, b) => a - b)
    return numbers.flatMap((section) => [
      ...here.filter((command) => command.menu[1] === section).map((command) => item(command)),
      SEPARATOR,
    ])
  }
  const mac = process.platform === 'darwin'
  const item = ({ id, keys }: (typeof IN_MENUS)[number]): MenuItemConstructorOptions => {
    const [key] = keysHere(keys, mac)
    return {
      id,
      label: labelOf(id, steps),
      click: () => send(id),
      ...(key === undefined ? {} : { accelerator: key.replace('Ctrl', 'CmdOrCtrl').replace('Arrow', '') }),
    }
  }
  const menus: MenuItemConstructorOptions[] = [
    { label: t('commands:menu.file'), submenu: [...sections('file'), ...system(mac ? 'close' : 'quit')] },
    {
      label: t('commands:menu.edit'),
      submenu: [
        ...sections('edit', 1),
        ...system('cut', 'copy', 'paste', 'selectAll'),
        SEPARATOR,
        ...sections('edit', 2),
        ...sections('edit', 3).slice(0, -1),
      ],
    },
    {
      label: t('commands:menu.view'),
      submenu: [
        ...sections('view'),
        ...system('zoomIn', 'zoomOut', 'resetZoom', 'togglefullscreen'),
        ...(app.isPackaged ? [] : [SEPARATOR, { role: 'toggleDevTools' } as const]),
      ],
    },
    { label: t('commands:menu.brief'), submenu: sections('brief').slice(0, -1) },
    {
      role: 'window',
      label: t('commands:menu.window'),
      submenu: mac ? [...system('minimize', 'zoom'), SEPARATOR, ...system('front')] : system('minimize', 'close'),
    },
    { role: 'help', label: t('commands:menu.help'), submenu: sections('help').slice(0, -1) },
  ]
  return Menu.buildFromTemplate([...(mac ? [ofMacos()] : []), ...menus])
}

/** The menu that macOS shows under the program's name. */
function ofMacos(): MenuItemConstructorOptions {
  const parts = [system('about'), system('services'), system('hide', 'hideOthers', 'unhide'), system('quit')]
  return { label: app.name, submenu: parts.flatMap((items, index) => (index === 0 ? items : [SEPARATOR, ...items])) }
}

function labelOf(id: (typeof IN_MENUS)[number]['id'], { undo, redo }: StepNames): string {
  if (id === 'undo' && undo !== null) return t('commands:undoOf', { step: undo })
  if (id === 'redo' && redo !== null) return t('commands:redoOf', { step: redo })
  return t(`commands:name.${id}`)
}

/** Makes grey what the window does not answer. `answered` is null while no window is up: one can be asked then for what every window answers. */
export function greyOut(menu: Menu, answered: readonly WindowCommandId[] | null): void {
  for (const command of IN_MENUS) {
    const item = menu.getMenuItemById(command.id)
    if (item !== null) item.enabled = answered === null ? 'always' in command : answered.includes(command.id)
  }
}
