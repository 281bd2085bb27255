import type { Channel } from '../cdp/connection.ts'
import { strict } from '../strict.ts'
import type { HostContents } from '../window.ts'

/** Events of `webContents`. There is no webview here, so that one never happens. */
export const webContentsEvents = [
  'will-navigate',
  'will-frame-navigate',
  'will-redirect',
  'did-start-loading',
  'did-stop-loading',
  'did-navigate',
  'did-navigate-in-page',
  'did-finish-load',
  'did-fail-load',
  'dom-ready',
  'render-process-gone',
  'console-message',
  'will-attach-webview',
  'before-input-event',
  'context-menu',
  'preload-error',
  'destroyed',
]

const levels: Record<string, 'info' | 'warning' | 'error' | 'debug'> = {
  warning: 'warning',
  error: 'error',
  assert: 'error',
  debug: 'debug',
  verbose: 'debug',
}

interface Follower {
  contents: HostContents
  frameAdded(frame: string): void
  frameRemoved(frame: string): void
  /** The main frame shows another document, or another part of it. */
  moved(url: string): void
  loaded(): void
  crashed(details: { reason: 'crashed'; exitCode: number }): void
}

/** Turns what Chromium tells about a page into the events of its `webContents`. */
export function followPage(page: Channel, { contents, ...follower }: Follower): void {
  const logged = (type: string, message: string, lineNumber = 0, sourceId = ''): void => {
    const details = strict('console-message details', {
      level: levels[type] ?? 'info',
      message,
      lineNumber,
      sourceId,
      frame: contents.mainFrame,
    })
    contents.emit('console-message', details)
  }
  page.on('Page.frameAttached', ({ frameId }) => follower.frameAdded(frameId))
  page.on('Page.frameDetached', ({ frameId, reason }) => {
    if (reason !== 'swap') follower.frameRemoved(frameId)
  })
  page.on('Page.frameNavigated', ({ frame }) => {
    if (frame.parentId) return
    follower.moved(`${frame.url}${frame.urlFragment ?? ''}`)
    contents.emit('did-navigate', {}, contents.getURL(), 200, '')
  })
  page.on('Page.navigatedWithinDocument', ({ frameId, url }) => {
    if (!contents.isMainFrame(frameId)) return
    follower.moved(url)
    contents.emit('did-navigate-in-page', {}, contents.getURL(), true, 1, 1)
  })
  page.on('Page.domContentEventFired', () => void contents.emit('dom-ready', {}))
  page.on('Page.loadEventFired', () => follower.loaded())
  page.on('Runtime.consoleAPICalled', ({ type, args, stackTrace }) => {
    const [frame] = stackTrace?.callFrames ?? []
    logged(type, args.map((arg) => String(arg.value ?? arg.description ?? '')).join(' '), frame?.lineNumber, frame?.url)
  })
  page.on('Log.entryAdded', ({ entry }) => logged(entry.level, entry.text, entry.lineNumber, entry.url))
  page.on('Inspector.targetCrashed', () => follower.crashed({ reason: 'crashed', exitCode: 5 }))
}
