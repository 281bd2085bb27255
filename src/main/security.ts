import { app, session } from 'electron'
import type { WebFrameMain } from 'electron'
import { APP_ORIGIN } from './protocol.ts'

/** Set by `npm run dev` only: the page then comes from a local server with hot reload. Never honoured in an installed app. */
export const developmentUrl: string | null = app.isPackaged ? null : (process.env['ELECTRON_RENDERER_URL'] ?? null)

function isOwnPage(url: string): boolean {
  if (url === APP_ORIGIN || url.startsWith(`${APP_ORIGIN}/`)) return true
  return developmentUrl !== null && new URL(url).origin === new URL(developmentUrl).origin
}

/** Whether a message comes from our own page's main frame. */
export function isTrustedSender(frame: WebFrameMain | null): boolean {
  return frame !== null && frame.parent === null && isOwnPage(frame.url)
}

function mayRequest(url: string): boolean {
  if (/^(app|devtools|data|blob):/.test(url)) return true
  return developmentUrl !== null && new URL(url).host === new URL(developmentUrl).host
}

/** Blocks every network request and every permission; nothing ever leaves the machine. Call once the app is ready. */
export function lockSession(): void {
  const own = session.defaultSession
  own.webRequest.onBeforeRequest((details, answer) => answer({ cancel: !mayRequest(details.url) }))
  own.setPermissionRequestHandler((_contents, _permission, answer) => answer(false))
  own.setPermissionCheckHandler(() => false)
  own.on('will-download', (event) => event.preventDefault())
}

/** No page may navigate away, open a window or embed another page. Call before the first window. */
export function lockContents(): void {
  app.on('web-contents-created', (_event, contents) => {
    contents.setWindowOpenHandler(() => ({ action: 'deny' }))
    contents.on('will-navigate', (event) => {
      if (!isOwnPage(event.url)) event.preventDefault()
    })
    contents.on('will-attach-webview', (event) => event.preventDefault())
  })
}
