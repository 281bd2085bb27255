import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { app, BrowserWindow, ipcMain, Menu, nativeTheme } from 'electron'
import { z } from 'zod'
import { app as appContract } from '#contract/app.ts'
import type { AppEvent } from '#contract/events.ts'
import { serve } from '#contract/serve.ts'
import { startEngine } from './engine-process.ts'
import { appHandlers } from './handlers.ts'
import { libraryArgument } from './library-argument.ts'
import { log } from './log.ts'
import { buildMenu } from './menu.ts'
import { openPreferences } from './preferences.ts'
import { registerAppScheme, serveRenderer } from './protocol.ts'
import { isTrustedSender, lockContents, lockSession } from './security.ts'
import { openWindow } from './window.ts'

const RENDERER = fileURLToPath(new URL('../renderer', import.meta.url))

let window: BrowserWindow | null = null

function send(event: AppEvent): void {
  if (window && !window.isDestroyed()) window.webContents.send('event', event)
}

function start(): void {
  const userData = app.getPath('userData')
  const preferences = openPreferences(join(userData, 'window.json'))
  nativeTheme.themeSource = preferences.get().theme
  serveRenderer(RENDERER)
  lockSession()

  const engine = startEngine(libraryArgument(process.argv) ?? join(userData, 'library.sqlite'), send)
  const open = (): BrowserWindow => {
    const opened = openWindow(preferences)
    opened.on('closed', () => {
      window = null
    })
    window = opened
    return opened
  }
  const answer = serve(appContract, appHandlers({ window: () => window ?? open(), engine, preferences }), log)

  ipcMain.handle('call', (event, name: unknown, input: unknown) => {
    if (!isTrustedSender(event.senderFrame)) throw new Error('Refused: this page is not part of Briefwright.')
    return answer(z.string().parse(name), input)
  })
  ipcMain.on('drop', (event, dropped: unknown) => {
    const paths = z.array(z.string().min(1)).min(1).safeParse(dropped)
    if (!isTrustedSender(event.senderFrame) || !paths.success) return
    void engine.call('import.start', { paths: paths.data })
  })

  Menu.setApplicationMenu(buildMenu((command) => send({ name: 'menu.command', command })))
  open()

  app.on('activate', () => {
    if (BrowserWindow.getAllWindows().length === 0) open()
  })
  app.on('second-instance', () => {
    const shown = window ?? open()
    if (shown.isMinimized()) shown.restore()
    shown.focus()
  })
  let stopped = false
  app.on('before-quit', (event) => {
    if (stopped) return
    event.preventDefault()
    stopped = true
    void engine.stop().then(() => app.quit())
  })
}

// One window per user: two would edit the same brief.
if (app.requestSingleInstanceLock()) {
  registerAppScheme()
  lockContents()
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') app.quit()
  })
  void app.whenReady().then(start)
} else {
  app.quit()
}
