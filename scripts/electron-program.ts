import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { ensureChromium } from '../e2e/ensure-chromium.ts'

const electronFolder = resolve('node_modules/electron')
const patienceSeconds = 60

/** What runs the app's main, and with what environment. */
export interface ElectronProgram {
  path: string
  env: NodeJS.ProcessEnv
  /** Chromium's sandbox does not work for root; the stand-in minds that by itself. */
  flags: string[]
}

/**
 * Electron itself: the one that ELECTRON_OVERRIDE_DIST_PATH names, or the package's binary, which is fetched when it is
 * missing. Where it cannot be had, or BRIEFWRIGHT_STAND_IN is set, the stand-in with a Chromium; a line says so.
 */
export function electronProgram(): ElectronProgram {
  const wanted = process.env['BRIEFWRIGHT_STAND_IN'] === undefined
  const electron = wanted ? (installedElectron() ?? fetchElectron()) : undefined
  const asRoot = process.platform === 'linux' && process.getuid?.() === 0
  if (electron) return { path: electron, env: process.env, flags: asRoot ? ['--no-sandbox'] : [] }
  if (process.platform === 'win32') {
    console.error('Electron could not be fetched, and its stand-in does not run on Windows. Try again: npx install-electron')
    process.exit(1)
  }
  const chromium = ensureChromium()
  console.log(
    `${wanted ? 'Electron could not be fetched' : 'As asked, without Electron'}: the same app runs in Chromium (${chromium}), through e2e/stand-in.`,
  )
  return {
    path: resolve('e2e/stand-in/electron'),
    env: { ...process.env, CHROMIUM_PATH: chromium, STAND_IN_HEADED: '1' },
    flags: [],
  }
}

/** The path of Electron's binary, when it is on this machine. */
export function installedElectron(): string | undefined {
  const pathFile = join(electronFolder, 'path.txt')
  const name = existsSync(pathFile) ? readFileSync(pathFile, 'utf8') : 'electron'
  const path = join(process.env['ELECTRON_OVERRIDE_DIST_PATH'] ?? join(electronFolder, 'dist'), name)
  return existsSync(path) ? path : undefined
}

function fetchElectron(): string | undefined {
  console.log(`Fetching Electron, once (about 110 MB; at most ${patienceSeconds} seconds; BRIEFWRIGHT_STAND_IN=1 does without).`)
  spawnSync(process.execPath, [join(electronFolder, 'install.js')], { stdio: 'ignore', timeout: patienceSeconds * 1000 })
  return installedElectron()
}
