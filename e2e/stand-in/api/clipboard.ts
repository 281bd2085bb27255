import type { Clipboard } from 'electron'
import { host } from '../host.ts'
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

async function inPage(expression: string): Promise<unknown> {
  if (!host.focused) throw new Error('stand-in: the clipboard needs an open window')
  const link = await host.focused.webContents.link
  return link.evaluateInPreloadWorld(expression)
}
