import { createSocket } from 'node:dgram'
import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'

/** Servers on this machine that note what arrives: requests by their path, bare connections, and packets. */
export async function listen() {
  const arrived = new Set<string>()
  const web = createServer((request, response) => {
    arrived.add(request.url?.split('/')[1]?.split('?')[0] ?? '')
    response.end()
  })
  web.on('upgrade', (request, socket) => {
    arrived.add(request.url?.split('/')[1] ?? '')
    socket.destroy()
  })
  const bare = createServer().on('connection', () => arrived.add('preconnect'))
  const stun = createSocket('udp4').on('message', () => arrived.add('webrtc'))
  const quic = createSocket('udp4').on('message', () => arrived.add('webtransport'))
  web.listen(0, '127.0.0.1')
  bare.listen(0, '127.0.0.1')
  stun.bind(0, '127.0.0.1')
  quic.bind(0, '127.0.0.1')
  await Promise.all([web, bare, stun, quic].map((server) => once(server, 'listening')))
  return {
    ports: { web: portOf(web), bare: portOf(bare), stun: stun.address().port, quic: quic.address().port },
    arrived: (): string[] => [...arrived].toSorted(),
    close: (): void => {
      web.closeAllConnections()
      for (const server of [web, bare, stun, quic]) server.close()
    },
  }
}

export type Ports = Awaited<ReturnType<typeof listen>>['ports']

function portOf(server: Server): number {
  return (server.address() as AddressInfo).port
}
