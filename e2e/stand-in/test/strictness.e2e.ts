import { expect, inElectron, test } from './trial.ts'

test.skip(inElectron, 'Electron implements everything')

test('a member that the stand-in lacks throws by name, in the main process and in the preload', async ({ app, page }) => {
  await expect(page.evaluate(() => window.trial.invoke('unknown'))).rejects.toThrow('stand-in: app.dock is not implemented')
  await expect(page.evaluate(() => window.trial.unknown())).rejects.toThrow('stand-in: ipcRenderer.sendSync is not implemented')
  const main = app.electron
  await expect(main.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setOpacity(1))).rejects.toThrow(
    'stand-in: BrowserWindow.setOpacity is not implemented',
  )
  await expect(
    main.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.printToPDF({})),
  ).rejects.toThrow('stand-in: webContents.printToPDF is not implemented')
  await expect(main.evaluate((electron) => electron.Tray)).rejects.toThrow('stand-in: electron.Tray is not implemented')
})

test('an event that never comes is refused by name', async ({ app }) => {
  await expect(app.electron.evaluate(({ app: electronApp }) => void electronApp.on('login', () => {}))).rejects.toThrow(
    "stand-in: the event 'login' of app is not implemented",
  )
})

test('a window that would be less safe than Electron’s is refused', async ({ app }) => {
  await expect(
    app.electron.evaluate(({ BrowserWindow }) => void new BrowserWindow({ webPreferences: { sandbox: false } })),
  ).rejects.toThrow('stand-in: webPreferences.sandbox: false is not implemented')
})

test('an unknown role and an accelerator that cannot be pressed are refused when the menu is built', async ({ app }) => {
  await expect(app.electron.evaluate(({ Menu }) => void Menu.buildFromTemplate([{ role: 'services' }]))).rejects.toThrow(
    "stand-in: the menu role 'services' is not implemented",
  )
  await expect(
    app.electron.evaluate(({ Menu }) => void Menu.buildFromTemplate([{ label: 'x', accelerator: 'Hyper+X' }])),
  ).rejects.toThrow("stand-in: the accelerator 'Hyper+X' is not implemented")
})
