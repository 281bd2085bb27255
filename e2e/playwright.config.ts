import { defineConfig } from '@playwright/test'
import { standInFolder } from './stand-in-folder.ts'

// `npm run e2e -- --electron` runs the same journeys in Electron itself.
if (process.env['BRIEFWRIGHT_E2E'] !== 'electron') process.env['ELECTRON_OVERRIDE_DIST_PATH'] = standInFolder()

export default defineConfig({
  testDir: '.',
  testMatch: '**/*.e2e.ts',
  outputDir: '../test-results',
  // Generous: a busy machine is slow, and nothing here measures speed.
  timeout: 90_000,
  expect: { timeout: 20_000 },
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  reporter: [['list']],
})
