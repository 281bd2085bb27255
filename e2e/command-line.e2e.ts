import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { AppUnderTest } from './app-under-test.ts'
import { expect, testOnSamples as test } from './app.fixture.ts'

/** Runs the app as an installed `briefwright` does. */
async function run(app: AppUnderTest, ...argv: string[]): Promise<{ code: number | null; out: string; err: string }> {
  const { spawnargs, spawnfile } = app.electron.process()
  const sandbox = spawnargs.filter((argument) => argument === '--no-sandbox')
  const child = spawn(spawnfile, [...sandbox, '.', '--cli', '--', ...argv])
  const [out, err, [code]] = await Promise.all([buffer(child.stdout), buffer(child.stderr), once(child, 'exit')])
  return { code: code as number | null, out: out.toString(), err: err.toString() }
}

/** Folders of Chromium's own that starts have left. */
const kept = (): string[] => readdirSync(tmpdir()).filter((name) => name.startsWith('briefwright-cli-'))

test('started with --cli the program is the command line: no window, its exit codes, whole output in a pipe, beside an open window', async ({
  app,
  page,
  dataDir,
}) => {
  const library = ['--library', join(dataDir, 'library.sqlite')]
  const before = kept()
  const listed = await run(app, 'list', ...library, '--json')
  expect(JSON.parse(listed.out)).toHaveLength(11)
  expect(listed.code).toBe(0)
  const suggested = await run(app, 'themes', 'suggest', ...library, '--json')
  expect((JSON.parse(suggested.out) as unknown[]).length).toBeGreaterThan(50)
  expect((await run(app, 'show', '9999', ...library)).code).toBe(1)
  expect((await run(app, 'list', '--no-such-thing')).code).toBe(2)

  // Read by a worker, and seen by the window, which stays open.
  await expect(page.getByText('All articles · 11 articles')).toBeVisible()
  const imported = await run(app, 'import', 'README.md', ...library, '--json')
  expect(JSON.parse(imported.out)).toMatchObject({ imported: [{ file: resolve('README.md') }] })
  await expect(page.getByText('All articles · 12 articles')).toBeVisible()
  expect(kept()).toEqual(before)
})
