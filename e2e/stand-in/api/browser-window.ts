import type { BrowserWindow as ElectronBrowserWindow, Rectangle } from 'electron'
import { browser, host, preventable, quietly } from '../host.ts'
import { strictStatics, StrictEmitter } from '../strict.ts'
import { app } from './app.ts'
import { refuseUnknownOptions } from './window-options.ts'
import { WebContents } from './web-contents.ts'

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
]

type State = 'normal' | 'maximized' | 'minimized' | 'fullscreen'
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
export class BrowserWindow extends StrictEmitter implements Implemented {
  readonly webContents: WebContents
  readonly id: number
  /** The title of the document that the window shows. */
  pageTitle = ''
  #title: string
  #bounds: Rectangle
  #normal: Rectangle
  #state: State = 'normal'
  #visible: boolean
  #gone = false
  #wasReady = false

  constructor(options: Electron.BrowserWindowConstructorOptions = {}) {
    super('BrowserWindow', events)
    if (!app.isReady()) throw new Error('Cannot create BrowserWindow before app is ready')
    refuseUnknownOptions(options)
    this.#title = options.title ?? app.name
    this.#visible = options.show ?? true
    this.#bounds = { x: options.x ?? 0, y: options.y ?? 0, width: options.width ?? 800, height: options.height ?? 600 }
    this.#normal = this.#bounds
    this.webContents = new WebContents(this, options)
    this.id = this.webContents.id
    host.windows.set(this.id, this)
    host.focused = this
    this.#place(options.x === undefined ? { width: this.#bounds.width, height: this.#bounds.height } : this.#bounds)
    app.emit('web-contents-created', {}, this.webContents)
    app.emit('browser-window-created', {}, this)
  }

  static getAllWindows(): BrowserWindow[] {
    return [...host.windows.values()]
  }
  static getFocusedWindow(): BrowserWindow | null {
    return host.focused ?? null
  }
  static fromWebContents(contents: WebContents): BrowserWindow | null {
    return host.windows.get(contents.id) ?? null
  }
  static fromId(id: number): BrowserWindow | null {
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
    this.#setState('minimized', 'minimize')
  }
  isMinimized(): boolean {
    return this.#state === 'minimized'
  }
  maximize(): void {
    this.#setState('maximized', 'maximize')
  }
  unmaximize(): void {
    this.#setState('normal', 'unmaximize')
  }
  isMaximized(): boolean {
    return this.#state === 'maximized'
  }
  restore(): void {
    this.#setState('normal', 'restore')
  }
  isFullScreen(): boolean {
    return this.#state === 'fullscreen'
  }
  setFullScreen(full: boolean): void {
    this.#setState(full ? 'fullscreen' : 'normal', full ? 'enter-full-screen' : 'leave-full-screen')
  }
  getBounds(): Rectangle {
    return { ...this.#bounds }
  }
  getNormalBounds(): Rectangle {
    return { ...this.#normal }
  }
  setBounds(bounds: Partial<Rectangle>): void {
    this.#place(bounds)
    this.#changeBounds({ ...this.#bounds, ...bounds })
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
  /** Looks where the user has put the window; without a display nobody can have moved it. */
  async measure(): Promise<void> {
    if (!host.headed) return
    const { windowId } = await this.webContents.link
    const { bounds } = await browser().send('Browser.getWindowBounds', { windowId })
    const { left = 0, top = 0, width = 0, height = 0, windowState = 'normal' } = bounds
    this.#state = windowState
    this.#changeBounds({ x: left, y: top, width, height })
  }

  #changeBounds(bounds: Rectangle): void {
    const before = this.#bounds
    this.#bounds = bounds
    if (this.#state === 'normal') this.#normal = bounds
    if (before.width !== bounds.width || before.height !== bounds.height) this.emit('resize')
    if (before.x !== bounds.x || before.y !== bounds.y) this.emit('move')
  }
  #place({ x, y, width, height }: Partial<Rectangle>): void {
    const bounds = {
      ...(x === undefined ? {} : { left: x }),
      ...(y === undefined ? {} : { top: y }),
      ...(width === undefined ? {} : { width }),
      ...(height === undefined ? {} : { height }),
    }
    const contents = { ...(width === undefined ? {} : { width }), ...(height === undefined ? {} : { height }) }
    // Without a display a window has no frame worth counting: its contents get the whole size.
    quietly(
      this.webContents.link.then(({ windowId }) =>
        host.headed
          ? browser().send('Browser.setWindowBounds', { windowId, bounds })
          : browser().send('Browser.setContentsSize', { windowId, ...contents }),
      ),
    )
  }
  #setState(windowState: State, event: string): void {
    this.#state = windowState
    quietly(
      this.webContents.link.then(({ windowId }) =>
        browser().send('Browser.setWindowBounds', { windowId, bounds: { windowState } }),
      ),
    )
    this.emit(event)
  }
  async #closePage(): Promise<void> {
    const { target } = await this.webContents.link
    const gone = new Promise<void>((resolve) => this.once('closed', resolve))
    await browser().send('Target.closeTarget', { targetId: target })
    await gone
  }
}

strictStatics('BrowserWindow', BrowserWindow)
