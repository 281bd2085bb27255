import type { Protocol } from 'electron'
import { privilegedSchemes } from '../urls.ts'
import { strict } from '../strict.ts'

type Handler = (request: Request) => Response | Promise<Response>

const handlers = new Map<string, Handler>()

/** Electron's `protocol`. */
export const protocol = strict('protocol', {
  registerSchemesAsPrivileged(schemes) {
    for (const { scheme } of schemes) privilegedSchemes.add(scheme)
  },
  handle(scheme, handler) {
    if (!privilegedSchemes.has(scheme))
      throw new Error(`stand-in: protocol.handle('${scheme}') needs protocol.registerSchemesAsPrivileged first`)
    if (handlers.has(scheme)) throw new Error(`Failed to register protocol: ${scheme}`)
    handlers.set(scheme, handler)
  },
  isProtocolHandled: (scheme) => handlers.has(scheme),
} satisfies Pick<Protocol, 'registerSchemesAsPrivileged' | 'handle' | 'isProtocolHandled'>)

/** What the app answers a request of one of its schemes with; `undefined` when it handles no such scheme. */
export async function answerFor(url: string, init: RequestInit): Promise<Response | undefined> {
  const handler = handlers.get(new URL(url).protocol.slice(0, -1))
  return handler?.(new Request(url, init))
}
