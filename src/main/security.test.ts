import { beforeEach, expect, test, vi } from 'vitest'
import { isTrustedSender, lockContents, lockNetwork, lockSession } from './security.ts'

type Listener = (...values: unknown[]) => unknown

const electron = vi.hoisted(() => ({
  switches: new Map<string, string | undefined>(),
  told: new Map<string, unknown>(),
  appEvents: new Map<string, Listener>(),
  sessionEvents: new Map<string, Listener>(),
}))

vi.mock('electron', () => {
  const { appEvents, sessionEvents, switches, told } = electron
  const tell = (name: string) => (value: unknown) => void told.set(name, value)
  const names = ['setPermissionRequestHandler', 'setPermissionCheckHandler', 'setDevicePermissionHandler']
  const spelling = ['setSpellCheckerEnabled', 'setSpellCheckerLanguages', 'setSpellCheckerDictionaryDownloadURL']
  return {
    app: {
      isPackaged: true,
      commandLine: { appendSwitch: (name: string, value?: string) => void switches.set(name, value) },
      on: (name: string, listener: Listener) => void appEvents.set(name, listener),
    },
    session: {
      defaultSession: {
        ...Object.fromEntries([...names, ...spelling].map((name) => [name, tell(name)])),
        webRequest: { onBeforeRequest: tell('onBeforeRequest') },
        on: (name: string, listener: Listener) => void sessionEvents.set(name, listener),
      },
    },
    net: {},
    protocol: {},
  }
})

const PERMISSIONS = [
  'media',
  'geolocation',
  'notifications',
  'clipboard-read',
  'midi',
  'display-capture',
  'usb',
  'hid',
  'serial',
  'fileSystem',
]

beforeEach(() => {
  lockNetwork()
  lockSession()
  lockContents()
})

/** Whether a listener prevents what the event announces. */
function prevents(listener: Listener | undefined, url: string): boolean {
  let prevented = false
  listener?.({ url, preventDefault: () => (prevented = true) })
  return prevented
}

test('no name and no address is found, nothing is looked up ahead, and Chromium runs no errands', () => {
  expect(electron.switches.get('host-resolver-rules')).toBe('MAP * ~NOTFOUND')
  expect(electron.switches.get('force-webrtc-ip-handling-policy')).toBe('disable_non_proxied_udp')
  expect([...electron.switches.keys()]).toEqual(
    expect.arrayContaining([
      'dns-prefetch-disable',
      'no-pings',
      'disable-background-networking',
      'disable-component-update',
      'disable-domain-reliability',
    ]),
  )
})

test('no dictionary is fetched: no spelling, no language, no place to fetch from', () => {
  expect(electron.told.get('setSpellCheckerEnabled')).toBe(false)
  expect(electron.told.get('setSpellCheckerLanguages')).toEqual([])
  expect(electron.told.get('setSpellCheckerDictionaryDownloadURL')).toBe('app://no-dictionaries/')
})

test('only requests that stay in the program are let through', () => {
  const filter = electron.told.get('onBeforeRequest') as (
    details: { url: string },
    answer: (decision: { cancel: boolean }) => void,
  ) => void
  const cancels = (url: string): boolean => {
    let cancelled = false
    filter({ url }, ({ cancel }) => (cancelled = cancel))
    return cancelled
  }
  const outside = [
    'http://x/',
    'https://x/',
    'ws://x/',
    'wss://x/',
    'ftp://x/',
    'file:///etc/passwd',
    'app.x://bundle/',
    'chrome://gpu',
  ]
  expect(outside.filter((url) => !cancels(url))).toEqual([])
  expect(['app://bundle/index.html', 'data:,x', 'blob:app://bundle/1'].filter(cancels)).toEqual([])
})

test('every permission and every device is denied', () => {
  const request = electron.told.get('setPermissionRequestHandler') as (
    contents: null,
    permission: string,
    answer: (granted: boolean) => void,
  ) => void
  const check = electron.told.get('setPermissionCheckHandler') as (contents: null, permission: string) => boolean
  const device = electron.told.get('setDevicePermissionHandler') as (details: object) => boolean
  const granted: boolean[] = []
  for (const permission of PERMISSIONS) {
    request(null, permission, (answer) => granted.push(answer))
    granted.push(check(null, permission))
  }
  for (const deviceType of ['usb', 'hid', 'serial']) granted.push(device({ deviceType }))
  expect(granted).toEqual(Array.from({ length: 23 }, () => false))
})

test('nothing is downloaded', () => {
  expect(prevents(electron.sessionEvents.get('will-download'), 'app://bundle/a')).toBe(true)
})

test('no page goes elsewhere, by itself, in a frame or redirected; none opens a window or embeds a page', () => {
  const events = new Map<string, Listener>()
  let open: (() => object) | undefined
  let policy = ''
  electron.appEvents.get('web-contents-created')?.(
    {},
    {
      setWindowOpenHandler: (handler: () => object) => (open = handler),
      setWebRTCIPHandlingPolicy: (value: string) => (policy = value),
      on: (name: string, listener: Listener) => void events.set(name, listener),
    },
  )
  for (const name of ['will-navigate', 'will-frame-navigate', 'will-redirect']) {
    expect(prevents(events.get(name), 'https://example.com/'), name).toBe(true)
    expect(prevents(events.get(name), 'app://bundle.example.com/'), name).toBe(true)
    expect(prevents(events.get(name), 'app://bundle/index.html'), name).toBe(false)
  }
  expect(prevents(events.get('will-attach-webview'), 'app://bundle/index.html')).toBe(true)
  expect(open?.()).toEqual({ action: 'deny' })
  expect(policy).toBe('disable_non_proxied_udp')
})

test('only the main frame of our own page is listened to', () => {
  expect(isTrustedSender(frame('app://bundle/index.html'))).toBe(true)
  expect(isTrustedSender(frame('app://bundle/index.html', {}))).toBe(false)
  expect(isTrustedSender(frame('app://bundle.example.com/'))).toBe(false)
  expect(isTrustedSender(frame('https://example.com/'))).toBe(false)
  expect(isTrustedSender(null)).toBe(false)
})

function frame(url: string, parent: object | null = null): never {
  return { url, parent } as never
}
