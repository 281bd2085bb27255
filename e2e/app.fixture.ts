import { test as base, type Page } from '@playwright/test'
import { execFileSync } from 'node:child_process'
import { copyFile, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { AppUnderTest } from './app-under-test.ts'
import { keepChromiums } from './stand-in/cdp/shared-chromium.ts'

export interface Options {
  /** The folder of the app to start: the project's own by default. */
  appFolder: string
  /** Further arguments for the app. */
  appArguments: string[]
}

export interface Shared {
  /**
   * Whether apps started one after the other use one Chromium, each in a profile of its own, as long as the stand-in takes Electron's place. Journeys that start
   * two apps at once, that look for what a start leaves behind or that count what leaves the machine switch it off.
   */
  sharedChromium: boolean
  /** Keeps Chromium for `sharedChromium`. */
  chromium: void
  /** The sample library as a file, imported once for all journeys of a process. */
  samples: string
}

export interface Fixtures {
  /** A fresh folder, removed after the test. */
  dataDir: string
  /** The running app. */
  app: AppUnderTest
  /** The page of the app's first window. */
  page: Page
}

/** Playwright's `test`, with an app of its own for each journey. */
export const test = base.extend<Options & Fixtures, Shared>({
  sharedChromium: [true, { option: true, scope: 'worker' }],
  chromium: [
    async ({ sharedChromium }, use) => {
      const end = sharedChromium && process.env['BRIEFWRIGHT_E2E'] !== 'electron' ? await keepChromiums() : undefined
      await use()
      await end?.()
    },
    { scope: 'worker', auto: true },
  ],
  appFolder: ['.', { option: true }],
  appArguments: [[], { option: true }],
  dataDir: async ({ appFolder: _beforehand }, use) => inFreshFolder(use),
  samples: [
    async ({ browserName: _any }, use) =>
      inFreshFolder(async (folder) => {
        const file = join(folder, 'library.sqlite')
        const program = ['out/main/cli.js', 'import', 'resources/sample-library', '--collection', 'Sample library']
        execFileSync(process.execPath, [...program, '--library', file])
        await use(file)
      }),
    { scope: 'worker' },
  ],
  app: async ({ dataDir, appFolder, appArguments }, use, info) => {
    const app = await AppUnderTest.launch(dataDir, appFolder, appArguments)
    await use(app)
    await app.close()
    if (info.status !== info.expectedStatus)
      await info.attach('log of the app', { body: app.log.join(''), contentType: 'text/plain' })
  },
  page: async ({ app }, use) => {
    await use(app.page)
  },
})

/** The same, with the sample library loaded when the app starts. */
export const testOnSamples = test.extend({
  dataDir: async ({ dataDir, samples }, use) => {
    await copyFile(samples, join(dataDir, 'library.sqlite'))
    await use(dataDir)
  },
  page: async ({ page }, use) => {
    await page.getByRole('listbox', { name: 'Articles' }).locator('.article-row').first().waitFor()
    await use(page)
  },
})

async function inFreshFolder(use: (folder: string) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'briefwright-e2e-'))
  await use(folder)
  await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 })
}

export { expect } from '@playwright/test'
