import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { besideFile } from './beside-file.ts'

let outside: string
let folder: string
beforeEach(() => {
  outside = mkdtempSync(join(tmpdir(), 'beside-'))
  folder = join(outside, 'export')
  mkdirSync(join(folder, 'files', '12'), { recursive: true })
  writeFileSync(join(folder, 'files', '12', 'page.html'), '<p>page</p>')
  writeFileSync(join(outside, 'secret.txt'), 'secret')
})
afterEach(() => rmSync(outside, { recursive: true, force: true }))

const beside = (path: string): Promise<Uint8Array | null> => besideFile(join(folder, 'records.ris'))(path)

test('a record gets what lies in its folder and below it', async () => {
  expect(Buffer.from((await beside('files/12/page.html')) ?? []).toString()).toBe('<p>page</p>')
  expect(await beside('files/13/page.html')).toBeNull()
})

test('nothing outside its folder can be had, neither by the path nor by a link', async () => {
  for (const path of [
    '../secret.txt',
    'files/../../secret.txt',
    join(outside, 'secret.txt'),
    '..',
    '.',
    '',
    'files/12/page.html\0',
  ])
    expect(await beside(path)).toBeNull()
  if (process.platform === 'win32') return
  symlinkSync(join(outside, 'secret.txt'), join(folder, 'link.txt'))
  symlinkSync(outside, join(folder, 'up'))
  expect(await beside('link.txt')).toBeNull()
  expect(await beside('up/secret.txt')).toBeNull()
  symlinkSync(join(folder, 'files', '12'), join(folder, 'short'))
  expect(await beside('short/page.html')).not.toBeNull()
})

test('folders, pipes and files larger than any attachment are not there', async () => {
  expect(await beside('files')).toBeNull()
  writeFileSync(join(folder, 'film.html'), '')
  truncateSync(join(folder, 'film.html'), 100 * 1024 * 1024)
  expect(await beside('film.html')).toBeNull()
  if (process.platform === 'win32') return
  execFileSync('mkfifo', [join(folder, 'pipe')])
  expect(await beside('pipe')).toBeNull()
})
