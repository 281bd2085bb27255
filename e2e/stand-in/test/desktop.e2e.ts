import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, seen, test } from './trial.ts'

const clicked = async (app: Parameters<typeof seen>[0]): Promise<string[]> => (await seen(app)).clicked

test('menu items are clicked by id, check themselves, and refuse when disabled', async ({ app }) => {
  await app.clickMenu('new')
  await app.clickMenu('dark')
  expect(await clicked(app)).toEqual(['new', 'dark'])
  expect(await app.menuItem('dark')).toEqual({ label: 'Dark', enabled: true, checked: true })
  await expect(app.clickMenu('off')).rejects.toThrow('disabled')
  await expect(app.clickMenu('nowhere')).rejects.toThrow("no menu item 'nowhere'")
})

test('a menu’s keys work wherever the focus is, unless the page takes them', async ({ app, page }) => {
  await page.keyboard.press('ControlOrMeta+n')
  await expect.poll(() => clicked(app)).toEqual(['new'])
  await page.keyboard.press('ControlOrMeta+Shift+Backslash')
  await page.keyboard.press('ControlOrMeta+o')
  await page.evaluate(() => addEventListener('keydown', (event) => event.preventDefault()))
  await page.keyboard.press('ControlOrMeta+n')
  await page.evaluate(() => window.trial.note('end'))
  await expect.poll(() => clicked(app)).toEqual(['new', 'margin', 'note end'])
})

test('a key that edits a text field does not reach the menu', async ({ app, page }) => {
  const field = page.getByRole('textbox', { name: 'Field' })
  await field.fill('ab')
  await field.press('Home')
  await field.press('Delete')
  await expect(field).toHaveValue('b')
  await page.getByRole('heading').click()
  await page.evaluate(() => (document.activeElement as HTMLElement).blur())
  await page.keyboard.press('Delete')
  await expect.poll(() => clicked(app)).toEqual(['remove'])
})

test('editing roles act on the focused field', async ({ app, page }) => {
  const field = page.getByRole('textbox', { name: 'Field' })
  await field.pressSequentially('abc')
  await app.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.selectAll())
  await app.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.delete())
  await expect(field).toHaveValue('')
  await app.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.undo())
  await expect(field).toHaveValue('abc')
})

test('dialogs answer what the test says', async ({ app, page }) => {
  await app.answerOpenDialog(['/some/a.txt', '/some/b.txt'])
  expect(await page.evaluate(() => window.trial.invoke('pick'))).toEqual({
    canceled: false,
    filePaths: ['/some/a.txt', '/some/b.txt'],
  })
  await app.answerOpenDialog(null)
  expect(await page.evaluate(() => window.trial.invoke('pick'))).toEqual({ canceled: true, filePaths: [] })
})

test('dropped files and folders tell the preload their true paths', async ({ app, page, dataDir }) => {
  const paths = [join(dataDir, 'one.txt'), join(dataDir, 'қазақ 新.html'), join(dataDir, 'folder')]
  await Promise.all(paths.slice(0, 2).map((path) => writeFile(path, 'text')))
  await mkdir(join(dataDir, 'folder'))
  await page.evaluate(() => {
    window.heard = []
    window.trial.onDrop((dropped) => window.heard.push(...dropped))
  })
  await app.dropFiles(paths)
  await expect.poll(() => page.evaluate(() => window.heard)).toEqual(paths)
})

test('the theme that the app chooses is the one that pages prefer', async ({ app, page }) => {
  const dark = () => page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches)
  await app.electron.evaluate(({ nativeTheme }) => {
    nativeTheme.themeSource = 'dark'
  })
  await expect.poll(dark).toBe(true)
  expect((await seen(app)).theme).toBe(true)
  await app.electron.evaluate(({ nativeTheme }) => {
    nativeTheme.themeSource = 'light'
  })
  await expect.poll(dark).toBe(false)
})

test('the clipboard that the main process writes is the one that pages paste', async ({ app, page }) => {
  await page.evaluate(() => window.trial.invoke('copy', 'Астана'))
  expect(await app.electron.evaluate(({ clipboard }) => clipboard.readText())).toBe('Астана')
  const field = page.getByRole('textbox', { name: 'Field' })
  await field.press('ControlOrMeta+v')
  await expect(field).toHaveValue('Астана')
})

test('a secondary click reaches the main process with the selection', async ({ app, page }) => {
  await page.getByText('Some text to select').click({ clickCount: 3 })
  await page.getByText('Some text to select').click({ button: 'right' })
  await expect
    .poll(async () => (await seen(app)).contextMenu)
    .toEqual({ onPage: true, selectionText: expect.stringContaining('Some text') })
})

test('zooming makes the page larger, and the size stays after a reload', async ({ app, page }) => {
  const height = async () => (await page.getByRole('heading').boundingBox())?.height ?? 0
  const before = await height()
  await app.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.setZoomLevel(2))
  await expect.poll(height).toBeGreaterThan(before * 1.3)
  await page.reload()
  await expect.poll(height).toBeGreaterThan(before * 1.3)
})

test('a window has the size that it is given, and says so when it changes', async ({ app, page }) => {
  expect(await page.evaluate(() => [innerWidth, innerHeight])).toEqual([900, 640])
  const resized = await app.electron.evaluate(({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows()
    let heard = 0
    window?.on('resize', () => heard++)
    window?.setBounds({ width: 700, height: 500 })
    return { heard, bounds: window?.getBounds() }
  })
  expect(resized).toEqual({ heard: 1, bounds: expect.objectContaining({ width: 700, height: 500 }) })
  await expect.poll(() => page.evaluate(() => [innerWidth, innerHeight])).toEqual([700, 500])
})

test('what the app asks the desktop to open is noted for the test', async ({ app }) => {
  await app.electron.evaluate(({ shell }) => shell.showItemInFolder('/some/brief.pdf'))
  expect(await app.opened()).toEqual([{ how: 'showItemInFolder', what: '/some/brief.pdf' }])
})
