import type { ContextBridge, IpcRenderer, IpcRendererEvent, WebUtils } from 'electron'
import type { Bridge } from './bridge.ts'
import type { Codec } from './codec.ts'
import type { strictMembers } from './strict-members.ts'
import type { HostMessage, PageMessage, PreloadInfo } from './messages.ts'

type Require = (name: string) => unknown
type Preload = (require: Require, process: object, module: { exports: object }, exports: object) => void
type Listener = (event: IpcRendererEvent, ...values: unknown[]) => void
type Answer = [resolve: (value: unknown) => void, reject: (error: Error) => void]

/**
 * The world in which the preload runs, as Electron's sandbox shows it: CommonJS, and nothing to require but `electron`.
 * Self-contained: its source is run in the page.
 */
export function preloadWorld(
  bridge: Bridge,
  codec: Codec,
  info: PreloadInfo,
  strict: typeof strictMembers,
  reportInput: (post: (message: PageMessage) => void) => void,
  pathOfFile: (file: File) => string,
  run: Preload,
): void {
  const world = globalThis as unknown as { standInPost?: (text: string) => void; standInDeliver?: (text: string) => void }
  const native = world.standInPost
  const post = (message: PageMessage): void => native?.(codec.encode(message))

  const waiting = new Map<number, Answer>()
  const listeners = new Map<string, Listener[]>()
  let last = 0
  const remove = (channel: string, listener: Listener): void => {
    const left = (listeners.get(channel) ?? []).filter((other) => other !== listener)
    listeners.set(channel, left)
  }
  const ipcRenderer: Pick<IpcRenderer, 'invoke' | 'send' | 'on' | 'off' | 'removeListener'> = strict('ipcRenderer', {
    invoke(channel, ...args) {
      return new Promise((resolve, reject) => {
        const id = ++last
        post({ kind: 'invoke', id, channel, args })
        waiting.set(id, [resolve, reject])
      })
    },
    send: (channel, ...args) => post({ kind: 'send', channel, args }),
    on(channel, listener) {
      listeners.set(channel, [...(listeners.get(channel) ?? []), listener])
      return ipcRenderer as IpcRenderer
    },
    removeListener(channel, listener) {
      remove(channel, listener)
      return ipcRenderer as IpcRenderer
    },
    off(channel, listener) {
      remove(channel, listener)
      return ipcRenderer as IpcRenderer
    },
  })

  world.standInDeliver = (text) => {
    const message = codec.decode(text) as HostMessage
    if (message.kind === 'zoom') {
      document.documentElement.style.zoom = message.factor === 1 ? '' : String(message.factor)
    } else if (message.kind === 'event') {
      const event = strict('event', { sender: ipcRenderer, ports: [] }) as unknown as IpcRendererEvent
      for (const listener of listeners.get(message.channel) ?? []) listener(event, ...message.args)
    } else {
      const answer = waiting.get(message.id)
      waiting.delete(message.id)
      if (message.kind === 'reply') answer?.[0](message.value)
      else answer?.[1](new Error(message.error))
    }
  }

  const exposed = new Set<string>()
  const contextBridge = strict('contextBridge', {
    exposeInMainWorld(key, api) {
      if (exposed.has(key)) throw new Error('Cannot bind an API on top of an existing property on the window object')
      exposed.add(key)
      bridge.ask('expose', key, api)
    },
  } satisfies Pick<ContextBridge, 'exposeInMainWorld'>)

  const webUtils = strict('webUtils', { getPathForFile: pathOfFile } satisfies Pick<WebUtils, 'getPathForFile'>)

  bridge.on('open', (url: string, frameName: string, features: string) => post({ kind: 'open', url, frameName, features }))
  reportInput(post)

  const electron = strict('electron', { contextBridge, ipcRenderer, webUtils })
  const require: Require = (name) => {
    if (name === 'electron' || name === 'electron/renderer') return electron
    throw new Error(`module not found: ${name}`)
  }
  const process = strict('process', {
    type: 'renderer',
    platform: info.platform,
    versions: info.versions,
    argv: info.arguments,
    env: {},
    sandboxed: true,
    contextIsolated: true,
  })
  const module = { exports: {} }
  try {
    run(require, process, module, module.exports)
  } catch (error) {
    console.error('Unable to load preload script', error)
    post({ kind: 'preload-error', message: String(error) })
  }
}
