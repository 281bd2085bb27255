import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { temporaryEngine, type TemporaryEngine } from '../testing/temporary-engine.ts'

let made: TemporaryEngine
beforeEach(() => {
  made = temporaryEngine()
})
afterEach(() => made.remove())

test.skipIf(process.platform === 'win32')(
  'after the library was deleted and a backup could not be restored, every call says that no library is open',
  async () => {
    const library = join(made.folder, 'library.sqlite')
    const noBackup = join(made.folder, 'none.backup')
    writeFileSync(noBackup, 'This is no backup.')
    for (const end of ['', '-wal', '-shm']) rmSync(`${library}${end}`, { force: true })
    await made.engine.call('library.restore', { from: noBackup })
    for (const [name, input] of [
      ['articles.list', {}],
      ['themes.list', {}],
      ['briefs.list', {}],
      ['themes.add', { name: 'New', definition: '', terms: ['term'] }],
    ] as const)
      expect(await made.engine.call(name, input as never)).toMatchObject({ ok: false, failure: { code: 'library-missing' } })
  },
)

test('the open library and its log are not read as articles, nor verified: that would cost it its locks', async () => {
  const library = join(made.folder, 'library.sqlite')
  const job = await made.ended(await made.engine.call('import.start', { paths: [library, `${library}-wal`] }))
  expect(JSON.stringify(job)).toMatch(/belongs to a database that a program has open/)
  for (const call of ['verify.file', 'templates.check'] as const)
    expect(await made.engine.call(call, { path: library })).toMatchObject({ ok: false, failure: { code: 'database-open' } })
})
