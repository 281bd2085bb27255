import type { Shell } from 'electron'
import { spawn } from 'node:child_process'
import { dirname } from 'node:path'
import { host } from '../host.ts'
import { strict } from '../strict.ts'

/** Electron's `shell`. Without a display nothing is opened, and a line says what would have been; tests put their own functions here. */
export const shell = strict('shell', {
  async openExternal(url) {
    open('openExternal', url)
  },
  async openPath(path) {
    open('openPath', path)
    return ''
  },
  showItemInFolder(path) {
    open('showItemInFolder', host.headed ? dirname(path) : path)
  },
} satisfies Pick<Shell, 'openExternal' | 'openPath' | 'showItemInFolder'>)

function open(name: string, what: string): void {
  if (!host.headed) {
    console.error(`stand-in: shell.${name} of ${what}: nothing is opened without a display`)
    return
  }
  const opener = spawn(process.platform === 'darwin' ? 'open' : 'xdg-open', [what], { stdio: 'ignore', detached: true })
  opener.on('error', () => console.error(`stand-in: xdg-open is not installed; ${what} is not opened`))
  opener.unref()
}
