import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { AppUnderTest } from '../../app-under-test.ts'
import { appFolder, expect, inElectron, seen, test, testAlone } from './trial.ts'

test('the app knows its name, version and data folder', async ({ app }) => {
  const about = await app.electron.evaluate(({ app: electronApp }) => [
    electronApp.getName(),
    electronApp.getVersion(),
    electronApp.getPath('userData'),
    electronApp.isPackaged,
  ])
  expect(about).toEqual(['Stand-in Trial', '3.2.1', app.dataDir, false])
})

test('a utility process gets a port and answers on it, also what was said before', async ({ app, page }) => {
  const value = { list: [1, undefined], bytes: new Uint8Array([7]) }
  const answer = await page.evaluate((sent) => window.trial.invoke('engine', sent), value)
  expect(answer).toEqual({ greeting: 'engine', got: value, argument: '--quick', type: 'utility' })
  expect((await seen(app)).early).toBe('early')
})

testAlone('a utility process that is killed tells its exit and closes its ports', async ({ app }) => {
  await app.electron.evaluate(() => (globalThis as unknown as { engine: { kill(): boolean } }).engine.kill())
  await expect.poll(async () => (await seen(app)).engineExit).toBeDefined()
  await expect.poll(async () => (await seen(app)).portClosed).toBe(true)
})

test('a second instance ends at once and hands its arguments to the first', async ({ app }) => {
  expect(await app.startSecond('brief.pdf')).toBe(0)
  await expect.poll(async () => (await seen(app)).second).toEqual(['brief.pdf'])
})

testAlone('what a page stores is there after the app is killed and started again', async ({ app }) => {
  await app.page.evaluate(() => localStorage.setItem('width', '320'))
  await app.page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 1000)))
  await app.close()
  await app.relaunch()
  expect(await app.page.evaluate(() => localStorage.getItem('width'))).toBe('320')
  await app.kill()
  await app.relaunch()
  expect(await app.page.evaluate(() => localStorage.getItem('width'))).toBe('320')
})

test('two apps with folders of their own run side by side', async ({ app }) => {
  const folder = mkdtempSync(join(tmpdir(), 'briefwright-e2e-'))
  const second = await AppUnderTest.launch(folder, appFolder)
  for (const { page } of [app, second]) expect(await page.evaluate(() => window.trial.invoke('echo', 1))).toBe(1)
  expect(await second.electron.evaluate((electron) => electron.app.getPath('userData'))).toBe(folder)
  await second.close()
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
})

testAlone('closing the last window ends the app', async ({ app }) => {
  const closed = app.electron.waitForEvent('close')
  await app.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close())
  await closed
})

test('a window may refuse to close', async ({ app, page }) => {
  await app.electron.evaluate(({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows()
    window?.once('close', (event) => event.preventDefault())
    window?.close()
  })
  await page.waitForTimeout(200)
  expect(await page.evaluate(() => window.trial.invoke('echo', 'still here'))).toBe('still here')
})

testAlone('nothing of a killed app is left running', async ({ app, dataDir }) => {
  testAlone.skip(process.platform !== 'linux', 'reads /proc')
  testAlone.skip(inElectron, 'Electron’s own matter')
  expect(processesNaming(dataDir)).not.toEqual([])
  await app.kill()
  await expect.poll(() => processesNaming(dataDir)).toEqual([])
})

/** The ids of processes whose command line mentions a text. */
function processesNaming(text: string): string[] {
  return readdirSync('/proc').filter((id) => {
    try {
      return /^\d+$/.test(id) && readFileSync(`/proc/${id}/cmdline`, 'utf8').includes(text)
    } catch {
      return false // gone in the meantime
    }
  })
}
