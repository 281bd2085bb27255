import { accessSync, constants, existsSync, readdirSync } from 'node:fs'
import { homedir } from 'node:os'
import { delimiter, join } from 'node:path'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'microsoft-edge']
const macApps = [
  'Chromium.app/Contents/MacOS/Chromium',
  'Google Chrome.app/Contents/MacOS/Google Chrome',
  'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
]
const windowsApps = [
  'Chromium/Application/chrome.exe',
  'Google/Chrome/Application/chrome.exe',
  'Microsoft/Edge/Application/msedge.exe',
]

/**
 * The path of a Chromium on this machine: the one that CHROMIUM_PATH names, one on the PATH, one in the system's usual
 * places, or one that Playwright downloaded. `undefined` when there is none.
 */
export function findChromium(): string | undefined {
  const named = process.env['CHROMIUM_PATH']
  if (named) return runnable(named) ? named : undefined
  return [...onPath(), ...installed(), ...playwrightBrowsers()].find(runnable)
}

function runnable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

function onPath(): string[] {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean)
  return names.flatMap((name) => folders.map((folder) => join(folder, name)))
}

function installed(): string[] {
  if (process.platform === 'darwin')
    return ['/Applications', join(homedir(), 'Applications')].flatMap((folder) => macApps.map((app) => join(folder, app)))
  if (process.platform !== 'win32') return []
  const roots = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].map((name) => process.env[name])
  return roots.filter((root) => root !== undefined).flatMap((root) => windowsApps.map((app) => join(root, app)))
}

function playwrightBrowsers(): string[] {
  const caches: Partial<Record<NodeJS.Platform, string>> = {
    darwin: 'Library/Caches/ms-playwright',
    win32: 'AppData/Local/ms-playwright',
  }
  const root = process.env['PLAYWRIGHT_BROWSERS_PATH'] ?? join(homedir(), caches[process.platform] ?? '.cache/ms-playwright')
  if (!existsSync(root)) return []
  const builds = readdirSync(root)
    .filter((name) => name.startsWith('chromium-'))
    .toSorted()
    .toReversed()
  const inside = [
    'chrome-linux/chrome',
    'chrome-linux64/chrome',
    'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
    'chrome-win/chrome.exe',
    'chrome-win64/chrome.exe',
  ]
  return builds.flatMap((build) => inside.map((path) => join(root, build, path)))
}
