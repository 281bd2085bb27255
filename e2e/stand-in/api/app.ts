import { spawn } from 'node:child_process'
import { setTimeout as delay } from 'node:timers/promises'
import type { App as ElectronApp } from 'electron'
import { browser, host, preventable } from '../host.ts'
import { StrictEmitter } from '../strict.ts'
import { choosePath, pathOf } from './app-paths.ts'
import { commandLine } from './command-line.ts'
import { InstanceLock } from './single-instance.ts'

const events = [
  'ready',
  'before-quit',
  'will-quit',
  'quit',
  'window-all-closed',
  'second-instance',
  'activate',
  'open-file',
  'web-contents-created',
  'browser-window-created',
  'render-process-gone',
  'child-process-gone',
]

type Implemented = Pick<
  ElectronApp,
  | 'isPackaged'
  | 'name'
  | 'getName'
  | 'setName'
  | 'getVersion'
  | 'getAppPath'
  | 'getPath'
  | 'setPath'
  | 'getLocale'
  | 'getPreferredSystemLanguages'
  | 'isReady'
  | 'whenReady'
  | 'quit'
  | 'exit'
  | 'relaunch'
  | 'requestSingleInstanceLock'
  | 'hasSingleInstanceLock'
  | 'releaseSingleInstanceLock'
  | 'enableSandbox'
  | 'setAboutPanelOptions'
  | 'showAboutPanel'
  | 'addRecentDocument'
  | 'clearRecentDocuments'
>

/** Electron's `app`, and what the stand-in itself tells it. */
class App extends StrictEmitter implements Implemented {
  readonly commandLine = commandLine
  readonly isPackaged = false
  name = 'Electron'
  #version = '0.0.0'
  #root = process.cwd()
  #ready = Promise.withResolvers<void>()
  #isReady = false
  #quitting = false
  #lock: InstanceLock | undefined
  #again: string[] | undefined
  #about: Electron.AboutPanelOptionsOptions = {}

  constructor() {
    super('app', events)
  }

  getName(): string {
    return this.name
  }
  setName(name: string): void {
    this.name = name
  }
  getVersion(): string {
    return this.#version
  }
  getAppPath(): string {
    return this.#root
  }
  getPath(name: Parameters<ElectronApp['getPath']>[0]): string {
    return pathOf(name, this.name, commandLine.getSwitchValue('user-data-dir'))
  }
  setPath(name: string, path: string): void {
    choosePath(name, path)
  }
  getLocale(): string {
    return commandLine.getSwitchValue('lang') || 'en-US'
  }
  getPreferredSystemLanguages(): string[] {
    return [this.getLocale()]
  }
  isReady(): boolean {
    return this.#isReady
  }
  whenReady(): Promise<void> {
    return this.#ready.promise
  }
  /** Every window of the stand-in is sandboxed as far as its user may be: as root Chromium refuses. */
  enableSandbox(): void {}
  setAboutPanelOptions(options: Electron.AboutPanelOptionsOptions): void {
    this.#about = options
  }
  showAboutPanel(): void {
    const { applicationName = this.name, applicationVersion = this.#version, copyright = '' } = this.#about
    console.error(`${applicationName} ${applicationVersion} ${copyright}`.trim())
  }
  /** On Linux Electron has no list of recent documents either. */
  addRecentDocument(): void {}
  clearRecentDocuments(): void {}

  requestSingleInstanceLock(additionalData: Record<string, unknown> = {}): boolean {
    this.#lock ??= new InstanceLock(this.getPath('userData'))
    return this.#lock.request(additionalData, (second) => {
      this.emit('second-instance', {}, second.argv, second.workingDirectory, second.additionalData)
    })
  }
  hasSingleInstanceLock(): boolean {
    return this.#lock?.held ?? false
  }
  releaseSingleInstanceLock(): void {
    this.#lock?.release()
  }

  quit(): void {
    if (this.#quitting) return
    this.#quitting = true
    setImmediate(() => void this.#tryToQuit())
  }
  /** Starts the same program again, with these arguments, once this one has ended. */
  relaunch({ args = process.argv.slice(1) }: Electron.RelaunchOptions = {}): void {
    this.#again = args
  }
  exit(code = 0): void {
    this.#quitting = true
    void this.#end(code)
  }

  /** Told by boot: whose program this is. */
  describe(root: string, name: string, version: string): void {
    this.#root = root
    this.name = name
    this.#version = version
  }
  /** Told by boot: Chromium runs. */
  becomeReady(): void {
    this.#isReady = true
    this.#ready.resolve()
    this.emit('ready', {}, {})
  }
  /** Whether the app asked to quit before it was ready, as a second instance does. */
  isQuitting(): boolean {
    return this.#quitting
  }
  /** Told by the last window that closed. */
  windowsGone(): void {
    if (this.#quitting) return
    if (this.listenerCount('window-all-closed') > 0) this.emit('window-all-closed')
    else this.quit()
  }

  async #tryToQuit(): Promise<void> {
    if (await this.#closeEverything()) await this.#end(0)
    else this.#quitting = false
  }
  async #closeEverything(): Promise<boolean> {
    const before = preventable({})
    this.emit('before-quit', before)
    if (before.defaultPrevented) return false
    for (const window of host.windows.values()) {
      if (!(await window.requestClose())) return false
    }
    const will = preventable({})
    this.emit('will-quit', will)
    return !will.defaultPrevented
  }

  async #end(code: number): Promise<void> {
    this.emit('quit', {}, code)
    await this.#lock?.told
    await leaveChromium()
    this.#lock?.release()
    // boot.ts puts the program itself there.
    if (this.#again) spawn(process.argv[0] ?? '', this.#again, { detached: true, stdio: 'ignore' }).unref()
    process.exit(code)
  }
}

/** Ends a Chromium of the app's own, or takes the app's profile and its windows out of one that others use too. */
async function leaveChromium(): Promise<void> {
  if (!host.connection) return
  const { browserContextId } = host.profile
  const left = browserContextId
    ? browser().send('Target.disposeBrowserContext', { browserContextId })
    : Promise.all([browser().send('Browser.close'), host.connection.closed])
  await Promise.race([left.catch(() => {}), delay(2000)])
}

/** The one `app`. */
export const app = new App()
