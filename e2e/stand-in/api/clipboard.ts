import type { Clipboard } from 'electron'
import { browser, host } from '../host.ts'
import { applyPermissions } from './permissions.ts'
import { strict } from '../strict.ts'

/** Electron's `clipboard`, through the one of the focused window's page. */
export const clipboard = strict('clipboard', {
  async writeText(text) {
    await inPage(`navigator.clipboard.writeText(${JSON.stringify(text)})`)
  },
  async readText() {
    return String(await inPage('navigator.clipboard.readText()'))
  },
} satisfies Pick<Clipboard, 'writeText' | 'readText'>)

// The page may have no say over the clipboard, but the main process has: it lends its own for a moment.
async function inPage(expression: string): Promise<unknown> {
  if (!host.focused) throw new Error('stand-in: the clipboard needs an open window')
  const link = await host.focused.webContents.link
  for (const name of ['clipboard-read', 'clipboard-write']) {
    const permission = { name, allowWithoutSanitization: false }
    await browser().send('Browser.setPermission', { permission, setting: 'granted', ...host.profile })
  }
  try {
    return await link.evaluateInPreloadWorld(expression)
  } finally {
    await applyPermissions()
  }
}
