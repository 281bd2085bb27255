import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { BriefComparison } from '#contract/brief-comparison.ts'
import { commandLine, type CommandLine } from './testing/command-line.ts'

const GAS = 'Gazprom sends gas through Kazakhstan, and one fifth of it stays in the country by an old treaty.'
const NEWS = 'Kazakhstan warned of a gas shortage in Astana next winter, and asked Gazprom for another 3 billion cubic metres.'
const OTHER = 'The museum of Samarkand showed carpets and copper bowls from five centuries to its many visitors.'

let cli: CommandLine
const article = (title: string, text: string) =>
  cli.runWith({ stdin: `${title}\n\n${text}\n\n${'The rest is weather. '.repeat(5)}\n` }, 'import', '-')
const brief = async (title: string, markdown: string) => {
  const { json } = await cli.run('brief', 'new', '--template', 'bluf-note', '--title', title, '--json')
  const { id } = json as { id: string }
  expect((await cli.runWith({ stdin: markdown }, 'brief', 'write', id, 'facts')).err).toBe('')
}
beforeAll(async () => {
  cli = commandLine()
  await article('A note from the border', GAS)
  await cli.run('excerpts', 'add', '1', '--quote', GAS)
  await article(
    'An old note',
    'A gas shortage in Astana was spoken of in the spring already, when the pipes of the capital were repaired for months.',
  )
  await brief(
    'Gas, January',
    'Gas stays.[^1:1] A gas shortage in Astana is likely.[^judgement]\n\n- The port was closed by wind.[^common]',
  )
  await article('A new note', NEWS)
  await article('A museum', OTHER)
  await brief(
    'Gas, February',
    'A gas shortage in Astana is very likely.[^judgement] Coal came by rail from Karaganda.[^common]\n\nGas stays.[^assumption]',
  )
})
afterAll(() => cli.remove())

describe('brief compare', () => {
  test('tells what was dropped, is new, rests on other evidence, moved in likelihood, and which new articles touch a judgement', async () => {
    const { code, json, err } = await cli.run('brief', 'compare', '2', '1', '--json')
    expect([code, err]).toEqual([0, ''])
    expect(json).toMatchObject({
      older: { id: '1', title: 'Gas, January' },
      newer: { id: '2', title: 'Gas, February' },
      dropped: [{ text: 'The port was closed by wind.' }],
      added: [{ text: 'Coal came by rail from Karaganda.', evidence: { excerpts: [], tag: 'common-knowledge' } }],
      reevidenced: [{ text: 'Gas stays.', before: { excerpts: ['1:1'], tag: null }, after: { excerpts: [], tag: 'assumption' } }],
      likelihood: [{ text: 'A gas shortage in Astana is very likely.', before: 'likely', after: 'very likely', moved: 'up' }],
      articles: [{ article: '3', title: 'A new note', judgements: [{ n: 1, quote: NEWS, kind: 'evidence' }] }],
      judgements: { looked: 1, all: 1 },
    })
    expect((json as BriefComparison).articles).toHaveLength(1)
  })

  test('takes the brief made first for the older, in whichever order they are named', async () => {
    expect((await cli.run('brief', 'compare', '1', '2', '--json')).json).toEqual(
      (await cli.run('brief', 'compare', '2', '1', '--json')).json,
    )
  })

  test('is read by people as headings with lines under them', async () => {
    expect((await cli.run('brief', 'compare', '2', '1')).out).toMatchInlineSnapshot(`
      "“Gas, February” (brief 2) since “Gas, January” (brief 1):

      Dropped (1)
        Cited facts: The port was closed by wind.

      New (1)
        Cited facts: Coal came by rail from Karaganda.

      Worded otherwise (1)
        Cited facts: A gas shortage in Astana is very likely.
            was: A gas shortage in Astana is likely.

      Resting on other evidence (1)
        Cited facts: Gas stays.
            rested on 1:1, rests on assumption

      Likelihood or confidence moved (1)
        Cited facts: A gas shortage in Astana is very likely.
            up: likely → very likely

      New articles that touch a judgement (1)
        3  A new note
            touches: A gas shortage in Astana is very likely.
              ¶ 1 Kazakhstan warned of a gas shortage in Astana next winter, and asked Gazprom for another 3 billion cubic metres.
      "
    `)
  })

  test('says that nothing differs, and does not compare a brief with itself or with none', async () => {
    await brief(
      'Gas, March',
      'A gas shortage in Astana is very likely.[^judgement] Coal came by rail from Karaganda.[^common]\n\nGas stays.[^assumption]',
    )
    expect((await cli.run('brief', 'compare', '3', '2')).out).toContain('Nothing differs')
    expect(await cli.run('brief', 'compare', '2', '2')).toMatchObject({ code: 1, err: expect.stringContaining('with itself') })
    expect(await cli.run('brief', 'compare', '2', '9')).toMatchObject({ code: 1, err: expect.stringContaining('no brief 9') })
    expect((await cli.run('brief', 'compare', '2')).code).toBe(2)
  })
})
