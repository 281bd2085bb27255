/** Makes the installers of this system; `--trial`: with a stand-in for Electron's binary, into a folder and no further (docs/releasing.md). */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'electron-builder'
import { packageConfig } from './package/config.ts'
import { makeTrialDistribution } from './package/trial-distribution.ts'
import { trialDesktopFile } from './package/trial-desktop-file.ts'

const trial = process.argv.includes('--trial')
if (trial) {
  const dist = mkdtempSync(join(tmpdir(), 'briefwright-trial-'))
  try {
    const { version } = JSON.parse(readFileSync('node_modules/electron/package.json', 'utf8')) as { version: string }
    makeTrialDistribution(dist, version)
    await build({ dir: true, linux: ['dir'], x64: true, config: { ...packageConfig(dist), afterPack: trialDesktopFile } })
  } finally {
    rmSync(dist, { recursive: true })
  }
} else {
  try {
    await build({ config: packageConfig() })
  } catch (error) {
    if (!isUnreachable(error)) throw error
    console.error(
      'No installers were made: Electron’s binary, or a tool that makes them, could not be fetched (no network?). On a connected machine see docs/releasing.md; npm run package -- --trial goes as far as it can without.',
    )
    process.exitCode = 1
  }
}

/** Whether this machine could not reach where electron-builder fetches what it needs. */
function isUnreachable(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? error.code : null
  return typeof code === 'string' && /^(?:ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ETIMEDOUT|ECONNRESET|ENETUNREACH)$/u.test(code)
}
