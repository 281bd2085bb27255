import type { MenuItemConstructorOptions } from 'electron'
import { app } from './app.ts'
import type { HostWindow } from '../window.ts'

interface Role {
  label: string
  accelerator?: string
  /** The page does it by itself when its keys are pressed. */
  editing?: true
  run?(window: HostWindow | undefined): void
  submenu?: MenuItemConstructorOptions[]
}

const zoom = (change: (level: number) => number) => (window: HostWindow | undefined) =>
  window?.webContents.setZoomLevel(change(window.webContents.getZoomLevel()))
const separator = { type: 'separator' } as const

const editMenu: MenuItemConstructorOptions[] = [
  { role: 'undo' },
  { role: 'redo' },
  separator,
  { role: 'cut' },
  { role: 'copy' },
  { role: 'paste' },
  { role: 'delete' },
  separator,
  { role: 'selectAll' },
]

const roles: Record<string, Role> = {
  undo: { label: 'Undo', accelerator: 'CommandOrControl+Z', editing: true, run: (window) => window?.webContents.undo() },
  redo: { label: 'Redo', accelerator: 'Shift+CommandOrControl+Z', editing: true, run: (window) => window?.webContents.redo() },
  cut: { label: 'Cut', accelerator: 'CommandOrControl+X', editing: true, run: (window) => window?.webContents.cut() },
  copy: { label: 'Copy', accelerator: 'CommandOrControl+C', editing: true, run: (window) => window?.webContents.copy() },
  paste: { label: 'Paste', accelerator: 'CommandOrControl+V', editing: true, run: (window) => window?.webContents.paste() },
  delete: { label: 'Delete', editing: true, run: (window) => window?.webContents.delete() },
  selectall: {
    label: 'Select All',
    accelerator: 'CommandOrControl+A',
    editing: true,
    run: (window) => window?.webContents.selectAll(),
  },
  reload: { label: 'Reload', accelerator: 'CmdOrCtrl+R', run: (window) => window?.webContents.reload() },
  forcereload: { label: 'Force Reload', accelerator: 'Shift+CmdOrCtrl+R', run: (window) => window?.webContents.reload() },
  toggledevtools: {
    label: 'Toggle Developer Tools',
    accelerator: 'Ctrl+Shift+I',
    run: (window) => window?.webContents.toggleDevTools(),
  },
  resetzoom: { label: 'Actual Size', accelerator: 'CommandOrControl+0', run: zoom(() => 0) },
  zoomin: { label: 'Zoom In', accelerator: 'CommandOrControl+Plus', run: zoom((level) => level + 0.5) },
  zoomout: { label: 'Zoom Out', accelerator: 'CommandOrControl+-', run: zoom((level) => level - 0.5) },
  togglefullscreen: {
    label: 'Toggle Full Screen',
    accelerator: 'F11',
    run: (window) => window?.setFullScreen(!window.isFullScreen()),
  },
  minimize: { label: 'Minimize', accelerator: 'CommandOrControl+M', run: (window) => window?.minimize() },
  zoom: { label: 'Zoom', run: (window) => window?.maximize() },
  close: { label: 'Close Window', accelerator: 'CommandOrControl+W', run: (window) => window?.close() },
  quit: { label: 'Quit', accelerator: 'CommandOrControl+Q', run: () => app.quit() },
  about: { label: 'About', run: () => app.showAboutPanel() },
  help: { label: 'Help' },
  window: { label: 'Window' },
  appmenu: {
    get label() {
      return app.name
    },
    submenu: [{ role: 'about' }, separator, { role: 'quit' }],
  },
  filemenu: { label: 'File', submenu: [{ role: 'quit' }] },
  editmenu: { label: 'Edit', submenu: editMenu },
  windowmenu: { label: 'Window', submenu: [{ role: 'minimize' }, { role: 'close' }] },
}

/** What a menu item's role stands for. Throws at a role that is not known here. */
export function roleOf(name: string): Role {
  const role = roles[name.toLowerCase()]
  if (!role) throw new Error(`stand-in: the menu role '${name}' is not implemented`)
  return role
}
