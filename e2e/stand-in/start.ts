import { join } from 'node:path'
import { app } from './api/app.ts'
import { chromiumSwitches } from './api/command-line.ts'
import { session } from './api/session.ts'
import { launchChromium, tellAddress } from './cdp/chromium.ts'
import type { Connection } from './cdp/connection.ts'
import { isKept, useKeptChromium } from './cdp/shared-chromium.ts'
import { followTargets } from './cdp/targets.ts'
import { browser, host } from './host.ts'
import { interceptRequests } from './network.ts'

/** Starts Chromium with the switches that the app has asked for by now, and tells the app that it is ready. */
export async function start(): Promise<void> {
  if (isKept()) {
    const { connection, ...profile } = await useKeptChromium(chromiumSwitches())
    Object.assign(host, { connection, profile })
  } else {
    const profile = join(app.getPath('userData'), 'stand-in-profile')
    const { connection, address } = await launchChromium({ profile, headed: host.headed, switches: chromiumSwitches() })
    host.connection = connection
    void address.then(tellAddress)
  }
  void endWith(host.connection)
  const { product } = await browser().send('Browser.getVersion')
  Object.assign(process.versions, { chrome: product.replace(/^.*\//, '') })
  session.defaultSession.followDownloads()
  await Promise.all([interceptRequests(), followTargets()])
  app.becomeReady()
}

/** Without Chromium there are no windows left, so the app has ended. */
async function endWith(connection: Connection | undefined): Promise<void> {
  await connection?.closed
  for (const window of host.windows.values()) window.gone()
  app.exit(0)
}
