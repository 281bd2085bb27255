import { beforeEach, expect, test, vi } from 'vitest'
import type { PreferenceStore } from './preferences.ts'
import { openWindow } from './window.ts'

type Options = { webPreferences: Record<string, unknown> }
const made = vi.hoisted(() => ({ options: [] as Options[], urls: [] as string[] }))

vi.mock('electron', () => ({
  app: { isPackaged: true },
  nativeTheme: { shouldUseDarkColors: false },
  screen: {},
  session: {},
  BrowserWindow: class {
    constructor(options: Options) {
      made.options.push(options)
    }
    maximize(): void {}
    once(): void {}
    on(): void {}
    async loadURL(url: string): Promise<void> {
      made.urls.push(url)
    }
  },
}))

const preferences: PreferenceStore = { get: () => ({ theme: 'system', bounds: null, layout: {} }), set: () => undefined }

beforeEach(() => {
  made.options.length = 0
  made.urls.length = 0
  openWindow(preferences)
})

test('the page runs in a sandbox, apart from its preload, without Node, and says nothing that would loosen that', () => {
  const { preload, ...rest } = made.options[0]?.webPreferences ?? {}
  // Exactly these: webSecurity, allowRunningInsecureContent, experimentalFeatures and enableBlinkFeatures stay as Electron has them.
  expect(rest).toEqual({
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    webviewTag: false,
    spellcheck: false,
  })
  expect(preload).toMatch(/preload[\\/]index\.cjs$/)
})

test('only the program’s own page is loaded, over its own scheme', () => {
  expect(made.urls).toEqual(['app://bundle/index.html'])
})
