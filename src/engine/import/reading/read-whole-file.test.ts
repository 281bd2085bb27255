import { execFileSync } from 'node:child_process'
import { appendFileSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { readWholeFile } from './read-whole-file.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'whole-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const WINDOWS = process.platform === 'win32'
/** Large enough that reading it takes longer than the pause between two changes. */
const LARGE = Buffer.alloc(48 * 1024 * 1024, 'text ')

/** Changes a file again and again, until `stop` is called. */
function changing(change: () => void): { stop: () => Promise<void> } {
  const abort = new AbortController()
  const loop = (async () => {
    while (!abort.signal.aborted) {
      change()
      await wait(1)
    }
  })()
  return {
    async stop() {
      abort.abort()
      await loop
    },
  }
}

test('a file comes with exactly its bytes, an empty one with none', async () => {
  const path = join(folder, 'a.txt')
  writeFileSync(path, 'text')
  expect(await readWholeFile(path)).toEqual({ ok: true, value: new Uint8Array(Buffer.from('text')) })
  writeFileSync(path, '')
  expect(await readWholeFile(path)).toEqual({ ok: true, value: new Uint8Array() })
})

test('a file that grows all the while is refused in the end', async () => {
  const path = join(folder, 'growing.txt')
  writeFileSync(path, LARGE)
  const growth = changing(() => appendFileSync(path, 'more'))
  const read = await readWholeFile(path)
  await growth.stop()
  expect(read).toMatchObject({ ok: false, failure: { code: 'changed-while-reading', message: expect.stringContaining(path) } })
})

test('a file that was being written when it was read first comes whole, as it is then', async () => {
  const path = join(folder, 'written.txt')
  writeFileSync(path, LARGE)
  const reading = readWholeFile(path)
  await wait(3)
  truncateSync(path, 10)
  const read = await reading
  expect(read.ok && read.value.length).toBe(10)
})

test('a file larger than any article is refused before it is read, and one that is gone is missing', async () => {
  const path = join(folder, 'huge.txt')
  writeFileSync(path, '')
  truncateSync(path, 300 * 1024 * 1024)
  expect(await readWholeFile(path)).toMatchObject({ ok: false, failure: { code: 'file-too-large' } })
  expect(await readWholeFile(join(folder, 'none.txt'))).toMatchObject({ ok: false, failure: { code: 'file-missing' } })
})

test.skipIf(WINDOWS)('a named pipe and a device are refused at once, nobody waits for them', async () => {
  const pipe = join(folder, 'pipe.txt')
  execFileSync('mkfifo', [pipe])
  for (const path of [pipe, '/dev/zero'])
    expect(await readWholeFile(path)).toMatchObject({ ok: false, failure: { code: 'not-a-file' } })
})

test('a folder is said to be one', async () => {
  const refused = { code: 'is-a-folder', message: `${folder} is a folder. Name a file.` }
  expect(await readWholeFile(folder)).toEqual({ ok: false, failure: refused })
})
