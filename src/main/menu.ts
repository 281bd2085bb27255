import { app, Menu } from 'electron'
import type { MenuItemConstructorOptions } from 'electron'
import { WINDOW_COMMANDS, type MenuName, type WindowCommandId } from '#contract/commands.ts'

const SEPARATOR: MenuItemConstructorOptions = { type: 'separator' }

/** Builds the application menu from the table of commands. Commands go to the window, which knows what is selected; roles are the system's own. */
export function buildMenu(send: (command: WindowCommandId) => void): Menu {
  /** The sections of a menu, each followed by a separator. */
  const sections = (menu: MenuName, only?: number): MenuItemConstructorOptions[] => {
    const here = WINDOW_COMMANDS.filter((command) => command.menu?.[0] === menu && (only ?? command.menu[1]) === command.menu[1])
    const numbers = [...new Set(here.map((command) => command.menu?.[1] ?? 0))].toSorted((a, b) => a - b)
    return numbers.flatMap((section) => [
      ...here.filter((command) => command.menu?.[1] === section).map((command) => item(command)),
      SEPARATOR,
    ])
  }
  const item = ({ id, name, keys }: (typeof WINDOW_COMMANDS)[number]): MenuItemConstructorOptions => ({
    id,
    label: name,
    click: () => send(id),
    ...(keys[0] === undefined ? {} : { accelerator: keys[0].replace('Ctrl', 'CmdOrCtrl') }),
  })
  const mac = process.platform === 'darwin'
  const menus: MenuItemConstructorOptions[] = [
    { label: '&File', submenu: [...sections('file'), mac ? { role: 'close' } : { role: 'quit' }] },
    {
      label: '&Edit',
      submenu: [
        ...sections('edit', 1),
        { role: 'cut' },
        { role: 'copy' },
        { role: 'paste' },
        { role: 'selectAll' },
        SEPARATOR,
        ...sections('edit', 2).slice(0, -1),
      ],
    },
    {
      label: '&View',
      submenu: [
        ...sections('view'),
        { role: 'zoomIn' },
        { role: 'zoomOut' },
        { role: 'resetZoom' },
        { role: 'togglefullscreen' },
        ...(app.isPackaged ? [] : [SEPARATOR, { role: 'toggleDevTools' } as const]),
      ],
    },
    { label: '&Brief', submenu: sections('brief').slice(0, -1) },
    { role: 'windowMenu' },
    { role: 'help', submenu: [...sections('help').slice(0, mac ? -1 : undefined), ...(mac ? [] : [{ role: 'about' } as const])] },
  ]
  return Menu.buildFromTemplate([...(mac ? [{ role: 'appMenu' } as const] : []), ...menus])
}
