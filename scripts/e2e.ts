/** `npm run e2e [-- --electron] [-- arguments of Playwright]`: the journeys, in the stand-in or in Electron itself. */
import { spawnSync } from 'node:child_process'
import { ensureChromium } from '../e2e/ensure-chromium.ts'
import { buildIfStale } from './build-if-stale.ts'
import { installedElectron } from './electron-program.ts'
import { inMemory } from './temporary-folder.ts'

const inElectron = process.argv.includes('--electron')
const args = process.argv.slice(2).filter((argument) => argument !== '--electron')
buildIfStale()
if (inElectron && !installedElectron()) {
  console.error(
    'Electron’s binary is not here; npx install-electron fetches it. Without --electron the journeys run in the stand-in.',
  )
  process.exit(1)
}
const env = inElectron ? { BRIEFWRIGHT_E2E: 'electron' } : { CHROMIUM_PATH: ensureChromium() }
const playwright = ['node_modules/@playwright/test/cli.js', 'test', '-c', 'e2e/playwright.config.ts', ...args]
const { status } = spawnSync(process.execPath, playwright, { stdio: 'inherit', env: { ...process.env, ...inMemory(), ...env } })
process.exit(status ?? 1)
