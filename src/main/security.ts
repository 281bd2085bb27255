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

/**
 * Closes what never asks the session: names that are looked up ahead, connections opened ahead, calls between browsers, and the browser's own errands.
 * No name and no address can be found at all. Call before the app is ready.
 */
export function lockNetwork(): void {
  const developed = developmentUrl === null ? '' : `, EXCLUDE ${new URL(developmentUrl).hostname}`
  app.commandLine.appendSwitch('host-resolver-rules', `MAP * ~NOTFOUND${developed}`)
  app.commandLine.appendSwitch('force-webrtc-ip-handling-policy', 'disable_non_proxied_udp')
  for (const name of [
    'dns-prefetch-disable',
    'no-pings',
    'disable-background-networking',
    'disable-component-update',
    'disable-domain-reliability',
  ])
    app.commandLine.appendSwitch(name)
}

/** Blocks every network request and every permission; nothing ever leaves the machine. Call once the app is ready. */
export function lockSession(): void {
  const own = session.defaultSession
  // Electron would fetch dictionaries from the web on Windows and Linux: no spelling, no language, and no place to fetch from.
  own.setSpellCheckerEnabled(false)
  own.setSpellCheckerLanguages([])
  own.setSpellCheckerDictionaryDownloadURL('app://no-dictionaries/')
  own.webRequest.onBeforeRequest((details, answer) => answer({ cancel: !mayRequest(details.url) }))
  own.setPermissionRequestHandler((_contents, _permission, answer) => answer(false))
  own.setPermissionCheckHandler(() => false)
  own.setDevicePermissionHandler(() => false)
  own.on('will-download', (event) => event.preventDefault())
}

/** No page may navigate away, open a window or embed another page. Call before the first window. */
export function lockContents(): void {
  app.on('web-contents-created', (_event, contents) => {
    contents.setWindowOpenHandler(() => ({ action: 'deny' }))
    contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp')
    contents.on('will-navigate', refuseOthers)
    contents.on('will-frame-navigate', refuseOthers)
    contents.on('will-redirect', refuseOthers)
    contents.on('will-attach-webview', (event) => event.preventDefault())
  })
}

function refuseOthers(event: { url: string; preventDefault(): void }): void {
  if (!isOwnPage(event.url)) event.preventDefault()
}
