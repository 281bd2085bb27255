import type { Session, WebContents } from 'electron'
import type { Command } from '../cdp/connection.ts'
import { browser, host } from '../host.ts'

type Check = Parameters<Session['setPermissionCheckHandler']>[0]
type Request = Parameters<Session['setPermissionRequestHandler']>[0]
type Permission = Parameters<NonNullable<Request>>[1]
type ChromiumName = Command<'Browser.grantPermissions'>['permissions'][number]

/** Electron's names for what a page may ask for, and Chromium's. */
const names: Partial<Record<Permission, ChromiumName[]>> = {
  geolocation: ['geolocation'],
  notifications: ['notifications'],
  media: ['audioCapture', 'videoCapture'],
  'clipboard-read': ['clipboardReadWrite'],
  'clipboard-sanitized-write': ['clipboardSanitizedWrite'],
  midi: ['midi'],
  midiSysex: ['midiSysex'],
  'idle-detection': ['idleDetection'],
  'display-capture': ['displayCapture'],
  'window-management': ['windowManagement'],
  'storage-access': ['storageAccess'],
  sensors: ['sensors'],
  nfc: ['nfc'],
  'local-fonts': ['localFonts'],
}

let check: Check = null
let request: Request = null

export function setCheck(handler: Check): void {
  check = handler
  void applyPermissions()
}

export function setRequest(handler: Request): void {
  request = handler
  void applyPermissions()
}

/**
 * Asks the app once for every permission and tells Chromium, which then answers pages by itself: granted is what both of
 * the app's handlers allow. Nothing happens before the first window, whose page the handlers are asked for.
 */
export async function applyPermissions(): Promise<void> {
  const contents = [...host.windows.values()][0]?.webContents
  if (!contents) return
  const permissions: ChromiumName[] = []
  for (const [name, chromium] of Object.entries(names) as [Permission, ChromiumName[]][]) {
    if (await allowed(contents as unknown as WebContents, name)) permissions.push(...chromium)
  }
  await browser()
    .send('Browser.grantPermissions', { permissions, ...host.profile })
    .catch((error: unknown) => console.error('stand-in:', error))
}

async function allowed(contents: WebContents, permission: Permission): Promise<boolean> {
  const origin = contents.getURL()
  if (check && !check(contents, permission, origin, { isMainFrame: true, requestingUrl: origin })) return false
  const handler = request
  if (!handler) return true
  return new Promise((resolve) => handler(contents, permission, resolve, { isMainFrame: true, requestingUrl: origin }))
}
