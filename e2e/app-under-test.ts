import { _electron, expect, type ElectronApplication, type Page } from '@playwright/test'
import { once } from 'node:events'
import { spawn } from 'node:child_process'
import { dropFilesOn } from './drop-files.ts'

/** How long a menu item may take to follow what is on screen. */
const GREY = { timeout: 4_000, intervals: [20, 50, 100] }

/** A running app with its own data folder, and what a user could do to it from outside the page. */
export class AppUnderTest {
  /** Playwright's handle; changes with `relaunch`. */
  electron: ElectronApplication
  /** The first window's page; changes with `relaunch`. */
  page: Page
  /** The folder that the app keeps its data and its library in. */
  readonly dataDir: string
  /** What the app has written to its standard output and error. */
  readonly log: string[] = []
  readonly #appFolder: string
  readonly #arguments: readonly string[]

  private constructor(dataDir: string, appFolder: string, args: readonly string[], electron: ElectronApplication, page: Page) {
    this.dataDir = dataDir
    this.#appFolder = appFolder
    this.#arguments = args
    this.electron = electron
    this.page = page
    this.#listen()
  }

  /** Starts the app in `appFolder` and waits for its first window's document. */
  static async launch(dataDir: string, appFolder = '.', args: readonly string[] = []): Promise<AppUnderTest> {
    const { electron, page } = await launch(dataDir, appFolder, args)
    return new AppUnderTest(dataDir, appFolder, args, electron, page)
  }

  /** From now on the open dialog answers with these paths; `null` cancels it. */
  async answerOpenDialog(filePaths: string[] | null): Promise<void> {
    await this.electron.evaluate(({ dialog }, answer) => {
      dialog.showOpenDialog = () => Promise.resolve({ canceled: answer === null, filePaths: answer ?? [] })
    }, filePaths)
  }
  /** From now on the save dialog answers with this path; `null` cancels it. */
  async answerSaveDialog(filePath: string | null): Promise<void> {
    await this.electron.evaluate(({ dialog }, answer) => {
      dialog.showSaveDialog = () => Promise.resolve({ canceled: answer === null, filePath: answer ?? '' })
    }, filePath)
  }
  /** From now on message boxes are answered with the button of this index. */
  async answerMessageBox(response: number): Promise<void> {
    await this.electron.evaluate(({ dialog }, answer) => {
      const counted = globalThis as unknown as Asked
      counted.briefwrightAsked = 0
      dialog.showMessageBox = () => {
        counted.briefwrightAsked += 1
        return Promise.resolve({ response: answer, checkboxChecked: false })
      }
    }, response)
  }
  /** Waits until a message box was answered as `answerMessageBox` says. */
  async messageBoxAnswered(): Promise<void> {
    const asked = () => this.electron.evaluate(() => (globalThis as unknown as Asked).briefwrightAsked)
    await expect.poll(asked).toBeGreaterThan(0)
  }
  /** Clicks the application menu's item with this id, once a user could. Fails when there is none, or when it stays disabled or hidden. */
  async clickMenu(id: string): Promise<void> {
    await expect
      .poll(async () => (await this.menuItem(id))?.enabled, GREY)
      .not.toBe(false)
      .catch(() => undefined)
    await this.electron.evaluate(({ BrowserWindow, Menu }, wanted) => {
      const item = Menu.getApplicationMenu()?.getMenuItemById(wanted)
      if (!item) throw new Error(`there is no menu item '${wanted}'`)
      if (!item.enabled || !item.visible) throw new Error(`the menu item '${wanted}' is disabled or hidden`)
      const window = BrowserWindow.getFocusedWindow() ?? BrowserWindow.getAllWindows()[0]
      item.click({}, window, window?.webContents)
    }, id)
  }
  /** What the application menu's item with this id looks like; `null` when there is none. */
  async menuItem(id: string): Promise<{ label: string; enabled: boolean; checked: boolean } | null> {
    return this.electron.evaluate(({ Menu }, wanted) => {
      const item = Menu.getApplicationMenu()?.getMenuItemById(wanted)
      return item ? { label: item.label, enabled: item.enabled, checked: item.checked } : null
    }, id)
  }
  /** Drops files from the desktop onto an element, or onto the middle of the page; the preload sees their true paths. */
  async dropFiles(paths: readonly string[], selector = 'body'): Promise<void> {
    await dropFilesOn(this.page, paths, selector)
  }
  /** What the app has asked the desktop to open or to show, in order, since the app started. */
  async opened(): Promise<{ how: string; what: string }[]> {
    return this.electron.evaluate(() => (globalThis as unknown as Opened).briefwrightOpened)
  }

  /** Starts the app a second time with the same data folder; answers its exit code. */
  async startSecond(...args: string[]): Promise<number | null> {
    const { spawnargs, spawnfile } = this.electron.process()
    const sandbox = spawnargs.filter((argument) => argument === '--no-sandbox')
    const second = spawn(spawnfile, [...sandbox, this.#appFolder, `--user-data-dir=${this.dataDir}`, ...args], {
      stdio: 'ignore',
    })
    const [code] = (await once(second, 'exit')) as [number | null]
    return code
  }
  /** Kills the app at once, as a power cut would. */
  async kill(): Promise<void> {
    const gone = this.electron.waitForEvent('close')
    this.electron.process().kill('SIGKILL')
    await gone
  }
  /** Closes the app the ordinary way, if it still runs. */
  async close(): Promise<void> {
    await this.electron.close()
  }
  /** Starts the app again after `kill` or `close`, with the same data folder. */
  async relaunch(): Promise<void> {
    const { electron, page } = await launch(this.dataDir, this.#appFolder, this.#arguments)
    this.electron = electron
    this.page = page
    this.#listen()
  }

  #listen(): void {
    const { stdout, stderr } = this.electron.process()
    for (const stream of [stdout, stderr]) stream?.on('data', (data: Buffer) => this.log.push(data.toString()))
  }
}

interface Asked {
  briefwrightAsked: number
}
interface Opened {
  briefwrightOpened: { how: string; what: string }[]
}

async function launch(dataDir: string, appFolder: string, args: readonly string[]) {
  // Never an executablePath: Playwright then drops the loader with which it holds the app until it listens.
  const electron = await _electron.launch({ args: [appFolder, `--user-data-dir=${dataDir}`, ...args], colorScheme: null })
  await electron.evaluate(({ shell }) => {
    const opened: Opened['briefwrightOpened'] = []
    ;(globalThis as unknown as Opened).briefwrightOpened = opened
    const note = (how: string) => async (what: string) => {
      opened.push({ how, what })
      return ''
    }
    Object.assign(shell, {
      openExternal: note('openExternal'),
      openPath: note('openPath'),
      showItemInFolder: note('showItemInFolder'),
    })
  })
  const page = await electron.firstWindow()
  await page.waitForURL(({ protocol }) => !['about:', 'data:'].includes(protocol))
  return { electron, page }
}
