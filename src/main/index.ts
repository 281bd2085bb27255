import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { app, BrowserWindow, ipcMain, Menu, nativeTheme } from 'electron'
import { z } from 'zod'
import { app as appContract } from '#contract/app.ts'
import type { WindowCommandId } from '#contract/commands.ts'
import type { AppEvent, MenuCommand } from '#contract/events.ts'
import { hasEnded } from '#contract/job.ts'
import { serve } from '#contract/serve.ts'
import type { Language } from '#text/language.ts'
import { speak } from '#text/text.ts'
import { cliArguments } from './cli-arguments.ts'
import { chosenLanguage } from './chosen-language.ts'
import { startEngine } from './engine-process.ts'
import { openEventQueue } from './event-queue.ts'
import { appHandlers } from './handlers.ts'
import { argumentsFor, libraryArgument } from './library-argument.ts'
import { log } from './log.ts'
import { buildMenu, greyOut, NO_STEPS, type StepNames } from './menu.ts'
import { portableFolder } from './portable.ts'
import { openPreferences, systemTheme } from './preferences.ts'
import { registerAppScheme, serveRenderer } from './protocol.ts'
import { runCommandLine } from './run-command-line.ts'
import { isTrustedSender, lockContents, lockSession, lockNetwork } from './security.ts'
import { unsavedCalls } from './unsaved.ts'
import { warnBeforeClosing } from './warn-before-closing.ts'
import { loadPage, openWindow } from './window.ts'

const RENDERER = fileURLToPath(new URL('../renderer', import.meta.url))

const CRASH_LOOP_MILLISECONDS = 5_000

const WAYS = new Map<string, MenuCommand>([
  ['browser-backward', 'back'],
  ['browser-forward', 'forward'],
])

let window: BrowserWindow | null = null
let reopenedAt = 0
/** On macOS the desktop hands a file over by an event, which may come before the app is ready. */
let handedOver: string | null = null

const events = openEventQueue((event) => window?.webContents.send('event', event))

/** Without a window there is nobody to tell: the next one asks for everything itself. */
function tell(event: AppEvent): void {
  if (window && !window.isDestroyed()) events.send(event)
}

/** A page that crashed is shown again; one that crashes right away stays as it is. */
function reopen(crashed: BrowserWindow): void {
  if (crashed.isDestroyed() || Date.now() - reopenedAt < CRASH_LOOP_MILLISECONDS) return
  reopenedAt = Date.now()
  crashed.webContents.reload()
}

/** Milliseconds after the last key in which a page saves by itself (0.6 to 1.5 seconds), and after which it is looked whether it did. */
const LEFT = 1_600
const SAVED_BY_ITSELF = 2_000
/** One library at a time: another one is opened by a start of its own, after what is unsaved here was saved. */
function change(to: string): void {
  app.relaunch({ args: argumentsFor(to, process.argv) })
  app.quit()
}

function start(): void {
  const userData = app.getPath('userData')
  const preferences = openPreferences(join(userData, 'window.json'))
  nativeTheme.themeSource = systemTheme(preferences.get().theme)
  const wanted = (): Language => chosenLanguage(preferences.get().language, process.env, app.getPreferredSystemLanguages())
  let language = wanted()
  speak(language)
  serveRenderer(RENDERER)
  lockSession()

  const library = handedOver ?? libraryArgument(process.argv) ?? join(userData, 'library.sqlite')
  const engine = startEngine(library, language, tell)
  const unsaved = unsavedCalls(({ name, input }) => engine.call(name, input as never), log)
  const send = (command: WindowCommandId): void => {
    // On macOS the menu outlives the window.
    if (window === null) open()
    tell({ name: 'menu.command', command })
  }
  let menu = buildMenu(send)
  let named = JSON.stringify(NO_STEPS)
  Menu.setApplicationMenu(menu)
  const nameSteps = (steps: StepNames): void => {
    const now = JSON.stringify(steps)
    if (now === named) return
    named = now
    menu = buildMenu(send, steps)
    Menu.setApplicationMenu(menu)
  }
  /** There is no page, or one that does not listen yet. */
  const awaitPage = (): void => {
    events.wait()
    greyOut(menu, null)
  }
  const open = (): BrowserWindow => {
    const opened = openWindow(preferences, language)
    awaitPage()
    // A reload brings another page.
    opened.webContents.on('did-navigate', awaitPage)
    warnBeforeClosing(opened, unsaved)
    opened.on('closed', () => {
      window = null
      greyOut(menu, null)
      void unsaved.saveAll()
    })
    // Windows ends programs at the end of a session without asking them to quit, five seconds after this, or not at all when somebody stops it: so the page, which lives, saves
    // what it can by itself, and what it leaves is saved here. Two saves of one text would hinder each other.
    opened.on('query-session-end', () => setTimeout(() => void unsaved.saveLeft(LEFT), SAVED_BY_ITSELF))
    opened.on('session-end', () => void unsaved.saveAll())
    // On Windows the side buttons of a mouse and the keys of some keyboards come as commands; elsewhere the page hears of the buttons itself.
    opened.on('app-command', (_event, command) => {
      const way = process.platform === 'win32' ? WAYS.get(command) : undefined
      if (way !== undefined) tell({ name: 'menu.command', command: way })
    })
    opened.webContents.on('render-process-gone', (_event, { reason }) => {
      log(`the page ended: ${reason}`)
      void unsaved.saveAll().then(() => reopen(opened))
    })
    window = opened
    return opened
  }
  /** What somebody works on is a reason to wait: a new engine would know nothing of a job that runs. */
  const speakAnew = async (): Promise<boolean> => {
    const next = wanted()
    if (next === language) return true
    const jobs = await engine.call('jobs.list', {})
    if (jobs.ok && jobs.value.some((job) => !hasEnded(job))) return false
    language = next
    speak(language)
    named = ''
    nameSteps(NO_STEPS)
    await unsaved.saveAll()
    await engine.restart(language)
    if (window !== null) loadPage(window, language)
    return true
  }
  const handlers = appHandlers({
    window: () => window ?? open(),
    engine,
    library,
    preferences,
    unsaved,
    listening: events.listening,
    speakAnew,
    answered: (commands, steps) => {
      nameSteps(steps)
      greyOut(menu, commands)
    },
  })
  const answer = serve(appContract, handlers, log)

  ipcMain.handle('call', (event, name: unknown, input: unknown) => {
    if (!isTrustedSender(event.senderFrame)) throw new Error('Refused: this page is not part of Briefwright.')
    return answer(z.string().parse(name), input)
  })
  ipcMain.on('drop', (event, dropped: unknown) => {
    const paths = z.array(z.string().min(1)).min(1).safeParse(dropped)
    if (!isTrustedSender(event.senderFrame) || !paths.success) return
    void engine.call('import.start', { paths: paths.data, review: true })
  })

  open()

  app.on('activate', () => {
    if (BrowserWindow.getAllWindows().length === 0) open()
  })
  app.on('open-file', (event, path) => {
    event.preventDefault()
    if (path !== library) change(path)
  })
  app.on('second-instance', (_event, argv, folder) => {
    const wanted = libraryArgument(argv, folder)
    if (wanted !== null && wanted !== library) {
      change(wanted)
      return
    }
    const shown = window ?? open()
    if (shown.isMinimized()) shown.restore()
    shown.focus()
  })
  let stopped = false
  // Not before: the windows, which close first, save what they have.
  app.on('will-quit', (event) => {
    if (stopped) return
    event.preventDefault()
    stopped = true
    void unsaved
      .saveAll()
      .then(() => engine.stop())
      .then(() => app.quit())
  })
}

/** Everything of a portable program lies beside it, before anything asks where it lies. */
const portable = portableFolder({
  argv: process.argv,
  execPath: process.execPath,
  env: process.env,
  platform: process.platform,
  appPath: app.isPackaged ? null : app.getAppPath(),
})
if (portable !== null) {
  mkdirSync(portable, { recursive: true })
  app.setPath('userData', portable)
  app.setPath('logs', join(portable, 'logs'))
}

const asked = cliArguments(process.argv)
if (asked !== null) void runCommandLine(asked)
// One window per user: two would edit the same brief.
else if (app.requestSingleInstanceLock()) {
  registerAppScheme()
  lockNetwork()
  lockContents()
  app.once('open-file', (event, path) => {
    event.preventDefault()
    if (!app.isReady()) handedOver = path
  })
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') app.quit()
  })
  void app.whenReady().then(start)
} else {
  app.quit()
}
