import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { commandLine, type CommandLine } from './testing/command-line.ts'

let cli: CommandLine
beforeEach(async () => {
  cli = commandLine()
  const path = join(cli.folder, 'one.txt')
  writeFileSync(
    path,
    'Lines and plants\n\nBy Dana Serik\n\n14 May 2026\n\nThe pipeline carries gas to the east.\n\nA power plant stood idle all winter.\n\nThe second pipeline was never built.\n',
  )
  await cli.run('import', path)
  await cli.run('excerpts', 'add', '1', '--quote', 'The pipeline carries gas', '--theme', 'energy')
  await cli.run('excerpts', 'add', '1', '--quote', 'A power plant stood idle', '--theme', 'energy')
  await cli.run('themes', 'accept', '1', '3', 'energy')
})
afterEach(() => cli.remove())

const excerpts = async (theme: string): Promise<unknown> =>
  ((await cli.run('excerpts', 'list', '--theme', theme, '--json')).json as { id: string }[]).map(({ id }) => id)
const shown = async (): Promise<unknown> =>
  ((await cli.run('show', '1', '--json')).json as { blocks: { themes: string[] }[] }).blocks.map(({ themes }) => themes)
const themes = async (): Promise<{ slug: string; terms: string[] }[]> =>
  (await cli.run('themes', 'list', '--json')).json as { slug: string; terms: string[] }[]

test('a part of a theme becomes one beside it: with its terms and what they match; one undo takes it back', async () => {
  await cli.run('themes', 'edit', 'energy', '--term', 'pipeline*', 'plant')
  const before = [await themes(), await shown(), await excerpts('energy')]
  const dry = await cli.run('themes', 'split', 'energy', 'Pipelines', '--term', 'pipeline*', '--dry-run', '--json')
  expect(dry.json).toMatchObject({ applied: false, passages: [{ excerpt: '1:1' }, { excerpt: null, n: 3 }] })
  expect([await themes(), await shown(), await excerpts('energy')]).toEqual(before)

  const done = await cli.run('themes', 'split', 'energy', 'Pipelines', '--term', 'pipeline*')
  expect(done.out).toContain('“Pipelines” was split off “energy”. One excerpt has it now. One accepted paragraph went over.')
  expect(await excerpts('energy')).toEqual(['1:2'])
  expect(await excerpts('pipelines')).toEqual(['1:1'])
  expect(await shown()).toEqual([['pipelines'], ['energy'], ['pipelines']])
  const after = await themes()
  expect(after.slice(0, 2).map(({ slug, terms }) => [slug, terms])).toEqual([
    ['energy', ['plant']],
    ['pipelines', ['pipeline*']],
  ])
  expect((await cli.run('undo')).out).toContain('Split the theme')
  expect([await themes(), await shown(), await excerpts('energy')]).toEqual(before)
})

test('what cannot be split says why, and changes nothing', async () => {
  await cli.run('themes', 'edit', 'energy', '--term', 'pipeline*')
  const before = [await themes(), await shown()]
  const refused = async (...given: string[]): Promise<[number, string]> => {
    const { code, err } = await cli.run('themes', 'split', ...given)
    return [code, err]
  }
  expect(await refused('energy', 'Pipes', '--term', 'pipeline*')).toEqual([1, expect.stringContaining('left without a term')])
  expect(await refused('energy', 'SECURITY', '--term', 'gas')).toEqual([1, expect.stringContaining('already has a theme')])
  expect(await refused('none', 'Pipes', '--term', 'gas')).toEqual([1, expect.stringContaining('none')])
  expect(await refused('energy', 'Pipes', '--term', '*')).toEqual([1, expect.stringContaining('*')])
  expect(await refused('energy', 'Pipes')).toEqual([2, expect.stringContaining('--term')])
  expect([await themes(), await shown()]).toEqual(before)
})

test('a term that is written in another case is the same term: the old theme loses it', async () => {
  await cli.run('themes', 'edit', 'energy', '--term', 'Pipeline*', 'plant')
  await cli.run('themes', 'split', 'energy', 'Pipelines', '--term', 'pipeline*')
  expect((await themes()).slice(0, 2).map(({ terms }) => terms)).toEqual([['plant'], ['pipeline*']])
  expect((await cli.run('themes', 'split', 'energy', 'Plants', '--term', 'PLANT')).err).toContain('left without a term')
})
