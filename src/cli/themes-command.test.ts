import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { commandLine, type CommandLine } from './testing/command-line.ts'

let cli: CommandLine
beforeEach(() => (cli = commandLine()))
afterEach(() => cli.remove())

const themes = async (): Promise<Record<string, unknown>[]> =>
  (await cli.run('themes', 'list', '--json')).json as Record<string, unknown>[]
const slugs = async (): Promise<unknown[]> => (await themes()).map(({ slug }) => slug)

async function imported(): Promise<void> {
  const path = join(cli.folder, 'gas.txt')
  writeFileSync(
    path,
    'Gas and steel\n\nThe pipeline carried gas to the east all winter long.\n\nThe mill stood still for lack of steel and of buyers.\n',
  )
  await cli.run('import', path)
}

test('a theme is renamed, redefined, given other terms, a colour and a parent, and keeps its slug', async () => {
  const { code, json } = await cli.run(
    'themes',
    'edit',
    'energy',
    '--name',
    'Power',
    '--definition',
    'Oil, gas, grids.',
    '--term',
    'gas',
    'grid*',
    '--colour',
    '#0369A1',
    '--parent',
    'security',
    '--json',
  )
  expect(code).toBe(0)
  expect(json).toMatchObject({
    slug: 'energy',
    name: 'Power',
    definition: 'Oil, gas, grids.',
    terms: ['gas', 'grid*'],
    colour: '#0369a1',
    parent: 'security',
  })
  expect((await cli.run('themes', 'edit', 'energy', '--name', 'Energy')).out).toContain('go on naming it energy')
  expect((await cli.run('themes', 'edit', 'energy', '--parent', 'none', '--json')).json).toMatchObject({ parent: null })
  await cli.run('themes', 'edit', 'energy', '--before', 'none')
  expect((await slugs()).at(-1)).toBe('energy')
})

test('what cannot be is refused in words, and nothing is changed', async () => {
  await cli.run('themes', 'edit', 'energy', '--parent', 'security')
  const before = await themes()
  const refused = async (...argv: string[]): Promise<[number, string]> => {
    const { code, err } = await cli.run('themes', ...argv)
    return [code, err]
  }
  expect(await refused('edit', 'enrgy', '--name', 'X')).toEqual([1, expect.stringContaining('Did you mean energy?')])
  expect(await refused('edit', 'security', '--parent', 'energy')).toEqual([1, expect.stringContaining('cannot stand under')])
  expect(await refused('edit', 'energy', '--parent', 'enery')).toEqual([1, expect.stringContaining('Did you mean energy?')])
  expect(await refused('edit', 'energy', '--name', 'security')).toEqual([1, expect.stringContaining('already has a theme')])
  expect(await refused('edit', 'energy', '--term', 'oil', '*gas')).toEqual([1, expect.stringContaining('“*gas”')])
  expect(await refused('edit', 'energy', '--colour', 'blue')).toEqual([2, expect.stringContaining('#0f766e')])
  expect(await refused('edit', 'energy')).toEqual([2, expect.stringContaining('--definition')])
  expect(await refused('merge', 'energy', 'energy')).toEqual([1, expect.stringContaining('into itself')])
  expect(await refused('remove', 'xinjang')).toEqual([1, expect.stringContaining('Did you mean xinjiang?')])
  expect(await themes()).toEqual(before)
})

test('a built-in theme is removed with a count of what had it, stays away, and comes back by undo', async () => {
  await imported()
  await cli.run('excerpts', 'add', '1', '--quote', 'carried gas', '--theme', 'energy')
  await cli.run('themes', 'accept', '1', '1', 'energy')
  await cli.run('brief', 'new', '--template', 'policy-brief', '--title', 'Gas', '--themes', 'energy,security')
  const { json } = await cli.run('themes', 'remove', 'energy', '--json')
  expect(json).toEqual({ ok: true, excerpts: 1, decisions: 1, briefs: 1, below: 0 })
  expect(await slugs()).not.toContain('energy')
  expect((await cli.run('excerpts', 'list', '--json')).json).toMatchObject([{ themes: [] }])
  expect((await cli.run('brief', 'check', '1', '--json')).code).toBeLessThanOrEqual(3)
  await cli.run('undo')
  expect(await slugs()).toContain('energy')
  expect((await cli.run('excerpts', 'list', '--json')).json).toMatchObject([{ themes: ['energy'] }])
})

test('merging lets marks, decisions and briefs follow, says how many, and is one step', async () => {
  await imported()
  await cli.run('themes', 'add', 'Steel', '--definition', 'Mills.', '--term', 'steel')
  await cli.run('excerpts', 'add', '1', '--quote', 'carried gas', '--theme', 'energy')
  await cli.run('themes', 'reject', '1', '2', 'energy')
  await cli.run('brief', 'new', '--template', 'policy-brief', '--title', 'Gas', '--themes', 'energy,steel')
  const shown = async (): Promise<string> => JSON.stringify((await cli.run('brief', 'show', '1', '--json')).json)
  const before = [await themes(), (await cli.run('excerpts', 'list', '--json')).json]
  const { code, out } = await cli.run('themes', 'merge', 'energy', 'steel')
  expect([code, out]).toEqual([
    0,
    expect.stringContaining('One excerpt followed. One decision on a paragraph followed. One brief'),
  ])
  expect(await shown()).not.toContain('"energy"')
  expect((await cli.run('excerpts', 'list', '--json')).json).toMatchObject([{ themes: ['steel'] }])
  expect((await themes()).find(({ slug }) => slug === 'steel')?.['terms']).toContain('pipeline*')
  const said = (await cli.run('themes', 'suggest', '1', '--json')).json
  expect(said).toMatchObject([{ n: 1, theme: 'steel' }])
  expect((await cli.run('undo')).out).toContain('Merged the theme “Energy”')
  expect([await themes(), (await cli.run('excerpts', 'list', '--json')).json]).toEqual(before)
  expect(await shown()).toContain('"energy"')
})
