import { app } from './api/app.ts'
import { BrowserWindow } from './api/browser-window.ts'
import { clipboard } from './api/clipboard.ts'
import { dialog } from './api/dialog.ts'
import { ipcMain } from './api/ipc-main.ts'
import { Menu, MenuItem } from './api/menu.ts'
import { MessageChannel as MessageChannelMain } from './api/message-ports.ts'
import { nativeTheme } from './api/native-theme.ts'
import { net } from './api/net.ts'
import { protocol } from './api/protocol.ts'
import { screen } from './api/screen.ts'
import { session } from './api/session.ts'
import { shell } from './api/shell.ts'
import { utilityProcess } from './api/utility-process.ts'
import { webContents } from './api/web-contents-module.ts'
import { strict } from './strict.ts'

/** What the app gets for `electron`. Importing a name that is not here fails when the module is linked, and says which. */
const electron: object = strict('electron', {
  app,
  BrowserWindow,
  clipboard,
  dialog,
  ipcMain,
  Menu,
  MenuItem,
  MessageChannelMain,
  nativeTheme,
  net,
  protocol,
  screen,
  session,
  shell,
  utilityProcess,
  webContents,
} satisfies Partial<Record<keyof typeof import('electron'), unknown>>)

export {
  app,
  BrowserWindow,
  clipboard,
  dialog,
  ipcMain,
  Menu,
  MenuItem,
  MessageChannelMain,
  nativeTheme,
  net,
  protocol,
  screen,
  session,
  shell,
  utilityProcess,
  webContents,
  electron as default,
  electron as 'module.exports',
}
