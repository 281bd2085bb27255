import { setTimeout as delay } from 'node:timers/promises'
import { browser, host, quietly } from '../host.ts'
import type { HostLink } from '../window.ts'

let startup: string | undefined
let expecting: ((target: string) => void) | undefined

/** Follows Chromium's pages: those that close, and those that a page opened past `window.open`, which are closed again. */
export async function followTargets(): Promise<void> {
  browser().on('Target.targetDestroyed', ({ targetId }) => windowOf(targetId)?.gone())
  browser().on('Target.targetInfoChanged', ({ targetInfo }) => windowOf(targetInfo.targetId)?.pageTitleChanged(targetInfo.title))
  browser().on('Target.targetCreated', ({ targetInfo }) => {
    const { targetId, openerId, type } = targetInfo
    if (type !== 'page') return
    if (expecting) {
      expecting(targetId)
      expecting = undefined
    } else if (openerId && !windowOf(targetId)) quietly(closeUnasked(targetId))
  })
  if (host.headed) startup = await firstPage()
  await browser().send('Target.setDiscoverTargets', { discover: true })
}

/** A blank page for a new window: without a display any page, with one a window without tabs and address bar. */
export async function createTarget(size: { width: number; height: number }): Promise<string> {
  const [first] = host.windows.values()
  if (startup) {
    const target = startup
    startup = undefined
    return target
  }
  if (!host.headed || !first)
    return (
      await browser().send('Target.createTarget', {
        url: 'about:blank',
        newWindow: true,
        ...size,
        ...host.profile,
      })
    ).targetId
  const opener: HostLink = await first.webContents.link
  return new Promise((resolve) => {
    expecting = resolve
    quietly(
      opener.evaluateInPreloadWorld(
        `open('about:blank', '_blank', 'popup,noopener,width=${size.width},height=${size.height}'); 0`,
      ),
    )
  })
}

/** Gives the network a moment to ask the app about the page's url and to close it; a page that requests nothing is closed here. */
async function closeUnasked(targetId: string): Promise<void> {
  await delay(500)
  await browser().send('Target.closeTarget', { targetId })
}

function windowOf(target: string) {
  return [...host.windows.values()].find(({ webContents }) => webContents.target === target)
}

async function firstPage(): Promise<string> {
  for (;;) {
    const { targetInfos } = await browser().send('Target.getTargets')
    const page = targetInfos.find(({ type }) => type === 'page')
    if (page) return page.targetId
    await delay(20)
  }
}
