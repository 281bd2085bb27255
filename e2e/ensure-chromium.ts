import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { findChromium } from './find-chromium.ts'

/**
 * The path of a Chromium, installed by ordinary means when there is none: Debian's package where this runs on Debian as
 * root, Playwright's own download elsewhere. Ends the program with a reason when that fails too.
 */
export function ensureChromium(): string {
  const found = findChromium()
  if (found) return found
  if (process.env['CHROMIUM_PATH']) fail(`CHROMIUM_PATH names ${process.env['CHROMIUM_PATH']}, which cannot be run.`)
  if (isDebian() && process.getuid?.() === 0) {
    console.log('No Chromium found: installing Debian’s package (apt-get install chromium).')
    run('apt-get', ['update'])
    run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'])
  } else {
    console.log('No Chromium found: installing Playwright’s own (playwright install chromium).')
    run(process.execPath, [join(import.meta.dirname, '../node_modules/@playwright/test/cli.js'), 'install', 'chromium'])
  }
  return (
    findChromium() ?? fail('The installation ended without an error, but no Chromium can be found. Name one in CHROMIUM_PATH.')
  )
}

function isDebian(): boolean {
  try {
    return /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'))
  } catch {
    return false
  }
}

function run(program: string, args: string[]): void {
  const { error, status, stderr } = spawnSync(program, args, { stdio: ['ignore', 'ignore', 'pipe'], encoding: 'utf8' })
  if (error) fail(`${program} could not be started: ${error.message}`)
  if (status !== 0) fail(`${[program, ...args].join(' ')} failed: ${stderr.trim().split('\n').slice(-3).join(' ')}`)
}

function fail(reason: string): never {
  console.error(`No Chromium for the journeys. ${reason}`)
  process.exit(1)
}

if (import.meta.main) console.log(`Chromium: ${ensureChromium()}`)
