import type { Rectangle } from 'electron'
import { browser, host, quietly } from '../host.ts'
import type { HostLink } from '../window.ts'

type State = 'normal' | 'maximized' | 'minimized' | 'fullscreen'

/** Where a window is and how large. Without a display nobody but the app moves it. */
export class WindowFrame {
  state: State = 'normal'
  bounds: Rectangle
  /** The bounds that the window goes back to from being maximized. */
  normal: Rectangle
  readonly #link: Promise<HostLink>
  readonly #tell: (event: string) => void

  constructor(link: Promise<HostLink>, { x, y, width = 800, height = 600 }: Partial<Rectangle>, tell: (event: string) => void) {
    this.#link = link
    this.#tell = tell
    this.bounds = { x: x ?? 0, y: y ?? 0, width, height }
    this.normal = this.bounds
    this.#place(x === undefined || y === undefined ? { width, height } : { left: x, top: y, width, height })
  }

  setBounds(changes: Partial<Rectangle>): void {
    const { x: left, y: top, width, height } = { ...this.bounds, ...changes }
    this.#place({ left, top, width, height })
    this.#change({ x: left, y: top, width, height })
  }
  setState(state: State, event: string): void {
    this.state = state
    quietly(
      this.#link.then(({ windowId }) => browser().send('Browser.setWindowBounds', { windowId, bounds: { windowState: state } })),
    )
    this.#tell(event)
  }
  /** Looks where the user has put the window. */
  async measure(): Promise<void> {
    if (!host.headed) return
    const { windowId } = await this.#link
    const { bounds } = await browser().send('Browser.getWindowBounds', { windowId })
    const { left = 0, top = 0, width = 0, height = 0, windowState = 'normal' } = bounds
    this.state = windowState
    this.#change({ x: left, y: top, width, height })
  }

  #change(bounds: Rectangle): void {
    const before = this.bounds
    this.bounds = bounds
    if (this.state === 'normal') this.normal = bounds
    if (before.width !== bounds.width || before.height !== bounds.height) this.#tell('resize')
    if (before.x !== bounds.x || before.y !== bounds.y) this.#tell('move')
  }
  #place(bounds: { left?: number; top?: number; width: number; height: number }): void {
    const { width, height } = bounds
    // Without a display a window has no frame worth counting: its contents get the whole size.
    const placed = this.#link.then(({ windowId }) =>
      host.headed
        ? browser().send('Browser.setWindowBounds', { windowId, bounds })
        : browser().send('Browser.setContentsSize', { windowId, width, height }),
    )
    quietly(placed)
  }
}
