import type { Bridge } from './bridge.ts'

/** The page's own world: receives what `contextBridge` exposes, and hands `window.open` to the main process. Self-contained. */
export function pageWorld(bridge: Bridge): void {
  const freeze = (value: unknown): unknown => {
    if (value === null || typeof value !== 'object' || ArrayBuffer.isView(value)) return value
    for (const item of Object.values(value)) freeze(item)
    return Object.freeze(value)
  }
  bridge.on('expose', (key: string, api: unknown) => {
    Object.defineProperty(window, key, { value: freeze(api), enumerable: true, configurable: false, writable: false })
  })
  window.open = (url = 'about:blank', frameName = '', features = '') => {
    bridge.ask('open', new URL(url, document.baseURI).href, frameName, features)
    return null
  }
}
