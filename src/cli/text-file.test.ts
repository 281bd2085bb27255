import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Io } from './io.ts'
import { readTextFile } from './text-file.ts'

test('a text is read from its file, and a database that is open is not', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'briefwright-text-'))
  const io = {} as Io
  const path = join(folder, 'library.sqlite')
  writeFileSync(path, 'Text.')
  expect(await readTextFile(path, io)).toEqual({ ok: true, value: 'Text.' })
  // SQLite keeps this beside a database while it is open.
  writeFileSync(`${path}-shm`, '')
  expect(await readTextFile(path, io)).toMatchObject({ ok: false, failure: { code: 'database-open' } })
  rmSync(folder, { recursive: true })
})
