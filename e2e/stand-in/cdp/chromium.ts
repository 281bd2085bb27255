import { spawn, type ChildProcess } from 'node:child_process'
import { readFileSync, readlinkSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as delay } from 'node:timers/promises'
import { findChromium } from '../../find-chromium.ts'
import { Pipe } from './pipe.ts'

const quiet = [
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-default-apps',
  '--disable-extensions',
  '--disable-breakpad',
  '--disable-domain-reliability',
  '--disable-client-side-phishing-detection',
  '--disable-search-engine-choice-screen',
  '--disable-dev-shm-usage',
  '--metrics-recording-only',
  '--no-pings',
  '--password-store=basic',
  '--use-mock-keychain',
  '--keep-alive-for-test',
  // The last fence: whatever the app allows, no name and no address but this machine's own can be reached.
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost',
]

export interface LaunchOptions {
  /** Chromium's own files; one folder per app data folder, so that localStorage outlives a start. */
  profile: string
  /** Show real windows. */
  headed: boolean
  /** Switches of the app and of its command line, `name` or `name=value`. */
  switches: readonly string[]
}

/** A running Chromium, driven over its pipe. It ends by itself when this process dies, since the pipe then closes. */
export async function launchChromium(options: LaunchOptions): Promise<Pipe> {
  await releaseProfile(options.profile)
  const program = findChromium()
  if (!program) throw new Error('stand-in: no Chromium found; run node e2e/ensure-chromium.ts, or name one in CHROMIUM_PATH')
  const asRoot = process.getuid?.() === 0 && !options.switches.includes('no-sandbox')
  const window = options.headed
    ? ['--app=data:text/html,', '--test-type', '--window-size=800,600']
    : ['--headless=new', '--no-startup-window', '--hide-scrollbars']
  const given = options.switches.map((name) => `--${name}`)
  const flags = [
    '--remote-debugging-pipe',
    ...quiet,
    ...window,
    ...given,
    ...(asRoot ? ['--no-sandbox'] : []),
    `--user-data-dir=${options.profile}`,
  ]
  const chromium = spawn(program, flags, { stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'] })
  chromium.on('error', (error) => {
    console.error(`stand-in: cannot start ${program}: ${error.message}`)
    process.exit(1)
  })
  process.on('exit', () => chromium.kill('SIGKILL'))
  forwardMessages(chromium)
  return new Pipe(chromium)
}

/** Playwright waits for the line that names the debugging port; the rest is noise unless STAND_IN_LOG asks for it. */
function forwardMessages(chromium: ChildProcess): void {
  if (!chromium.stderr) return
  createInterface({ input: chromium.stderr }).on('line', (line) => {
    if (line.startsWith('DevTools listening on ') || process.env['STAND_IN_LOG']) process.stderr.write(`${line}\n`)
  })
}

/**
 * Frees the profile of a Chromium that still closes because its app was killed a moment ago: ended at once where it can be
 * recognised, waited for (5 s at most) elsewhere.
 */
async function releaseProfile(profile: string): Promise<void> {
  const lock = join(profile, 'SingletonLock')
  for (let waited = 0; waited < 5000; waited += 20) {
    const holder = holderOf(lock)
    if (holder === undefined) break
    if (usesProfile(holder, profile)) process.kill(holder, 'SIGKILL')
    await delay(20)
  }
  rmSync(lock, { force: true })
}

/** The id of the running process that a lock (a link to `host-id`) names. */
function holderOf(lock: string): number | undefined {
  try {
    const id = Number(/-(\d+)$/.exec(readlinkSync(lock))?.[1])
    process.kill(id, 0)
    return id
  } catch {
    return undefined
  }
}

function usesProfile(id: number, profile: string): boolean {
  try {
    return readFileSync(`/proc/${id}/cmdline`, 'utf8').split('\0').includes(`--user-data-dir=${profile}`)
  } catch {
    return false
  }
}
