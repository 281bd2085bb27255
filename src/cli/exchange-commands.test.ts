import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { commandLine, type CommandLine } from './testing/command-line.ts'

const text = (subject: string): string =>
  `${subject} and steel\n\nThe pipeline carried ${subject} to the east all winter long, and ${subject} is what the mill needs.\n\nThe ${subject} mill stood still.\n`
let cli: CommandLine
let other: CommandLine
beforeEach(async () => {
  cli = commandLine()
  other = commandLine()
  for (const subject of ['gas', 'coal']) writeFileSync(join(cli.folder, `${subject}.txt`), text(subject))
  await cli.run('import', join(cli.folder, 'gas.txt'), '--collection', 'For Bolat')
  await cli.run('import', join(cli.folder, 'coal.txt'))
  await cli.run('excerpts', 'add', '1', '--quote', 'what the mill needs', '--theme', 'energy', '--note', 'Ask her')
})
afterEach(() => {
  cli.remove()
  other.remove()
})

test('a collection goes out as a file, is merged by somebody else once, and taken back by one undo', async () => {
  const file = join(cli.folder, 'for-bolat.sqlite')
  expect(await cli.run('library', 'export', file, '--collection', 'for bolat', '--json')).toMatchObject({
    code: 0,
    json: { file, articles: 1, marks: 1, collections: 1, sourcesLeftOut: 0 },
  })
  expect(await other.run('library', 'merge', file, '--json')).toMatchObject({
    code: 0,
    json: { articles: 1, known: 0, marks: 1, collections: ['For Bolat'], collected: 1, conflicts: [], moreConflicts: 0 },
  })
  const again = await other.run('library', 'merge', file)
  expect([again.code, again.out]).toEqual([0, 'Nothing new was in for-bolat.sqlite. One article was here already.\n'])
  expect((await other.run('excerpts', 'list', '--json')).json).toMatchObject([{ note: 'Ask her', themes: ['energy'] }])
  expect((await other.run('undo')).out).toContain('Merged the library for-bolat.sqlite into this one')
  expect((await other.run('list', '--json')).json).toEqual([])
})

test('what is told differently is printed with both sides, and says so by the exit code', async () => {
  const file = join(cli.folder, 'whole.sqlite')
  await cli.run('library', 'export', file)
  await other.run('library', 'merge', file)
  const [id] = ((await other.run('excerpts', 'list', '--json')).json as { id: string }[]).map((row) => row.id)
  await cli.run('themes', 'edit', 'energy', '--definition', 'Theirs.')
  await other.run('themes', 'edit', 'energy', '--definition', 'Mine.')
  await cli.run('library', 'export', file)
  const merged = await other.run('library', 'merge', file)
  expect(merged.code).toBe(3)
  expect(merged.out).toContain('Definition of a theme: Energy\n  Here: Mine.\n  There: Theirs.')
  expect((await other.run('library', 'merge', file, '--json')).json).toMatchObject({
    conflicts: [{ what: 'theme-definition', place: 'Energy', article: null, ours: 'Mine.', theirs: 'Theirs.' }],
  })
  expect(id).toBeDefined()
})

test('what cannot be exported or merged is refused in words, and makes no file', async () => {
  const file = join(cli.folder, 'part.sqlite')
  const none = await cli.run('library', 'export', file, '--collection', 'Bolat')
  expect([none.code, none.err]).toEqual([1, expect.stringContaining('It has “For Bolat”.')])
  expect(existsSync(file)).toBe(false)
  const itself = await cli.run('library', 'merge', cli.library)
  expect([itself.code, itself.err]).toEqual([1, expect.stringContaining('is the open library itself')])
  expect((await cli.run('library', 'merge')).code).toBe(2)
})
