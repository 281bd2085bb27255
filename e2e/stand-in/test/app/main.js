// A small Electron app that uses what Briefwright uses, to prove the stand-in with.
import {
  app,
  BrowserWindow,
  clipboard,
  dialog,
  ipcMain,
  Menu,
  MessageChannelMain,
  nativeTheme,
  net,
  protocol,
  session,
  utilityProcess,
} from 'electron'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

const here = import.meta.dirname
const policy = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'"
globalThis.seen = { clicked: [], opened: [], navigations: [], requests: [], second: [], console: [], downloads: [], input: [] }

protocol.registerSchemesAsPrivileged([{ scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true } }])
app.enableSandbox()
if (!app.requestSingleInstanceLock()) app.quit()
app.on('second-instance', (_event, argv) => seen.second.push(argv.at(-1)))
app.on('window-all-closed', () => app.quit())

function secure(contents) {
  contents.on('will-navigate', (event, url) => {
    seen.navigations.push(url)
    event.preventDefault()
  })
  contents.on('console-message', ({ level, message }) => seen.console.push(`${level}: ${message}`))
  contents.on('context-menu', (_event, { x, selectionText }) => {
    seen.contextMenu = { onPage: x > 0, selectionText }
  })
  contents.setWindowOpenHandler(({ url }) => {
    seen.opened.push(url)
    return { action: 'deny' }
  })
}
app.on('web-contents-created', (_event, contents) => secure(contents))

const click = (item) => seen.clicked.push(item.id)

function buildMenu() {
  const file = [
    { id: 'new', label: 'New', accelerator: 'CmdOrCtrl+N', click },
    { id: 'remove', label: 'Remove', accelerator: 'Delete', click },
    { id: 'margin', label: 'Margin', accelerator: 'CmdOrCtrl+Shift+\\', click },
    { id: 'dark', label: 'Dark', type: 'checkbox', click },
    { id: 'off', label: 'Off', enabled: false, accelerator: 'CmdOrCtrl+O', click },
  ]
  Menu.setApplicationMenu(Menu.buildFromTemplate([{ label: 'File', submenu: file }, { role: 'editMenu' }]))
}

async function noteEarly(ask) {
  seen.early = (await ask('early')).got
}

function startEngine() {
  const engine = utilityProcess.fork(join(here, 'engine.js'), ['--quick'])
  const { port1, port2 } = new MessageChannelMain()
  engine.on('exit', (code) => {
    seen.engineExit = code
  })
  let last = 0
  const waiting = new Map()
  port2.on('message', ({ data }) => {
    waiting.get(data.id)?.(data.value)
    waiting.delete(data.id)
  })
  port2.on('close', () => {
    seen.portClosed = true
  })
  port2.start()
  const ask = (value) =>
    new Promise((resolve) => {
      waiting.set(++last, resolve)
      port2.postMessage({ id: last, value })
    })
  // Said before the other end is given away: it must arrive all the same.
  void noteEarly(ask)
  engine.postMessage({ hello: 'engine' }, [port1])
  return { engine, ask }
}

void app.whenReady().then(async () => {
  protocol.handle('app', async (request) => {
    const { pathname } = new URL(request.url)
    const response = await net
      .fetch(pathToFileURL(join(here, 'page', pathname)).href)
      .catch(() => new Response('', { status: 404 }))
    return new Response(response.body, {
      status: response.status,
      headers: { 'content-type': response.headers.get('content-type') ?? 'text/plain', 'content-security-policy': policy },
    })
  })
  session.defaultSession.setPermissionRequestHandler((_contents, _permission, decide) => decide(false))
  session.defaultSession.setPermissionCheckHandler(() => false)
  session.defaultSession.webRequest.onBeforeRequest(({ url }, decide) => {
    if (!url.startsWith('app:')) seen.requests.push(url)
    decide({ cancel: !url.startsWith('app:') })
  })
  session.defaultSession.on('will-download', (event, item) => {
    event.preventDefault()
    seen.downloads.push(item.getFilename())
  })
  buildMenu()
  const { engine, ask } = startEngine()
  globalThis.engine = engine
  ipcMain.handle('echo', (_event, value) => value)
  ipcMain.handle('fail', () => {
    throw new RangeError('deliberate failure')
  })
  ipcMain.handle('sender', ({ senderFrame }) => ({
    url: senderFrame.url,
    origin: senderFrame.origin,
    parent: senderFrame.parent,
  }))
  ipcMain.handle('engine', (_event, value) => ask(value))
  ipcMain.handle('pick', () => dialog.showOpenDialog({ properties: ['openFile', 'multiSelections'] }))
  ipcMain.handle('unknown', () => app.dock)
  ipcMain.handle('copy', (_event, text) => clipboard.writeText(text))
  ipcMain.on('note', (_event, text) => seen.clicked.push(`note ${text}`))
  nativeTheme.on('updated', () => {
    seen.theme = nativeTheme.shouldUseDarkColors
  })
  const window = new BrowserWindow({
    width: 900,
    height: 640,
    show: false,
    webPreferences: { preload: join(here, 'preload.cjs'), sandbox: true, contextIsolation: true },
  })
  window.once('ready-to-show', () => window.show())
  await window.loadURL('app://bundle/index.html')
})
