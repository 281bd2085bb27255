import type { WebContents as ElectronWebContents } from 'electron'
import type { Channel } from '../cdp/connection.ts'
import { encodeForPage, PageLink } from '../cdp/page-link.ts'
import { preventable, quietly } from '../host.ts'
import type { PageMessage } from '../page/messages.ts'
import { StrictEmitter } from '../strict.ts'
import { fromPage, toPage, withoutFragment } from '../urls.ts'
import { app } from './app.ts'
import type { HostWindow } from '../window.ts'
import { MainFrame } from './main-frame.ts'
import { applyPermissions } from './permissions.ts'
import { followPage, webContentsEvents } from './page-events.ts'
import { receiveFrom } from './page-messages.ts'
import { session } from './session.ts'
import type { ImplementedWebContents } from './web-contents-members.ts'

type OpenHandler = Parameters<ElectronWebContents['setWindowOpenHandler']>[0]
type OpenMessage = Extract<PageMessage, { kind: 'open' }>

let lastId = 0

/** Electron's `WebContents`: one page of Chromium. */
export class WebContents extends StrictEmitter implements ImplementedWebContents {
  readonly id = ++lastId
  readonly session: typeof session.defaultSession = session.defaultSession
  readonly mainFrame = new MainFrame(this)
  /** The wire to the page, once there is one. */
  readonly link: Promise<PageLink>
  /** Chromium's name for the page. */
  target = ''
  readonly #window: HostWindow
  readonly #frames = new Set<string>()
  #openHandler: OpenHandler | undefined
  #url = ''
  #expectedUrl: string | undefined
  #loading = false
  #destroyed = false
  #zoomLevel = 0

  constructor(window: HostWindow, options: Electron.BrowserWindowConstructorOptions) {
    super('webContents', webContentsEvents)
    this.#window = window
    const { preload, additionalArguments = [] } = options.webPreferences ?? {}
    this.link = PageLink.open({
      width: options.width ?? 800,
      height: options.height ?? 600,
      preload,
      arguments: additionalArguments,
      onMessage: (message, context) => receiveFrom(this, window, message, context),
      attach: (page, target) => this.#attach(page, target),
    })
    this.link.catch((error: unknown) => console.error('stand-in: the window could not be opened:', error))
  }

  async loadURL(url: string): Promise<void> {
    const { page } = await this.link
    await Promise.all([applyPermissions(), this.session.denyDownloads()])
    const done = Promise.withResolvers<void>()
    this.once('did-finish-load', done.resolve)
    this.once('destroyed', done.resolve)
    this.#startLoading(toPage(url))
    const { errorText } = await page.send('Page.navigate', { url: toPage(url) })
    if (!errorText) return done.promise
    const code = errorText.replace('net::', '')
    this.emit('did-fail-load', {}, -2, code, url, true, 1, 1)
    throw Object.assign(new Error(`${code} (-2) loading '${url}'`), { code, url })
  }
  reload(): void {
    this.#startLoading(toPage(this.#url))
    this.#withLink(({ page }) => page.send('Page.reload'))
  }
  send(channel: string, ...args: unknown[]): void {
    const text = encodeForPage({ kind: 'event', channel, args })
    this.#withLink((link) => link.deliver(text))
  }
  async executeJavaScript(code: string, userGesture = false): Promise<unknown> {
    return (await this.link).evaluate(code, userGesture)
  }
  setWindowOpenHandler(handler: OpenHandler): void {
    this.#openHandler = handler
  }

  setWebRTCIPHandlingPolicy(): void {} // Chromium itself knows only the switch, for all pages
  getURL(): string {
    return this.#url
  }
  getTitle(): string {
    return this.#window.pageTitle
  }
  isLoading(): boolean {
    return this.#loading
  }
  isDestroyed(): boolean {
    return this.#destroyed
  }
  forcefullyCrashRenderer(): void {
    this.#withLink(({ page }) => page.send('Page.crash'))
  }
  close(): void {
    this.#window.close()
  }

  openDevTools(): void {
    console.error('stand-in: developer tools need Electron; Playwright can debug this page (PWDEBUG=1)')
  }
  toggleDevTools(): void {
    this.openDevTools()
  }
  getZoomLevel(): number {
    return this.#zoomLevel
  }
  /** Each level is 20 % larger or smaller than the one before, as in Electron. */
  setZoomLevel(level: number): void {
    this.#zoomLevel = level
    const text = encodeForPage({ kind: 'zoom', factor: 1.2 ** level })
    this.#withLink((link) => link.deliver(text))
  }
  undo(): void {
    this.#edit('undo')
  }
  redo(): void {
    this.#edit('redo')
  }
  cut(): void {
    this.#edit('cut')
  }
  copy(): void {
    this.#edit('copy')
  }
  paste(): void {
    this.#edit('paste')
  }
  delete(): void {
    this.#edit('delete')
  }
  selectAll(): void {
    this.#edit('selectAll')
  }

  /** Told by the network: whether the app forbids that a frame goes elsewhere. The app's own `loadURL` and reloading are not asked about. */
  preventsNavigation(url: string, isMainFrame: boolean, redirected: boolean): boolean {
    const own = toPage(url) === this.#expectedUrl || withoutFragment(url) === withoutFragment(this.#url)
    if (isMainFrame && own && !redirected) return false
    const event = preventable({ url, isMainFrame, isSameDocument: false, frame: this.mainFrame, initiator: this.mainFrame })
    if (redirected) this.emit('will-redirect', event, url, false, isMainFrame, 1, 1)
    else this.emit('will-frame-navigate', event)
    if (isMainFrame && !redirected) this.emit('will-navigate', event, url, false, true, 1, 1)
    return event.defaultPrevented
  }
  isMainFrame(frame: string): boolean {
    return frame === this.target
  }
  hasFrame(frame: string): boolean {
    return this.#frames.has(frame)
  }
  setOffline(offline: boolean): void {
    this.#withLink(({ page }) =>
      page.send('Network.emulateNetworkConditions', { offline, latency: 0, downloadThroughput: -1, uploadThroughput: -1 }),
    )
  }
  setColorScheme(scheme: 'light' | 'dark' | ''): void {
    this.#withLink(({ page }) =>
      page.send('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-color-scheme', value: scheme }] }),
    )
  }
  async clearCache(): Promise<void> {
    await (await this.link).page.send('Network.clearBrowserCache')
  }
  /** Asks the app about a new window; it may only refuse, which is what this app does. */
  askToOpen({ url: carriedUrl, frameName, features }: OpenMessage): void {
    const url = fromPage(carriedUrl)
    const details = {
      url,
      frameName,
      features,
      disposition: features ? 'new-window' : 'foreground-tab',
      referrer: { url: this.#url, policy: 'default' },
    } as const
    const { action } = this.#openHandler?.(details) ?? { action: 'allow' }
    if (action === 'allow') console.error(`stand-in: windows opened by a page are not implemented; ${url} is not opened`)
  }
  /** Told by the window: the page is gone. */
  destroyed(): void {
    this.#destroyed = true
    this.emit('destroyed')
  }

  #attach(page: Channel, target: string): void {
    this.target = target
    this.#frames.add(target)
    if (this.session.isOffline()) this.setOffline(true)
    followPage(page, {
      contents: this,
      frameAdded: (frame) => this.#frames.add(frame),
      frameRemoved: (frame) => this.#frames.delete(frame),
      moved: (url) => {
        this.#url = fromPage(url)
      },
      loaded: () => this.#loaded(),
      crashed: (details) => {
        this.emit('render-process-gone', {}, details)
        app.emit('render-process-gone', {}, this, details)
      },
    })
  }
  #startLoading(url: string): void {
    this.#loading = true
    this.#expectedUrl = url
    this.emit('did-start-loading')
  }
  #loaded(): void {
    if (this.#expectedUrl === undefined) return // the blank page that every window starts with
    this.#loading = false
    this.#expectedUrl = ''
    if (this.#zoomLevel !== 0) this.setZoomLevel(this.#zoomLevel)
    this.emit('did-finish-load', {})
    this.emit('did-stop-loading')
    this.#window.readyToShow()
  }
  #edit(command: string): void {
    this.#withLink(({ page }) => page.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', commands: [command] }))
  }
  #withLink(task: (link: PageLink) => unknown): void {
    quietly(this.link.then(task))
  }
}
