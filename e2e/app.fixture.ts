import { test as base, type Page } from '@playwright/test'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { AppUnderTest } from './app-under-test.ts'

export interface Options {
  /** The folder of the app to start: the project's own by default. */
  appFolder: string
  /** Further arguments for the app. */
  appArguments: string[]
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
export const test = base.extend<Options & Fixtures>({
  appFolder: ['.', { option: true }],
  appArguments: [[], { option: true }],
  dataDir: async ({ appFolder: _beforehand }, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'briefwright-e2e-'))
    await use(folder)
    await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 })
  },
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

export { expect } from '@playwright/test'
