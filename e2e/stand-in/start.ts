import { join } from 'node:path'
import { app } from './api/app.ts'
import { chromiumSwitches } from './api/command-line.ts'
import { session } from './api/session.ts'
import { launchChromium } from './cdp/chromium.ts'
import type { Pipe } from './cdp/pipe.ts'
import { followTargets } from './cdp/targets.ts'
import { browser, host } from './host.ts'
import { interceptRequests } from './network.ts'

/** Starts Chromium with the switches that the app has asked for by now, and tells the app that it is ready. */
export async function start(): Promise<void> {
  const profile = join(app.getPath('userData'), 'stand-in-profile')
  host.pipe = await launchChromium({ profile, headed: host.headed, switches: chromiumSwitches() })
  void endWith(host.pipe)
  const { product } = await browser().send('Browser.getVersion')
  Object.assign(process.versions, { chrome: product.replace(/^.*\//, '') })
  session.defaultSession.followDownloads()
  await Promise.all([interceptRequests(), followTargets()])
  app.becomeReady()
}

/** Without Chromium there are no windows left, so the app has ended. */
async function endWith(pipe: Pipe): Promise<void> {
  await pipe.closed
  for (const window of host.windows.values()) window.gone()
  app.exit(0)
}
