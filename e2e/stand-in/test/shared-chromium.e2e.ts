import type { Page } from '@playwright/test'
import { expect, inElectron, testAlone as test } from './trial.ts'

test.use({ sharedChromium: true })
test.skip(inElectron, 'Electron has no Chromium but its own')

const stored = (page: Page) => page.evaluate(() => localStorage.getItem('width'))

test('apps that use one Chromium one after the other find nothing of each other', async ({ app }) => {
  await app.page.evaluate(() => localStorage.setItem('width', '320'))
  expect(await stored(app.page)).toBe('320')
  await app.close()
  await app.relaunch()
  expect(await stored(app.page)).toBeNull()
})

test('the windows of a killed app are gone from a Chromium that others use, before the next has its own', async ({ app }) => {
  await app.page.evaluate(() => localStorage.setItem('width', '320'))
  await app.kill()
  await app.relaunch()
  expect(app.electron.windows()).toHaveLength(1)
  expect(await stored(app.page)).toBeNull()
  expect(await app.page.evaluate(() => window.trial.invoke('echo', 1))).toBe(1)
})
