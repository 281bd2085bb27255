import { join } from 'node:path'
import { test as base } from '../../app.fixture.ts'
import type { AppUnderTest } from '../../app-under-test.ts'

interface Seen {
  clicked: string[]
  opened: string[]
  navigations: string[]
  requests: string[]
  second: string[]
  console: string[]
  downloads: string[]
  contextMenu?: { onPage: boolean; selectionText: string }
  engineExit?: number
  portClosed?: boolean
  theme?: boolean
}

/** What the trial app's preload exposes to its page. */
interface Trial {
  refused: string
  invoke(channel: string, ...values: unknown[]): Promise<unknown>
  note(text: string): void
  twice(change: (value: number) => number, value: number): number
  boom(): never
  onEvent(listener: (...values: unknown[]) => void): () => void
  onDrop(listener: (paths: string[]) => void): void
  unknown(): unknown
}

declare global {
  interface Window {
    trial: Trial
    moduleRan?: boolean
    inline?: boolean
    injected?: boolean
    heard: unknown[]
  }
}

export const inElectron = process.env['BRIEFWRIGHT_E2E'] === 'electron'

/** `test`, with the small trial app in place of Briefwright. */
export const test = base.extend<object>({
  appFolder: join(import.meta.dirname, 'app'),
})

/** What the trial app's main process has noted. */
export function seen(app: AppUnderTest): Promise<Seen> {
  return app.electron.evaluate(() => (globalThis as unknown as { seen: Seen }).seen)
}

export { expect } from '@playwright/test'
