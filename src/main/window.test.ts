import { beforeEach, expect, test, vi } from 'vitest'
import type { PreferenceStore } from './preferences.ts'
import { openWindow } from './window.ts'

type Options = { webPreferences: Record<string, unknown> }
type Closing = () => void
const made = vi.hoisted(() => ({ options: [] as Options[], urls: [] as string[], closing: [] as Closing[], maximized: false }))

vi.mock('electron', () => ({
  app: { isPackaged: true },
  nativeTheme: { shouldUseDarkColors: false },
  screen: { getDisplayMatching: () => ({ workArea: { x: 0, y: 0, width: 1920, height: 1080 } }) },
  session: {},
  BrowserWindow: class {
    constructor(options: Options) {
      made.options.push(options)
    }
    maximize(): void {
      made.maximized = true
    }
    isMaximized(): boolean {
      return made.maximized
    }
    getNormalBounds(): object {
      return PLACE
    }
    once(): void {}
    on(event: string, act: Closing): void {
      if (event === 'close') made.closing.push(act)
    }
    async loadURL(url: string): Promise<void> {
      made.urls.push(url)
    }
  },
}))

const PLACE = { x: 10, y: 20, width: 1000, height: 700 }
const kept: object[] = []
let bounds: ReturnType<PreferenceStore['get']>['bounds'] = null
const preferences: PreferenceStore = {
  get: () => ({ theme: 'system', language: 'system', bounds, layout: {} }),
  set: (change) => void kept.push(change),
}

beforeEach(() => {
  made.options.length = 0
  made.urls.length = 0
  made.closing.length = 0
  made.maximized = false
  bounds = null
  openWindow(preferences, 'en')
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

test('only the program’s own page is loaded, over its own scheme, and told its language', () => {
  openWindow(preferences, 'ru')
  expect(made.urls).toEqual(['app://bundle/index.html?language=en', 'app://bundle/index.html?language=ru'])
})

test('it opens where it stood when it was closed, as large as it was', () => {
  made.closing[0]?.()
  expect(kept.at(-1)).toEqual({ bounds: { ...PLACE, maximized: false } })
  bounds = { ...PLACE, maximized: true }
  openWindow(preferences, 'en')
  expect([made.options[1], made.maximized]).toEqual([expect.objectContaining(PLACE), true])
  made.closing[1]?.()
  expect(kept.at(-1)).toEqual({ bounds: { ...PLACE, maximized: true } })
})
