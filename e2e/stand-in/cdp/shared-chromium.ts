import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { connect, createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as delay } from 'node:timers/promises'
import { launchChromium, tellAddress, type Chromium } from './chromium.ts'
import { Connection } from './connection.ts'
import { socketTo, throughThisProcess } from './socket.ts'

/** Names the port of the process that keeps Chromiums for several apps, one after the other. */
const KEEPER = 'STAND_IN_CHROMIUM_KEEPER'

/**
 * Starts Chromiums for the apps that this process starts from now on, one for each list of switches, and keeps them between two apps: starting Chromium takes
 * more processor time than most journeys. Answers what ends them; they end with this process in any case.
 */
export async function keepChromiums(): Promise<() => Promise<void>> {
  const kept = new Map<string, Promise<Chromium>>()
  const folder = await mkdtemp(join(tmpdir(), 'briefwright-e2e-chromium-'))
  const server = createServer((app) => {
    app.on('error', () => {})
    createInterface({ input: app }).on('line', (line) => {
      let chromium = kept.get(line)
      if (!chromium) {
        const switches = JSON.parse(line) as string[]
        chromium = launchChromium({ profile: join(folder, String(kept.size)), headed: false, switches })
        kept.set(line, chromium)
      }
      void chromium.then(({ address }) => address).then((address) => app.end(`${address}\n`))
    })
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  process.env[KEEPER] = String((server.address() as AddressInfo).port)
  return async () => {
    delete process.env[KEEPER]
    server.close()
    for (const chromium of kept.values()) {
      const { connection } = await chromium
      connection
        .channel()
        .send('Browser.close')
        .catch(() => {})
      await Promise.race([connection.closed, delay(5000)])
    }
    await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 })
  }
}

/** Whether the process that started this app keeps Chromiums for it. */
export function isKept(): boolean {
  return process.env[KEEPER] !== undefined
}

/** A kept Chromium with these switches, in which no window of an earlier app is left, and a profile in it that is this app's alone. */
export async function useKeptChromium(switches: string[]): Promise<{ connection: Connection; browserContextId: string }> {
  const keeper = connect(Number(process.env[KEEPER]), '127.0.0.1')
  keeper.write(`${JSON.stringify(switches)}\n`)
  const [address] = (await once(createInterface({ input: keeper }), 'line')) as [string]
  const connection = new Connection(await socketTo(address))
  const browser = connection.channel()
  for (;;) {
    const { targetInfos } = await browser.send('Target.getTargets')
    if (!targetInfos.some(({ type }) => type === 'page')) break
    await delay(20)
  }
  const { browserContextId } = await browser.send('Target.createBrowserContext', { disposeOnDetach: true })
  tellAddress(await throughThisProcess(address))
  return { connection, browserContextId }
}
