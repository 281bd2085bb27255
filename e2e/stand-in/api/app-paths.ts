import { mkdirSync } from 'node:fs'
import { homedir, tmpdir } from 'node:os'
import { join } from 'node:path'
import type { App } from 'electron'

type PathName = Parameters<App['getPath']>[0]

const chosen = new Map<string, string>()

/** Where the given kind of file lives; the app's own folders come into being when asked for. */
export function pathOf(name: PathName, appName: string, dataFolder: string): string {
  const path = chosen.get(name) ?? usual(name, appName, dataFolder)
  if (name === 'userData' || name === 'sessionData' || name === 'logs') mkdirSync(path, { recursive: true })
  return path
}

/** Puts the given kind of file somewhere else. */
export function choosePath(name: string, path: string): void {
  mkdirSync(path, { recursive: true })
  chosen.set(name, path)
}

function usual(name: PathName, appName: string, dataFolder: string): string {
  const home = homedir()
  const appData =
    process.platform === 'darwin'
      ? join(home, 'Library/Application Support')
      : process.env['XDG_CONFIG_HOME'] || join(home, '.config')
  const userData = chosen.get('userData') ?? (dataFolder || join(appData, appName))
  const places: Partial<Record<PathName, string>> = {
    home,
    appData,
    userData,
    sessionData: userData,
    logs: join(userData, 'logs'),
    temp: tmpdir(),
    exe: process.argv[0] ?? '',
    desktop: join(home, 'Desktop'),
    documents: join(home, 'Documents'),
    downloads: join(home, 'Downloads'),
  }
  const place = places[name]
  if (place === undefined) throw new Error(`stand-in: app.getPath('${name}') is not implemented`)
  return place
}
