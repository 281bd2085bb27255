import { existsSync, mkdirSync, mkdtempSync, readFileSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

const standIn = join(import.meta.dirname, 'stand-in')

/**
 * The folder for ELECTRON_OVERRIDE_DIST_PATH. Where Electron's binary is installed under another name (as on macOS), the
 * `electron` package looks for that name, so a folder with a link of that name is made.
 */
export function standInFolder(): string {
  const pathFile = join(import.meta.dirname, '../node_modules/electron/path.txt')
  const name = existsSync(pathFile) ? readFileSync(pathFile, 'utf8') : 'electron'
  if (name === 'electron') return standIn
  const folder = mkdtempSync(join(tmpdir(), 'briefwright-stand-in-'))
  mkdirSync(dirname(join(folder, name)), { recursive: true })
  symlinkSync(join(standIn, 'electron'), join(folder, name))
  return folder
}
