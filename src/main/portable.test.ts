import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { portableFolder, type Running } from './portable.ts'

let stick: string
beforeEach(() => (stick = mkdtempSync(join(tmpdir(), 'briefwright-stick-'))))
afterEach(() => rmSync(stick, { recursive: true }))

const running = (change: Partial<Running> = {}): Running => ({
  argv: ['briefwright'],
  execPath: join(stick, 'briefwright-window'),
  env: {},
  platform: 'linux',
  appPath: null,
  ...change,
})
const data = (): string => join(stick, 'Briefwright data')

test('a program is portable by a flag, or by a file beside it, and otherwise not', () => {
  expect(portableFolder(running())).toBeNull()
  expect(portableFolder(running({ argv: ['briefwright', '--portable'] }))).toBe(data())
  writeFileSync(join(stick, 'portable.txt'), '')
  expect(portableFolder(running())).toBe(data())
})

test('the file lies beside what the user sees: the AppImage, the portable program of Windows, the .app of macOS', () => {
  writeFileSync(join(stick, 'portable.txt'), '')
  const elsewhere = '/tmp/.mount_Brief/briefwright-window'
  expect(portableFolder(running({ execPath: elsewhere }))).toBeNull()
  expect(portableFolder(running({ execPath: elsewhere, env: { APPIMAGE: join(stick, 'Briefwright.AppImage') } }))).toBe(data())
  expect(portableFolder(running({ execPath: elsewhere, platform: 'win32', env: { PORTABLE_EXECUTABLE_DIR: stick } }))).toBe(
    data(),
  )
  const inside = join(stick, 'Briefwright.app', 'Contents', 'MacOS', 'Briefwright')
  expect(portableFolder(running({ execPath: inside, platform: 'darwin' }))).toBe(data())
  expect(portableFolder(running({ execPath: elsewhere, appPath: stick }))).toBe(data())
})
