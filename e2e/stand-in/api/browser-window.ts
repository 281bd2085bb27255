import type { BrowserWindow as ElectronBrowserWindow, Rectangle } from 'electron'
import { browser, host, preventable, quietly } from '../host.ts'
import { strictStatics, StrictEmitter } from '../strict.ts'
import type { HostContents, HostWindow } from '../window.ts'
import { app } from './app.ts'
import { refuseUnknownOptions } from './window-options.ts'
import { WebContents } from './web-contents.ts'
import { WindowFrame } from './window-frame.ts'

const events = [
  'close',
  'closed',
  'show',
  'hide',
  'focus',
  'blur',
  'resize',
  'resized',
  'move',
  'moved',
  'maximize',
  'unmaximize',
  'minimize',
  'restore',
  'enter-full-screen',
  'leave-full-screen',
  'ready-to-show',
  'page-title-updated',
  // Of Windows alone.
  'query-session-end',
  'session-end',
  'app-command',
]

type Implemented = Pick<
  ElectronBrowserWindow,
  | 'id'
  | 'loadURL'
  | 'show'
  | 'hide'
  | 'isVisible'
  | 'focus'
  | 'isFocused'
  | 'close'
  | 'destroy'
  | 'isDestroyed'
  | 'minimize'
  | 'isMinimized'
  | 'restore'
  | 'maximize'
  | 'unmaximize'
  | 'isMaximized'
  | 'isFullScreen'
  | 'setFullScreen'
  | 'getBounds'
  | 'setBounds'
  | 'getNormalBounds'
  | 'getTitle'
  | 'setTitle'
  | 'setProgressBar'
  | 'setRepresentedFilename'
  | 'setDocumentEdited'
>

/** Electron's `BrowserWindow`: a page of Chromium, in a window of its own where there is a display. */
export class BrowserWindow extends StrictEmitter implements Implemented, HostWindow {
  readonly webContents: WebContents
  readonly id: number
  /** The title of the document that the window shows. */
  pageTitle = ''
  #title: string
  readonly #frame: WindowFrame
  #visible: boolean
  #gone = false
  #wasReady = false

  constructor(options: Electron.BrowserWindowConstructorOptions = {}) {
    super('BrowserWindow', events)
    if (!app.isReady()) throw new Error('Cannot create BrowserWindow before app is ready')
    refuseUnknownOptions(options)
    this.#title = options.title ?? app.name
    this.#visible = options.show ?? true
    this.webContents = new WebContents(this, options)
    this.id = this.webContents.id
    host.windows.set(this.id, this)
    host.focused = this
    this.#frame = new WindowFrame(this.webContents.link, options, (event) => void this.emit(event))
    app.emit('web-contents-created', {}, this.webContents)
    app.emit('browser-window-created', {}, this)
  }

  static getAllWindows(): HostWindow[] {
    return [...host.windows.values()]
  }
  static getFocusedWindow(): HostWindow | null {
    return host.focused ?? null
  }
  static fromWebContents(contents: HostContents): HostWindow | null {
    return host.windows.get(contents.id) ?? null
  }
  static fromId(id: number): HostWindow | null {
    return host.windows.get(id) ?? null
  }

  loadURL(url: string): Promise<void> {
    return this.webContents.loadURL(url)
  }
  show(): void {
    if (!this.#visible) {
      this.#visible = true
      this.emit('show')
    }
    this.focus()
  }
  hide(): void {
    this.#visible = false
    this.emit('hide')
  }
  isVisible(): boolean {
    return this.#visible
  }
  focus(): void {
    host.focused = this
    this.emit('focus')
    quietly(this.webContents.link.then(({ page }) => page.send('Page.bringToFront')))
  }
  isFocused(): boolean {
    return host.focused === this
  }
  isDestroyed(): boolean {
    return this.#gone
  }
  getTitle(): string {
    return this.#title
  }
  setTitle(title: string): void {
    this.#title = title
  }
  /** Linux shows none of the next three in a window without a launcher entry, nor does Electron there. */
  setProgressBar(): void {}
  setRepresentedFilename(): void {}
  setDocumentEdited(): void {}

  minimize(): void {
    this.#frame.setState('minimized', 'minimize')
  }
  isMinimized(): boolean {
    return this.#frame.state === 'minimized'
  }
  maximize(): void {
    this.#frame.setState('maximized', 'maximize')
  }
  unmaximize(): void {
    this.#frame.setState('normal', 'unmaximize')
  }
  isMaximized(): boolean {
    return this.#frame.state === 'maximized'
  }
  restore(): void {
    this.#frame.setState('normal', 'restore')
  }
  isFullScreen(): boolean {
    return this.#frame.state === 'fullscreen'
  }
  setFullScreen(full: boolean): void {
    this.#frame.setState(full ? 'fullscreen' : 'normal', full ? 'enter-full-screen' : 'leave-full-screen')
  }
  getBounds(): Rectangle {
    return { ...this.#frame.bounds }
  }
  getNormalBounds(): Rectangle {
    return { ...this.#frame.normal }
  }
  setBounds(bounds: Partial<Rectangle>): void {
    this.#frame.setBounds(bounds)
  }

  close(): void {
    quietly(this.requestClose())
  }
  destroy(): void {
    quietly(this.#closePage())
  }
  /** Asks the app's `close` listeners, and closes unless one prevents it; answers whether the window is gone. */
  async requestClose(): Promise<boolean> {
    if (this.#gone) return true
    const event = preventable({})
    this.emit('close', event)
    if (event.defaultPrevented) return false
    this.removeAllListeners('close')
    await this.#closePage()
    return true
  }

  /** Told by the page: the first document is there. */
  readyToShow(): void {
    if (!this.#wasReady) this.emit('ready-to-show', {})
    this.#wasReady = true
  }
  /** Told by Chromium: the page has another title. */
  pageTitleChanged(title: string): void {
    if (title === this.pageTitle || title === '') return
    this.pageTitle = title
    const event = preventable({})
    this.emit('page-title-updated', event, title, true)
    if (!event.defaultPrevented) this.#title = title
  }
  /** Told by Chromium: the page is gone, perhaps because the user closed its window. */
  gone(): void {
    if (this.#gone) return
    this.emit('close', preventable({})) // no listener left if the app has been asked already
    this.#gone = true
    host.windows.delete(this.id)
    if (host.focused === this) host.focused = [...host.windows.values()].at(-1)
    this.webContents.destroyed()
    this.emit('closed')
    if (host.windows.size === 0) app.windowsGone()
  }
  /** Told by the page: its size has changed, perhaps because the user dragged the window's edge. */
  measure(): Promise<void> {
    return this.#frame.measure()
  }

  async #closePage(): Promise<void> {
    const { target } = await this.webContents.link
    const gone = new Promise<void>((resolve) => this.once('closed', resolve))
    await browser().send('Target.closeTarget', { targetId: target })
    await gone
  }
}

strictStatics('BrowserWindow', BrowserWindow)
