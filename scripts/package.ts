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
  await build({ config: packageConfig() })
}
