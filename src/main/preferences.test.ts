import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openPreferences } from './preferences.ts'

const DEFAULTS = { theme: 'system', language: 'system', bounds: null, layout: {} }

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'preferences-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

test('before anything is kept the defaults hold, and reading writes nothing', () => {
  const path = join(folder, 'new', 'preferences.json')
  expect(openPreferences(path).get()).toEqual(DEFAULTS)
  expect(existsSync(join(folder, 'new'))).toBe(false)
})

test('a change is there at once and at the next start, beside what was kept before', () => {
  const path = join(folder, 'new', 'preferences.json')
  const bounds = { x: 10, y: 20, width: 900, height: 700, maximized: false }
  const first = openPreferences(path)
  first.set({ theme: 'dark' })
  first.set({ bounds })
  expect(first.get()).toEqual({ theme: 'dark', language: 'system', bounds, layout: {} })
  const next = openPreferences(path)
  expect(next.get()).toEqual({ theme: 'dark', language: 'system', bounds, layout: {} })
  next.set({ layout: { library: [30, 70] } })
  expect(openPreferences(path).get()).toEqual({ theme: 'dark', language: 'system', bounds, layout: { library: [30, 70] } })
  expect(readdirSync(join(folder, 'new'))).toEqual(['preferences.json'])
})

test.each([
  ['is empty', ''],
  ['is cut off', '{"theme": "da'],
  ['is no object', '[1, 2]'],
  ['names a theme that there is not', '{"theme": "pink"}'],
  ['has a window too small to use', '{"bounds": {"width": 20, "height": 700, "maximized": false}}'],
])('a file that %s counts as none, is left as it is, and is replaced by the next change', (_, text) => {
  const path = join(folder, 'preferences.json')
  writeFileSync(path, text)
  const store = openPreferences(path)
  expect(store.get()).toEqual(DEFAULTS)
  expect(readFileSync(path, 'utf8')).toBe(text)
  store.set({ theme: 'light' })
  expect(openPreferences(path).get()).toEqual({ ...DEFAULTS, theme: 'light' })
})

test('what an older version did not know has its default', () => {
  const path = join(folder, 'preferences.json')
  writeFileSync(path, '{"theme": "dark"}')
  expect(openPreferences(path).get()).toEqual({ ...DEFAULTS, theme: 'dark' })
})

test('where no file can be written a change holds until the end, stops nothing and leaves nothing half-written', () => {
  const path = join(folder, 'preferences.json')
  const store = openPreferences(path)
  mkdirSync(join(path, 'in the way'), { recursive: true })
  store.set({ theme: 'dark' })
  expect(store.get()).toEqual({ ...DEFAULTS, theme: 'dark' })
  expect(readdirSync(folder)).toEqual(['preferences.json'])
  rmSync(path, { recursive: true })
  store.set({ layout: { library: [30, 70] } })
  expect(openPreferences(path).get()).toEqual({ ...DEFAULTS, theme: 'dark', layout: { library: [30, 70] } })
})
