import type { BrowserWindow, WebContents, WebFrameMain } from 'electron'
import type { Channel } from './cdp/connection.ts'
import type { PageMessage } from './page/messages.ts'

/** What the parts of the stand-in ask of the wire to a page; `cdp/page-link.ts` is it. */
export interface HostLink {
  readonly page: Channel
  readonly target: string
  readonly windowId: number
  readonly preload: { hasChanged(): boolean; install(): Promise<void> }
  deliver(text: string, context?: number): void
  evaluateInPreloadWorld(expression: string): Promise<unknown>
  evaluate(expression: string, userGesture: boolean): Promise<unknown>
}

type Editing = 'undo' | 'redo' | 'cut' | 'copy' | 'paste' | 'delete' | 'selectAll'
type Shown = 'reload' | 'toggleDevTools' | 'getZoomLevel' | 'setZoomLevel'

/** What they ask of a page; `api/web-contents.ts` is it. */
export interface HostContents extends Pick<WebContents, 'id' | 'getURL' | 'isDestroyed' | Editing | Shown> {
  readonly link: Promise<HostLink>
  readonly target: string
  readonly mainFrame: Pick<WebFrameMain, 'url' | 'origin'>
  emit(event: string, ...details: unknown[]): boolean
  isMainFrame(frame: string): boolean
  hasFrame(frame: string): boolean
  preventsNavigation(url: string, isMainFrame: boolean, redirected: boolean): boolean
  setOffline(offline: boolean): void
  setColorScheme(scheme: 'light' | 'dark' | ''): void
  clearCache(): Promise<void>
  askToOpen(message: Extract<PageMessage, { kind: 'open' }>): void
}

type Framed = 'id' | 'close' | 'minimize' | 'maximize' | 'isFullScreen' | 'setFullScreen'

/** What they ask of a window; `api/browser-window.ts` is it. Said here so that imports run in one direction. */
export interface HostWindow extends Pick<BrowserWindow, Framed> {
  readonly webContents: HostContents
  readonly pageTitle: string
  requestClose(): Promise<boolean>
  readyToShow(): void
  pageTitleChanged(title: string): void
  gone(): void
  measure(): Promise<void>
}
