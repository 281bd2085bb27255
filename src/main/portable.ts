import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** The file that makes a program portable where it lies beside it; what is in it does not matter. */
const MARKER = 'portable.txt'
const FLAG = '--portable'
const FOLDER = 'Briefwright data'

/** What the system says of a running program. `appPath`: its own folder where it is not packaged, else null. */
export type Running = {
  argv: readonly string[]
  execPath: string
  env: Readonly<Record<string, string | undefined>>
  platform: NodeJS.Platform
  appPath: string | null
}

/** The folder beside the program that a portable one keeps everything in; null where it is not portable. */
export function portableFolder(running: Running): string | null {
  const beside = folderOf(running)
  return running.argv.includes(FLAG) || existsSync(join(beside, MARKER)) ? join(beside, FOLDER) : null
}

/** Where a user sees the program lie: an AppImage and the portable program of Windows unpack themselves somewhere else, and on macOS a program is a folder. */
function folderOf({ execPath, env, platform, appPath }: Running): string {
  if (appPath !== null) return appPath
  if (platform === 'linux' && env['APPIMAGE']) return dirname(env['APPIMAGE'])
  if (platform === 'win32' && env['PORTABLE_EXECUTABLE_DIR']) return env['PORTABLE_EXECUTABLE_DIR']
  return platform === 'darwin' ? join(dirname(execPath), '..', '..', '..') : dirname(execPath)
}
