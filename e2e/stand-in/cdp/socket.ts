import { once } from 'node:events'
import { connect, createServer, type AddressInfo } from 'node:net'
import type { Transport } from './connection.ts'

/** A conversation with a Chromium that runs elsewhere. Fails when it does not answer. */
export async function socketTo(url: string): Promise<Transport> {
  const socket = new WebSocket(url)
  await once(socket, 'open')
  return {
    send: (text) => socket.send(text),
    listen: (receive) => socket.addEventListener('message', ({ data }) => receive(String(data))),
    closed: new Promise((resolve) => socket.addEventListener('close', () => resolve())),
  }
}

/**
 * The same address by way of this process. Playwright never lets go of a browser as long as it answers, so what it is told of a Chromium that outlives the app
 * must end with the app.
 */
export async function throughThisProcess(url: string): Promise<string> {
  const { hostname, port } = new URL(url)
  const server = createServer((near) => {
    const far = connect(Number(port), hostname)
    for (const [from, to] of [
      [near, far],
      [far, near],
    ] as const) {
      from.pipe(to)
      from.on('error', () => to.destroy())
    }
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  server.unref()
  return url.replace(`:${port}/`, `:${(server.address() as AddressInfo).port}/`)
}
