import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { commandLine, type CommandLine } from './testing/command-line.ts'

const GAS = 'Gas flows east through the long pipeline, and one fifth of it stays in the country.'
const COAL = 'Coal is burnt where it is dug, because no railway reaches the valley in the winter.'

let cli: CommandLine
beforeAll(async () => {
  cli = commandLine()
  for (const [name, text] of [
    ['gas', GAS],
    ['coal', COAL],
  ] as const) {
    const file = join(cli.folder, `${name}.md`)
    writeFileSync(
      file,
      `---\ntitle: ${name}\npublication: The ${name} Week\ndate: 2022-01-14\n---\n\n${text}\n\nNobody counts ${name}.\n`,
    )
    await cli.run('import', file)
  }
  await cli.run('excerpts', 'add', '1', '--quote', GAS)
  await cli.run('excerpts', 'add', '2', '--quote', COAL)
  await cli.run('excerpts', 'add', '2', '--quote', 'Nobody counts coal.')
  await cli.run('brief', 'new', '--template', 'bluf-note', '--title', 'Fuels')
  await cli.runWith({ stdin: 'A fifth stays.[^1:1] Both are used.[^1:1][^2:1]' }, 'brief', 'write', '1', 'bottom-line')
})
afterAll(() => cli.remove())

test('says who uses an article or an excerpt, and what would be left', async () => {
  const { code, out } = await cli.run('uses', '1')
  expect(code).toBe(0)
  expect(out).toContain('Used in 1 brief: 2 sentences.')
  expect(out).toMatch(/A fifth stays\. +nothing left +1:1/)
  expect(out).toMatch(/Both are used\. +keeps evidence +1:1/)
  expect(out).toContain('“Bottom line” would rest on one origin: The coal Week.')
  expect((await cli.run('uses', '2:1', '--json')).json).toMatchObject({ briefs: [{ id: '1', sentences: [{ left: 'some' }] }] })
  expect((await cli.run('uses', '2:2')).out).toBe('No brief rests on it.\n')
})

test('what is in use goes to the trash, or away, only with --yes', async () => {
  for (const argv of [
    ['trash', '1'],
    ['excerpts', 'remove', '1:1'],
    ['brief', 'take-away', '1', '1'],
  ]) {
    const refused = await cli.run(...argv)
    expect([refused.code, refused.err]).toEqual([3, expect.stringContaining('Add --yes')])
    expect(refused.out).toContain('A fifth stays.')
    expect((await cli.run(...argv, '--json')).json).toMatchObject({ ok: false, briefs: [{ id: '1' }] })
  }
  expect((await cli.run('list', '--json')).json).toHaveLength(2)
  expect((await cli.run('excerpts', 'list', '--json')).json).toHaveLength(3)

  expect((await cli.run('trash', '1', '--yes', '--json')).json).toMatchObject({ ok: true, briefs: [{ id: '1' }] })
  expect((await cli.run('list', '--json')).json).toHaveLength(1)
  expect((await cli.run('trash', '1', '--restore')).out).toBe('1 article is back in the library.\n')
  expect((await cli.run('list', '--json')).json).toHaveLength(2)

  expect((await cli.run('excerpts', 'remove', '1:1', '--yes')).code).toBe(0)
  expect((await cli.run('excerpts', 'list', '--json')).json).toHaveLength(2)
  expect((await cli.run('excerpts', 'restore', '1:1')).code).toBe(0)
  expect((await cli.run('excerpts', 'list', '--json')).json).toHaveLength(3)

  expect((await cli.run('brief', 'take-away', '1', '1:1', '--yes')).out).toBe('Took it away from brief 1.\n')
  expect((await cli.run('uses', '1')).out).toBe('No brief rests on it.\n')
})

test('what nothing rests on goes without a question', async () => {
  expect((await cli.run('excerpts', 'remove', '2:2')).code).toBe(0)
  expect((await cli.run('brief', 'take-away', '1', '2:2')).out).toBe('Nothing in brief 1 rests on it.\n')
})

test.for([
  [['trash', '9'], 1, '9'],
  [['trash', '1', '9'], 1, '9'],
  [['excerpts', 'remove', '2:1', '2:9', '--yes'], 1, '2:9'],
  [['excerpts', 'remove', '2'], 2, 'an excerpt id such as 3:10'],
  [['uses', 'gas'], 2, 'as `excerpts list` shows it (3:10)'],
  [['brief', 'take-away', '9', '1'], 1, '9'],
] as const)('refuses %j in plain words, and changes nothing', async ([argv, code, message]) => {
  const outcome = await cli.run(...argv)
  expect(outcome.code).toBe(code)
  expect(outcome.err).toContain(message)
  expect((await cli.run('list', '--json')).json).toHaveLength(2)
})
