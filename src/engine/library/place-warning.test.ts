import { mkdirSync, rmSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { temporaryFolder } from '#store/testing/temporary-library.ts'
import { expectOk, temporaryEngine } from '../testing/temporary-engine.ts'
import { placeWarning } from './place-warning.ts'

let folder: string
beforeEach(() => (folder = temporaryFolder()))
afterEach(() => rmSync(folder, { recursive: true }))

test('a library in a synchronised folder is warned of with the reason, also where a link leads there', async () => {
  mkdirSync(join(folder, 'Dropbox'))
  symlinkSync(join(folder, 'Dropbox'), join(folder, 'mine'))
  const path = join(folder, 'mine', 'library.sqlite')
  expect(placeWarning(path)).toMatch(/^The library .+ stands in a folder that Dropbox synchronises, .+half of it.+Back up/)
  const made = temporaryEngine(join(folder, 'mine'))
  expect(expectOk(await made.engine.call('library.info', {})).warning).toContain('Dropbox')
  await made.engine.close()
})

test('elsewhere nothing is said', () => {
  expect(placeWarning(join(folder, 'library.sqlite'), {})).toBeNull()
  expect(placeWarning(join(folder, 'library.sqlite'), { OneDrive: folder })).toContain('OneDrive')
})
