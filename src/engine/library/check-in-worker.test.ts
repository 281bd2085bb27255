import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { checkLibrary } from '#store/library/integrity.ts'
import { addArticle, temporaryLibrary, type TemporaryLibrary } from '#store/testing/temporary-library.ts'
import { checkInWorker } from './check-in-worker.ts'

/** The worker itself, without a build. */
const UNBUILT = `import ${JSON.stringify(new URL('../../store/testing/raw-sql.mjs', import.meta.url))}
await import(${JSON.stringify(new URL('check.worker.ts', import.meta.url))})`

let library: TemporaryLibrary
beforeEach(() => (library = temporaryLibrary()))
afterEach(() => library.remove())

function programOf(code: string): URL {
  const path = join(library.folder, 'check.mjs')
  writeFileSync(path, code)
  return pathToFileURL(path)
}

test('a check in a thread of its own says what a check of the open library says, and this thread goes on', async () => {
  const program = programOf(UNBUILT)
  addArticle(library.db, ['Whole.'])
  expect(await checkInWorker(program, library.path)).toEqual({ ok: true, value: [] })
  library.db.exec("UPDATE article_body SET blocks = x'00'")
  const checked = checkInWorker(program, library.path)
  expect(addArticle(library.db, ['Added meanwhile.'])).toBe(2)
  expect(await checked).toEqual({ ok: true, value: checkLibrary(library.db) })
})

test('a library that cannot be opened is a failure, a worker that dies an error', async () => {
  expect(await checkInWorker(programOf(UNBUILT), join(library.folder, 'none'))).toMatchObject({
    ok: false,
    failure: { code: 'library-missing' },
  })
  await expect(checkInWorker(programOf('process.exit(1)'), library.path)).rejects.toThrow('without an answer')
  await expect(checkInWorker(programOf('throw new Error("broken")'), library.path)).rejects.toThrow('broken')
})
