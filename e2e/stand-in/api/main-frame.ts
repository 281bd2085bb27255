import type { WebFrameMain } from 'electron'
import { strictInstances } from '../strict.ts'
import type { HostContents } from '../window.ts'

/** Electron's `WebFrameMain` for the top frame of a page; other frames have no preload and send nothing. */
export class MainFrame implements Pick<
  WebFrameMain,
  'url' | 'origin' | 'parent' | 'processId' | 'routingId' | 'frames' | 'isDestroyed'
> {
  readonly parent = null
  readonly processId = 1
  readonly routingId = 1
  readonly frames = []
  readonly #contents: HostContents

  constructor(contents: HostContents) {
    this.#contents = contents
  }

  get url(): string {
    return this.#contents.getURL()
  }
  get origin(): string {
    return /^[a-z0-9+.-]+:\/\/[^/]*/i.exec(this.url)?.[0] ?? 'null'
  }
  isDestroyed(): boolean {
    return this.#contents.isDestroyed()
  }
}

strictInstances('WebFrameMain', MainFrame)
