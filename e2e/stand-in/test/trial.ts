import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test as base } from '../../app.fixture.ts'
import { AppUnderTest } from '../../app-under-test.ts'

interface Seen {
  clicked: string[]
  opened: string[]
  navigations: string[]
  requests: string[]
  second: string[]
  console: string[]
  downloads: string[]
  contextMenu?: { onPage: boolean; selectionText: string }
  early?: string
  engineExit?: number
  portClosed?: boolean
  theme?: boolean
}

/** What the trial app's preload exposes to its page. */
interface Trial {
  refused: string
  invoke(channel: string, ...values: unknown[]): Promise<unknown>
  note(text: string): void
  twice(change: (value: number) => number, value: number): number
  boom(): never
  onEvent(listener: (...values: unknown[]) => void): () => void
  onDrop(listener: (paths: string[]) => void): void
  unknown(): unknown
}

declare global {
  interface Window {
    trial: Trial
    moduleRan?: boolean
    inline?: boolean
    injected?: boolean
    heard: unknown[]
  }
}

export const inElectron = process.env['BRIEFWRIGHT_E2E'] === 'electron'

export const appFolder = join(import.meta.dirname, 'app')

/** `test`, with a small trial app in place of Briefwright, started for each journey. */
export const testAlone = base.extend<object, { sharedChromium: boolean }>({
  appFolder,
  sharedChromium: [false, { scope: 'worker' }],
})

/** `test`, with one trial app for all journeys of a worker; its page is loaded afresh and its notes are wiped before each. */
export const test = testAlone.extend<object, { sharedApp: AppUnderTest }>({
  sharedApp: [
    async ({ browserName: _beforehand }, use) => {
      const folder = await mkdtemp(join(tmpdir(), 'briefwright-e2e-'))
      const app = await AppUnderTest.launch(folder, appFolder)
      await use(app)
      await app.close()
      await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 })
    },
    { scope: 'worker' },
  ],
  app: async ({ sharedApp }, use) => {
    await sharedApp.electron.evaluate(({ BrowserWindow, nativeTheme, session }) => {
      for (const list of Object.values((globalThis as unknown as { seen: Seen }).seen)) if (Array.isArray(list)) list.length = 0
      session.defaultSession.enableNetworkEmulation({ offline: false })
      session.defaultSession.webRequest.onHeadersReceived(null)
      nativeTheme.themeSource = 'light'
      const [window] = BrowserWindow.getAllWindows()
      window?.setBounds({ width: 900, height: 640 })
      window?.webContents.setZoomLevel(0)
    })
    await sharedApp.page.reload()
    await use(sharedApp)
  },
})

/** What the trial app's main process has noted. */
export function seen(app: AppUnderTest): Promise<Seen> {
  return app.electron.evaluate(() => (globalThis as unknown as { seen: Seen }).seen)
}

export { expect } from '../../app.fixture.ts'
