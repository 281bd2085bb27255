import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { commandLine, type CommandLine } from './testing/command-line.ts'

let cli: CommandLine
let other: CommandLine
beforeEach(() => {
  cli = commandLine()
  other = commandLine()
})
afterEach(() => {
  cli.remove()
  other.remove()
})

const themes = async (of: CommandLine): Promise<Record<string, unknown>[]> =>
  (await of.run('themes', 'list', '--json')).json as Record<string, unknown>[]
const bySlug = (list: Record<string, unknown>[]): Record<string, unknown>[] =>
  list.toSorted((a, b) => String(a['slug']).localeCompare(String(b['slug'])))
const put = (name: string, text: string): string => {
  const path = join(cli.folder, name)
  writeFileSync(path, text)
  return path
}

test.each(['qdc', 'csv'])(
  'themes go from one library to another as .%s, are the same there, and come back by one undo',
  async (ending) => {
    await cli.run('themes', 'add', 'Rails', '--definition', '=HYPERLINK("x")', '--term', 'rail*', 'oil; gas')
    await cli.run('themes', 'edit', 'rails', '--parent', 'energy')
    await cli.run('themes', 'edit', 'energy', '--name', 'Power', '--before', 'none')
    const file = join(cli.folder, `themes.${ending}`)
    expect(await cli.run('themes', 'export', file, '--json')).toMatchObject({ code: 0, json: { file, themes: 5 } })
    if (ending === 'csv') expect(readFileSync(file, 'utf8')).toContain(`"'=HYPERLINK(""x"")"`)
    const before = await themes(other)
    expect((await other.run('themes', 'import', file, '--dry-run', '--json')).json).toMatchObject({
      added: [{ slug: null, name: 'Rails' }],
      changed: [{ slug: 'energy', name: 'Power', fields: ['name'] }],
      unchanged: ['security', 'xinjiang', 'russia-rivalry'],
      applied: false,
    })
    expect(await themes(other)).toEqual(before)
    expect((await other.run('themes', 'import', file)).out).toContain('One theme is new. One is changed. 3 stay as they are.')
    const [mine, theirs] = [await themes(cli), await themes(other)]
    expect(bySlug(theirs)).toEqual(bySlug(mine))
    expect((await other.run('undo')).out).toContain('Imported 2 themes')
    expect(await themes(other)).toEqual(before)
  },
)

test('a file that cannot be taken in changes nothing, and says why', async () => {
  const before = await themes(cli)
  const refused = async (file: string): Promise<[number, string]> => {
    const { code, err } = await cli.run('themes', 'import', file)
    return [code, err]
  }
  expect(await refused(put('a.csv', 'name,terms\nRails,rail*\nRoads,*way\n'))).toEqual([
    1,
    expect.stringContaining('“Roads” in a.csv'),
  ])
  expect(await refused(put('b.csv', `name\n${'x'.repeat(300)}\n`))).toEqual([1, expect.stringContaining('200 characters')])
  expect(await refused(put('c.qdc', '<html></html>'))).toEqual([1, expect.stringContaining('<html>')])
  expect(await refused(join(cli.folder, 'none.qdc'))).toEqual([1, expect.stringContaining('none.qdc')])
  expect(await themes(cli)).toEqual(before)
  expect(await cli.run('themes', 'export', join(cli.folder, 'themes.txt'))).toMatchObject({
    code: 2,
    err: expect.stringContaining('.qdc, .csv or .qdpx'),
  })
})

test('parents are turned over by a file, and themes it does not have stay', async () => {
  await cli.run('themes', 'edit', 'energy', '--parent', 'security')
  const file = put('turned.csv', 'slug,name,parent\nenergy,Energy,\nsecurity,Security,Energy\n')
  expect((await cli.run('themes', 'import', file)).code).toBe(0)
  const parents = (await themes(cli)).map(({ slug, parent }) => [slug, parent])
  expect(parents).toEqual([
    ['energy', null],
    ['security', 'energy'],
    ['xinjiang', null],
    ['russia-rivalry', null],
  ])
})
