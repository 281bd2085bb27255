import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { contentDump } from '#store/testing/content-dump.ts'
import { temporaryEngine } from '../testing/temporary-engine.ts'
import { fileOf, libraryOf, mark, merge } from '../testing/two-libraries.ts'

test('a merge that is killed at any article leaves the library as it was', async () => {
  const root = mkdtempSync(join(tmpdir(), 'merge-killed-'))
  const hers = await libraryOf(join(root, 'hers'), ['Atyrau'])
  const theirs = await libraryOf(join(root, 'theirs'), ['Atyrau', 'Bakhty', 'Chagan'])
  for (const article of ['1', '2', '3']) await mark(theirs, article, `Note ${article}`, ['energy'])
  await theirs.engine.close()
  await hers.engine.close()
  const before = contentDump(fileOf(hers))
  const program = fileURLToPath(new URL('../testing/merge-until-killed.ts', import.meta.url))
  const hooks = new URL('../../store/testing/raw-sql.mjs', import.meta.url).href
  for (const at of ['1', '3']) {
    const { signal } = spawnSync(process.execPath, ['--import', hooks, program, fileOf(hers), fileOf(theirs), at])
    expect(signal).toBe('SIGKILL')
    expect(contentDump(fileOf(hers))).toBe(before)
  }
  const again = temporaryEngine(hers.folder)
  expect(await merge(again, fileOf(theirs))).toMatchObject({ articles: 2, known: 1, marks: 3 })
  await again.remove()
  rmSync(root, { recursive: true })
})
