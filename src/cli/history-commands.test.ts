import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { commandLine, type CommandLine } from './testing/command-line.ts'

let cli: CommandLine
beforeAll(async () => {
  cli = commandLine()
  writeFileSync(join(cli.folder, 'gas.txt'), `Gas and its price\n\n${'Gas flows east through the old pipeline. '.repeat(20)}\n`)
  await cli.run('import', join(cli.folder, 'gas.txt'))
  await cli.run('themes', 'add', 'Pipes', '--definition', 'Pipelines', '--term', 'pipeline*')
  await cli.run('excerpts', 'add', '1', '--quote', 'Gas flows east')
})
afterAll(() => cli.remove())

const WHAT = ['Marked a passage of “Gas and its price”', 'Added the theme “Pipes”', 'Imported “Gas and its price”']

test('history lists what was done, the newest first', async () => {
  const { code, json, out } = await cli.run('history', '--json')
  expect([code, (json as { what: string }[]).map(({ what }) => what)]).toEqual([0, WHAT])
  expect(JSON.parse(out)[0]).toMatchObject({ step: expect.any(String), at: expect.stringMatching(/^\d{4}-/), undone: false })
  expect((await cli.run('history', '--limit', '1')).out).toContain('Marked a passage')
  expect((await cli.run('history', '--article', '1', '--json')).json).toHaveLength(2)
})

test('undo takes back so many steps as are asked for, redo makes them again, and the end is told', async () => {
  const undone = await cli.run('undo', '--steps', '2', '--json')
  expect([undone.code, undone.json]).toEqual([0, WHAT.slice(0, 2).map((what) => expect.objectContaining({ what }))])
  expect((await cli.run('themes', 'list')).out).not.toContain('Pipes')
  expect((await cli.run('history')).out).toMatch(/Added the theme “Pipes” +undone/)
  const redone = await cli.run('redo')
  expect([redone.code, redone.out]).toEqual([0, 'Redid: Added the theme “Pipes”.\n'])
  expect((await cli.run('redo', '--steps', '9', '--json')).json).toHaveLength(1)
  expect(await cli.run('redo')).toMatchObject({ code: 1, err: 'There is nothing to redo.\n' })
  expect((await cli.run('excerpts', 'list')).out).toContain('Gas flows east')
})

test('a number of steps that is none is wrong usage', async () => {
  expect((await cli.run('undo', '--steps', '0')).code).toBe(2)
})
