import { fileURLToPath } from 'node:url'
import { BrowserWindow, nativeTheme, screen } from 'electron'
import type { BrowserWindowConstructorOptions } from 'electron'
import { inLanguage, type Language } from '#text/language.ts'
import type { PreferenceStore, Preferences } from './preferences.ts'
import { APP_ORIGIN } from './protocol.ts'
import { developmentUrl } from './security.ts'

const DEFAULT_SIZE = { width: 1440, height: 900 }
const MINIMUM_SIZE = { minWidth: 900, minHeight: 600 }

/** Opens the one window, where it stood last time if a screen is still there, in this language. */
export function openWindow(preferences: PreferenceStore, language: Language): BrowserWindow {
  const { bounds } = preferences.get()
  const window = new BrowserWindow({
    ...DEFAULT_SIZE,
    ...MINIMUM_SIZE,
    ...placement(bounds),
    show: false,
    title: 'Briefwright',
    // Close to the page's own background, so that a start does not flash.
    backgroundColor: nativeTheme.shouldUseDarkColors ? '#17181b' : '#fbfbf9',
    webPreferences: {
      preload: fileURLToPath(new URL('../preload/index.cjs', import.meta.url)),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      spellcheck: false,
    },
  })
  if (bounds?.maximized) window.maximize()
  window.once('ready-to-show', () => window.show())
  window.on('close', () => preferences.set({ bounds: { ...window.getNormalBounds(), maximized: window.isMaximized() } }))
  loadPage(window, language)
  return window
}

/** Has the window's page begin, or begin anew, in this language. */
export function loadPage(window: BrowserWindow, language: Language): void {
  void window.loadURL(inLanguage(developmentUrl ?? `${APP_ORIGIN}/index.html`, language))
}

function placement(bounds: Preferences['bounds']): BrowserWindowConstructorOptions {
  if (!bounds) return {}
  const { width, height, x, y } = bounds
  if (x === undefined || y === undefined) return { width, height }
  const area = screen.getDisplayMatching({ x, y, width, height }).workArea
  const visible = x < area.x + area.width && x + width > area.x && y < area.y + area.height && y + height > area.y
  return visible ? { width, height, x, y } : { width, height }
}
