import { spawn, type ChildProcess } from 'node:child_process'
import { createInterface } from 'node:readline'
import { findChromium } from '../../find-chromium.ts'
import { Connection } from './connection.ts'
import { pipeTo } from './pipe.ts'
import { freeProfile, keepPolicies, removeSocket } from './profile.ts'

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

/** Pages of the browser's own, which nobody sees here, but which each start would draw in a process of their own. */
const unseen = ['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup']

export interface LaunchOptions {
  /** Chromium's own files; one folder per app data folder, so that localStorage outlives a start. */
  profile: string
  /** Show real windows. */
  headed: boolean
  /** Switches of the app and of its command line, `name` or `name=value`. */
  switches: readonly string[]
}

/** A running Chromium. */
export interface Chromium {
  connection: Connection
  /** Where others may talk to it too, as `ws://…`; kept waiting when no switch opens a port. */
  address: Promise<string>
}

/** A running Chromium, driven over its pipe. It ends by itself when this process dies, since the pipe then closes. */
export async function launchChromium(options: LaunchOptions): Promise<Chromium> {
  await freeProfile(options.profile)
  keepPolicies(options.profile, options.switches)
  const program = findChromium()
  if (!program) throw new Error('stand-in: no Chromium found; run node e2e/ensure-chromium.ts, or name one in CHROMIUM_PATH')
  const asRoot = process.getuid?.() === 0 && !options.switches.includes('no-sandbox')
  const window = options.headed
    ? ['--app=data:text/html,', '--test-type', '--window-size=800,600']
    : ['--headless=new', '--no-startup-window', '--hide-scrollbars']
  const given = withoutFeatures(options.switches, unseen).map((name) => `--${name}`)
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
  process.on('exit', () => {
    if (chromium.kill('SIGKILL')) removeSocket(options.profile)
  })
  return { connection: new Connection(pipeTo(chromium)), address: addressOf(chromium) }
}

/** The switches with these features disabled besides: Chromium keeps only the last list of features that it is given. */
function withoutFeatures(switches: readonly string[], features: readonly string[]): string[] {
  const name = 'disable-features='
  const isList = (text: string) => text.startsWith(name)
  const disabled = [...switches.filter(isList).map((text) => text.slice(name.length)), ...features]
  return [...switches.filter((text) => !isList(text)), name + disabled.join(',')]
}

const LISTENING = 'DevTools listening on '

/** Chromium names its port in a line among its messages, which are shown when STAND_IN_LOG asks for them. */
function addressOf(chromium: ChildProcess): Promise<string> {
  return new Promise((resolve) => {
    if (!chromium.stderr) return
    createInterface({ input: chromium.stderr }).on('line', (line) => {
      if (line.startsWith(LISTENING)) resolve(line.slice(LISTENING.length))
      else if (process.env['STAND_IN_LOG']) process.stderr.write(`${line}\n`)
    })
  })
}

/** Says where this app's Chromium listens, as Electron does: Playwright waits for the line. */
export function tellAddress(address: string): void {
  process.stderr.write(`${LISTENING}${address}\n`)
}
