import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { commandLine, type CommandLine } from './testing/command-line.ts'

const SAMPLE = fileURLToPath(new URL('../../resources/sample-library/price-of-a-litre.md', import.meta.url))

let cli: CommandLine
beforeEach(async () => {
  cli = commandLine()
  await cli.run('import', SAMPLE)
})
afterEach(() => cli.remove())

const titles = async (): Promise<string[]> =>
  ((await cli.run('list', '--json')).json as { title: string }[]).map(({ title }) => title)

test('a backup brings back what was changed since, and what it replaced is kept', async () => {
  const backup = join(cli.folder, 'copy.sqlite')
  expect(await cli.run('backup', backup, '--json')).toMatchObject({ code: 0, json: { file: backup, bytes: expect.any(Number) } })
  const before = await titles()
  await cli.runWith(
    { stdin: 'A second article\n\nIt was added after the backup, and it says so in a sentence long enough to keep.\n' },
    'import',
    '-',
  )
  expect(await titles()).toHaveLength(2)
  const restored = await cli.run('restore', backup, '--json')
  expect(restored.code).toBe(0)
  expect(await titles()).toEqual(before)
  const { keptAside } = restored.json as { keptAside: string }
  expect(((await cli.runWith({ anyLibrary: true }, 'list', '--library', keptAside, '--json')).json as unknown[]).length).toBe(2)
})

test('a backup makes a library where there is none', async () => {
  const backup = join(cli.folder, 'copy.sqlite')
  await cli.run('backup', backup)
  const fresh = join(cli.folder, 'fresh.sqlite')
  expect(await cli.runWith({ anyLibrary: true }, 'restore', backup, '--library', fresh, '--json')).toMatchObject({
    code: 0,
    json: { file: fresh, keptAside: null },
  })
})

test('a file that is no backup leaves the library as it was, and another program’s file is never replaced', async () => {
  const notes = join(cli.folder, 'notes.txt')
  writeFileSync(notes, 'my notes')
  const library = readFileSync(cli.library)
  const gone = join(cli.folder, 'gone.sqlite')
  expect((await cli.run('restore', gone)).err).toBe(`${gone} is not there. Check the name of the backup.\n`)
  expect(await cli.run('restore', notes)).toMatchObject({ code: 1, out: '' })
  expect(readFileSync(cli.library).equals(library)).toBe(true)
  const backup = join(cli.folder, 'copy.sqlite')
  await cli.run('backup', backup)
  expect(await cli.runWith({ anyLibrary: true }, 'restore', backup, '--library', notes)).toMatchObject({ code: 1 })
  expect(readFileSync(notes, 'utf8')).toBe('my notes')
})

test('a backup that cannot be written is refused and leaves nothing half-made', async () => {
  const target = join(cli.folder, 'no-such-folder', 'copy.sqlite')
  const { code, err } = await cli.run('backup', target)
  expect(code).toBe(1)
  expect(err).toContain(target)
  expect(err).toContain('there is no folder')
  expect(existsSync(`${target}.part`)).toBe(false)
})

test.skipIf(process.platform === 'win32')('a backup onto a pipe is refused, which stays a pipe', async () => {
  const pipe = join(cli.folder, 'pipe')
  execFileSync('mkfifo', [pipe])
  expect(await cli.run('backup', pipe)).toMatchObject({
    code: 1,
    out: '',
    err: expect.stringContaining(`${pipe} is a device or a pipe`),
  })
  expect(statSync(pipe).isFIFO()).toBe(true)
})

test('check says that a library is whole, and what is wrong with one that is not', async () => {
  expect(await cli.run('check', '--json')).toMatchObject({ code: 0, json: { ok: true, problems: [] } })
  const db = new DatabaseSync(cli.library)
  db.exec("UPDATE source_file SET sha256 = 'changed'")
  db.close()
  expect(await cli.run('check', '--json')).toMatchObject({
    code: 3,
    json: { ok: false, problems: [expect.stringContaining('price-of-a-litre.md')] },
  })
})

test('a damaged library is one sentence; to check, that is a finding', async () => {
  const bytes = readFileSync(cli.library)
  // The first byte of a page says what kind of page it is; the first page is the header.
  for (let page = 1; page < bytes.length / 4096; page += 1) bytes[page * 4096] = 0x5a
  writeFileSync(cli.library, bytes)
  const { code, out, err } = await cli.run('list')
  expect({ code, out }).toEqual({ code: 1, out: '' })
  expect(err).toMatch(/^The library [^\n]+ is damaged[^\n]+\n$/)
  expect(await cli.run('check', '--json')).toMatchObject({ code: 3, err: '', json: { ok: false, problems: [err.trim()] } })
})

test('recover reads what it can of a damaged library into a new file, lists the rest, and leaves the damaged one', async () => {
  const to = join(cli.folder, 'new.sqlite')
  const recovered = await cli.run('recover', cli.library, '--to', to, '--json')
  expect(recovered).toMatchObject({ code: 0, json: { file: to, articles: 1, lost: [] } })
  const db = new DatabaseSync(cli.library)
  db.exec("UPDATE article_body SET blocks = x'00'")
  db.close()
  const before = readFileSync(cli.library)
  const second = join(cli.folder, 'second.sqlite')
  const { code, out } = await cli.run('recover', cli.library, '--to', second)
  expect([code, out]).toEqual([3, expect.stringContaining('The text of article 1, “The Price of a Litre”.')])
  expect(readFileSync(cli.library).equals(before)).toBe(true)
  expect((await cli.run('recover', cli.library, '--to', second)).err).toContain(`${second} is there already`)
})
