import type { Session as ElectronSession } from 'electron'
import { browser, host, preventable } from '../host.ts'
import { strict, StrictEmitter } from '../strict.ts'
import { protocol } from './protocol.ts'
import { setCheck, setRequest } from './permissions.ts'
import { webRequest } from './web-request.ts'

type Implemented = Pick<
  ElectronSession,
  | 'setPermissionRequestHandler'
  | 'setPermissionCheckHandler'
  | 'setDevicePermissionHandler'
  | 'setSpellCheckerEnabled'
  | 'setSpellCheckerLanguages'
  | 'setSpellCheckerDictionaryDownloadURL'
  | 'setProxy'
  | 'enableNetworkEmulation'
  | 'clearCache'
>

/** Electron's default session. */
class Session extends StrictEmitter implements Implemented {
  readonly protocol = protocol
  readonly webRequest = webRequest
  #offline = false

  constructor() {
    super('session', ['will-download'])
  }

  setPermissionRequestHandler(handler: Parameters<ElectronSession['setPermissionRequestHandler']>[0]): void {
    setRequest(handler)
  }
  setPermissionCheckHandler(handler: Parameters<ElectronSession['setPermissionCheckHandler']>[0]): void {
    setCheck(handler)
  }
  /** No device is ever offered here, so there is nothing that a handler could allow. */
  setDevicePermissionHandler(): void {}
  setSpellCheckerEnabled(enable: boolean): void {
    if (enable) throw new Error('stand-in: session.setSpellCheckerEnabled(true) is not implemented')
  }
  /** Nothing is spelled here, so only no language can be honoured, and nothing is ever fetched. */
  setSpellCheckerLanguages(languages: string[]): void {
    if (languages.length > 0) throw new Error('stand-in: session.setSpellCheckerLanguages with a language is not implemented')
  }
  setSpellCheckerDictionaryDownloadURL(url: string): void {
    if (!URL.canParse(url)) throw new Error('The URL you provided to setSpellCheckerDictionaryDownloadURL is not a valid URL')
  }
  /** Nothing but this machine can be reached here, with any proxy or none. */
  async setProxy(): Promise<void> {}
  enableNetworkEmulation(options: Electron.EnableNetworkEmulationOptions): void {
    this.#offline = options.offline ?? false
    for (const { webContents } of host.windows.values()) webContents.setOffline(this.#offline)
  }
  isOffline(): boolean {
    return this.#offline
  }
  async clearCache(): Promise<void> {
    await Promise.all([...host.windows.values()].map(({ webContents }) => webContents.clearCache()))
  }

  /** Told by boot: Chromium runs. Downloads are the app's to prevent; none is ever written. */
  followDownloads(): void {
    browser().on('Browser.downloadWillBegin', ({ url, suggestedFilename }) => {
      const event = preventable({})
      this.emit('will-download', event, strict('DownloadItem', { getURL: () => url, getFilename: () => suggestedFilename }))
      if (!event.defaultPrevented) console.error(`stand-in: downloads are not implemented; ${suggestedFilename} is not saved`)
    })
  }
  /** Told by each page before it loads: by then Playwright has said that it wants downloads, and the last word counts. */
  async denyDownloads(): Promise<void> {
    await browser().send('Browser.setDownloadBehavior', { behavior: 'deny', eventsEnabled: true, ...host.profile })
  }
}

/** Electron's `session`: there is only the default one. */
export const session = strict('session', { defaultSession: new Session() })
