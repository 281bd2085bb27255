import type { WebRequest } from 'electron'
import { strict } from '../strict.ts'

type BeforeRequest = NonNullable<Parameters<WebRequest['onBeforeRequest']>[0]>
type HeadersReceived = NonNullable<Parameters<WebRequest['onHeadersReceived']>[0]>
export interface Filter {
  urls: string[]
}
interface Hook {
  patterns: RegExp[]
  listener: (details: never, callback: (answer: object) => void) => void
}

const hooks = new Map<'onBeforeRequest' | 'onHeadersReceived', Hook>()

/** Electron's `session.webRequest`. */
export const webRequest = strict('webRequest', {
  onBeforeRequest: (first: Filter | BeforeRequest | null, second?: BeforeRequest | null) =>
    hook('onBeforeRequest', first, second),
  onHeadersReceived: (first: Filter | HeadersReceived | null, second?: HeadersReceived | null) =>
    hook('onHeadersReceived', first, second),
} satisfies Pick<WebRequest, 'onBeforeRequest' | 'onHeadersReceived'>)

function hook(
  name: 'onBeforeRequest' | 'onHeadersReceived',
  first: Filter | Hook['listener'] | null,
  second?: Hook['listener'] | null,
): void {
  const listener = typeof first === 'function' ? first : second
  const patterns = typeof first === 'function' ? [] : (first?.urls ?? []).map(toPattern)
  if (listener) hooks.set(name, { patterns, listener })
  else hooks.delete(name)
}

/** A match pattern such as `https://*.example/*` or `<all_urls>`. */
function toPattern(pattern: string): RegExp {
  if (pattern === '<all_urls>') return /^/
  return new RegExp(`^${pattern.replaceAll(/[.+?^${}()|[\]\\]/g, String.raw`\$&`).replaceAll('*', '.*')}$`, 's')
}

export function listensToHeaders(): boolean {
  return hooks.has('onHeadersReceived')
}

/** Whether the app cancels a request, or where it sends it instead. */
export function beforeRequest(details: { url: string }): Promise<Electron.CallbackResponse> {
  return ask('onBeforeRequest', details)
}

/** The headers the app wants in place of those that came. */
export function headersReceived(details: {
  url: string
  responseHeaders: Record<string, string[]>
}): Promise<Electron.HeadersReceivedResponse> {
  return ask('onHeadersReceived', details)
}

function ask<Answer extends object>(name: 'onBeforeRequest' | 'onHeadersReceived', details: { url: string }): Promise<Answer> {
  const registered = hooks.get(name)
  if (!registered) return Promise.resolve({} as Answer)
  const { listener, patterns } = registered
  if (patterns.length > 0 && !patterns.some((pattern) => pattern.test(details.url))) return Promise.resolve({} as Answer)
  return new Promise((resolve) =>
    listener(strict(`${name} details`, details) as never, (answer) => resolve((answer ?? {}) as Answer)),
  )
}
