import { createHash } from 'node:crypto'
import { readFile, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { AppUnderTest } from './app-under-test.ts'
import { expect, test } from './app.fixture.ts'

test('a library file that is none is named in the window and not touched', async ({ dataDir }) => {
  const file = join(dataDir, 'library.sqlite')
  await writeFile(file, 'My shopping list: eggs, bread, a new keyboard.\n'.repeat(100))
  const before = await digest(file)
  const app = await AppUnderTest.launch(dataDir)
  await expect(app.page.getByText(/library\.sqlite/).first()).toBeVisible()
  await app.close()
  expect(await digest(file)).toBe(before)
  expect((await readdir(dataDir)).filter((name) => /-(wal|shm|journal)$/.test(name) && name.startsWith('library'))).toEqual([])
})

async function digest(path: string): Promise<string> {
  return createHash('sha256')
    .update(await readFile(path))
    .digest('hex')
}
