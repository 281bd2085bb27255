import { readFileSync } from 'node:fs'
import type { PreloadInfo } from '../page/messages.ts'
import { preloadScript } from '../page/scripts.ts'
import type { Channel } from './connection.ts'

/** The world in which preloads run. */
export const preloadWorldName = 'stand-in preload'

/** A window's preload. Electron reads the file for every document, so that a new build shows after reloading. */
export class PreloadFile {
  readonly #page: Channel
  readonly #path: string | undefined
  readonly #info: PreloadInfo
  #installed: { text: string; identifier: string } | undefined

  constructor(page: Channel, path: string | undefined, info: PreloadInfo) {
    this.#page = page
    this.#path = path
    this.#info = info
  }

  /** Whether the file is another one than when it was installed. */
  hasChanged(): boolean {
    return this.#read() !== this.#installed?.text
  }
  /** Has the file as it is now run first in every document to come. */
  async install(): Promise<void> {
    const text = this.#read()
    const before = this.#installed?.identifier
    const source = preloadScript(this.#info, text)
    const { identifier } = await this.#page.send('Page.addScriptToEvaluateOnNewDocument', {
      worldName: preloadWorldName,
      source,
    })
    this.#installed = { text, identifier }
    if (before !== undefined) await this.#page.send('Page.removeScriptToEvaluateOnNewDocument', { identifier: before })
  }

  #read(): string {
    return this.#path === undefined ? '' : readFileSync(this.#path, 'utf8')
  }
}
