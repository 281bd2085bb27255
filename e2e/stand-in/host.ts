import type { Channel, Connection } from './cdp/connection.ts'
import type { HostWindow } from './window.ts'

/** What the parts of the stand-in share while it runs. */
export const host = {
  /** Real windows on a display; otherwise Chromium draws into nothing, which is what tests want. */
  headed: process.env['STAND_IN_HEADED'] === '1',
  connection: undefined as Connection | undefined,
  /** The app's own profile in a Chromium that others use too, gone with the conversation; a Chromium of its own needs none. */
  profile: {} as { browserContextId?: string },
  windows: new Map<number, HostWindow>(),
  focused: undefined as HostWindow | undefined,
}

/** The conversation with the browser. Fails before the app is ready. */
export function browser(): Channel {
  if (!host.connection) throw new Error('stand-in: this needs app.whenReady()')
  return host.connection.channel()
}

/** An event that a listener can prevent, as Electron's are. */
export function preventable<T extends object>(details: T): T & { defaultPrevented: boolean; preventDefault(): void } {
  return {
    ...details,
    defaultPrevented: false,
    preventDefault() {
      this.defaultPrevented = true
    },
  }
}

/** Runs a task whose failure matters only while its window or Chromium is still there. */
export function quietly(task: Promise<unknown>): void {
  task.catch((error: unknown) => {
    if (!/closed|not found|No target|Session with given id/i.test(String(error))) console.error('stand-in:', error)
  })
}
