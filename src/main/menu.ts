import { app, Menu } from 'electron'
import type { MenuItemConstructorOptions } from 'electron'
import type { MenuCommand } from '#contract/events.ts'

const SEPARATOR: MenuItemConstructorOptions = { type: 'separator' }

/** Builds the application menu. Commands go to the window, which knows what is selected; roles are the system's own. */
export function buildMenu(send: (command: MenuCommand) => void): Menu {
  const item = (id: MenuCommand, label: string, accelerator?: string): MenuItemConstructorOptions => ({
    id,
    label,
    click: () => send(id),
    ...(accelerator === undefined ? {} : { accelerator }),
  })
  const mac = process.platform === 'darwin'
  const file: MenuItemConstructorOptions = {
    label: '&File',
    submenu: [
      item('new-brief', 'New Brief…', 'CmdOrCtrl+N'),
      SEPARATOR,
      item('import', 'Import Files…', 'CmdOrCtrl+O'),
      item('import-folder', 'Import Folder…', 'CmdOrCtrl+Shift+O'),
      item('paste', 'Import Pasted Text…', 'CmdOrCtrl+Shift+V'),
      SEPARATOR,
      item('export-pdf', 'Export Brief as PDF…', 'CmdOrCtrl+E'),
      item('export-docx', 'Export Brief as Word…', 'CmdOrCtrl+Shift+E'),
      SEPARATOR,
      item('backup', 'Back Up Library…'),
      item('restore', 'Restore Library…'),
      SEPARATOR,
      mac ? { role: 'close' } : { role: 'quit' },
    ],
  }
  const edit: MenuItemConstructorOptions = {
    label: '&Edit',
    submenu: [
      item('undo', 'Undo', 'CmdOrCtrl+Z'),
      item('redo', 'Redo', mac ? 'Cmd+Shift+Z' : 'Ctrl+Y'),
      SEPARATOR,
      { role: 'cut' },
      { role: 'copy' },
      { role: 'paste' },
      { role: 'selectAll' },
      SEPARATOR,
      item('find', 'Search Library', 'CmdOrCtrl+K'),
      item('find-in-article', 'Find in Article', 'CmdOrCtrl+F'),
    ],
  }
  const view: MenuItemConstructorOptions = {
    label: '&View',
    submenu: [
      item('show-library', 'Library', 'CmdOrCtrl+1'),
      item('show-excerpts', 'Excerpts', 'CmdOrCtrl+2'),
      SEPARATOR,
      item('toggle-navigator', 'Navigator', 'CmdOrCtrl+\\'),
      item('toggle-margin', 'Margin', 'CmdOrCtrl+Shift+\\'),
      SEPARATOR,
      { role: 'zoomIn' },
      { role: 'zoomOut' },
      { role: 'resetZoom' },
      { role: 'togglefullscreen' },
      ...(app.isPackaged ? [] : [SEPARATOR, { role: 'toggleDevTools' } as const]),
    ],
  }
  const brief: MenuItemConstructorOptions = {
    label: '&Brief',
    submenu: [
      item('add-excerpt', 'Send Selection to Brief', 'CmdOrCtrl+Shift+B'),
      item('check-brief', 'Check Brief', 'CmdOrCtrl+Shift+K'),
    ],
  }
  const help: MenuItemConstructorOptions = {
    role: 'help',
    submenu: [item('shortcuts', 'Keyboard Shortcuts', 'CmdOrCtrl+/'), ...(mac ? [] : [SEPARATOR, { role: 'about' } as const])],
  }
  return Menu.buildFromTemplate([
    ...(mac ? [{ role: 'appMenu' } as const] : []),
    file,
    edit,
    view,
    brief,
    { role: 'windowMenu' },
    help,
  ])
}
