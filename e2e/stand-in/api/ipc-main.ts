import type { IpcMain as ElectronIpcMain, IpcMainInvokeEvent } from 'electron'
import { EventEmitter } from 'node:events'
import { strict } from '../strict.ts'

type Handler = Parameters<ElectronIpcMain['handle']>[1]

const handlers = new Map<string, Handler>()
const sent = new EventEmitter()

/** Electron's `ipcMain`. */
export const ipcMain: Pick<ElectronIpcMain, 'handle' | 'removeHandler' | 'on' | 'off' | 'removeListener'> = strict('ipcMain', {
  handle(channel, handler) {
    if (handlers.has(channel)) throw new Error(`Attempted to register a second handler for '${channel}'`)
    handlers.set(channel, handler)
  },
  removeHandler: (channel) => void handlers.delete(channel),
  on(channel, listener) {
    sent.on(channel, listener)
    return ipcMain as ElectronIpcMain
  },
  off(channel, listener) {
    sent.off(channel, listener)
    return ipcMain as ElectronIpcMain
  },
  removeListener(channel, listener) {
    sent.off(channel, listener)
    return ipcMain as ElectronIpcMain
  },
})

/** Delivers what a page sent without waiting for an answer. */
export function receive(event: object, channel: string, args: unknown[]): void {
  sent.emit(channel, event, ...args)
}

/** Runs the handler of a channel; rejects with the words that Electron's `ipcRenderer.invoke` uses. */
export async function invoke(event: object, channel: string, args: unknown[]): Promise<unknown> {
  const handler = handlers.get(channel)
  try {
    if (!handler) throw new Error(`No handler registered for '${channel}'`)
    return (await handler(event as IpcMainInvokeEvent, ...args)) as unknown
  } catch (error) {
    console.error(`Error occurred in handler for '${channel}':`, error)
    throw new Error(`Error invoking remote method '${channel}': ${String(error)}`, { cause: error })
  }
}
