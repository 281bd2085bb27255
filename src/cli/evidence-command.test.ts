import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { commandLine, type CommandLine } from './testing/command-line.ts'

const KAZAKHS = 'Some 1.5 million ethnic Kazakhs live in the Xinjiang region of China, by the count of one institute.'
const GAS = 'Gazprom sends gas through Kazakhstan, and one fifth of it stays in the country by an old treaty.'

let cli: CommandLine
beforeAll(async () => {
  cli = commandLine()
  const stdin = `A note from the border\n\n${KAZAKHS}\n\n${GAS}\n\nThe trains stood for two days at Khorgos while customs officers argued.\n`
  await cli.runWith({ stdin }, 'import', '-')
  await cli.run('excerpts', 'add', '1', '--quote', GAS, '--theme', 'energy')
})
afterAll(() => cli.remove())

describe('evidence', () => {
  test('has the keys of the contract, best first, with the excerpt and the reasons', async () => {
    const { code, json } = await cli.run('evidence', 'All gas that Gazprom sends goes through Kazakhstan.', '--json')
    expect(code).toBe(0)
    expect((json as unknown[])[0]).toEqual({
      article: '1',
      title: 'A note from the border',
      n: 2,
      quote: GAS,
      score: expect.any(Number),
      excerpt: '1:1',
      reasons: ['names Gazprom and Kazakhstan', 'speaks of “gas” and “sends”', 'marked by you: energy'],
      kind: 'evidence',
    })
  })

  test('tells what names the same with another number apart, as something to read', async () => {
    const sentence = 'Some 1.2 million ethnic Kazakhs live in Xinjiang.'
    const { json } = await cli.run('evidence', sentence, '--json')
    expect(json).toMatchObject([{ n: 1, excerpt: null, kind: 'read-too' }])
    const { out } = await cli.run('evidence', sentence)
    expect(out).toMatch(
      /^Read these too: [\s\S]*1 ¶ 1 {2}A note from the border\n {4}Some 1\.5[\s\S]*gives 1\.5 million where you write 1\.2 million/,
    )
  })

  test('gives at most --limit, from articles with the --theme', async () => {
    expect((await cli.run('evidence', 'Kazakhs and Kazakhstan', '--json', '--limit', '1')).json).toHaveLength(1)
    expect((await cli.run('evidence', 'Gazprom', '--theme', 'energy', '--json')).json).toHaveLength(1)
    expect((await cli.run('evidence', 'Gazprom', '--theme', 'security', '--json')).json).toEqual([])
  })

  test('says when nothing speaks of it', async () => {
    expect(await cli.run('evidence', 'Penguins')).toMatchObject({ code: 0, out: 'No passage of this library speaks of this.\n' })
  })

  test.for([
    [['  '], 2, 'It is empty.'],
    [[], 2, 'missing required argument'],
    [['Gazprom', '--limit', '0'], 2, 'whole number'],
    [['it is and was'], 1, 'only common words'],
    [['gas '.repeat(10_000)], 1, 'at most 300 words'],
    [['Gazprom', '--theme', 'nope'], 1, 'no theme “nope”'],
  ] as const)('refuses %.20s in plain words', async ([argv, code, message]) => {
    const outcome = await cli.run('evidence', ...argv)
    expect(outcome).toMatchObject({ code, out: '', err: expect.stringContaining(message) })
  })
})
