import { copyFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { AppUnderTest } from './app-under-test.ts'
import { expect, test } from './app.fixture.ts'
import { loadSamples } from './library-steps.ts'

interface Page {
  briefwright: { call(name: string, input: object): Promise<unknown> }
}
interface Asked {
  briefwrightAgain?: string[]
}

test('a library file that is opened while another library is open is handed over, and taken up by a start of its own', async ({
  app,
  page,
  dataDir,
}) => {
  await loadSamples(page)
  const other = join(dataDir, 'Other one.briefwright')
  await app.electron.evaluate(({ app: electron }) => {
    electron.relaunch = (options) => void ((globalThis as Asked).briefwrightAgain = options?.args ?? [])
    // It stays for this test to look at; the next time it ends.
    const quit = electron.quit.bind(electron)
    electron.quit = () => void (electron.quit = quit)
  })
  const again = (): Promise<string[] | undefined> => app.electron.evaluate(() => (globalThis as Asked).briefwrightAgain)
  expect(await app.startSecond(join(dataDir, 'library.sqlite'))).toBe(0)
  expect(await again()).toBeUndefined()
  expect(await app.startSecond(pathToFileURL(other).href)).toBe(0)
  await expect.poll(async () => (await again())?.slice(-2)).toEqual(['--library', other])
  expect(await again()).toContain(`--user-data-dir=${dataDir}`)
})

test('the program opens the library file that it is started with', async ({ app, page, dataDir }) => {
  await loadSamples(page)
  await app.close()
  const file = join(dataDir, 'Mine.briefwright')
  await copyFile(join(dataDir, 'library.sqlite'), file)
  const second = await AppUnderTest.launch(dataDir, '.', [pathToFileURL(file).href])
  const info = await second.page.evaluate(() => (window as unknown as Page).briefwright.call('library.info', {}))
  expect(info).toMatchObject({ ok: true, value: { path: file, articles: 11 } })
  await second.close()
})
