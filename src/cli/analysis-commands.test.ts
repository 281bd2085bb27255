import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { expectOk, temporaryEngine } from '#engine/testing/temporary-engine.ts'
import { commandLine, type CommandLine } from './testing/command-line.ts'

const GAS =
  'The gas pipeline carries half of the winter supply to the east, and the price of each cubic metre fell again in spring.'
const LONG = Array.from(
  { length: 12 },
  (_, n) => `Guard number ${n} walked along the wall from gate ${n} to gate ${n + 7} and wrote down who came.`,
).join(' ')

let cli: CommandLine
beforeAll(async () => {
  cli = commandLine()
  const folder = join(cli.folder, 'in')
  mkdirSync(folder)
  const put = (name: string, title: string, author: string, outlet: string, date: string, ...paragraphs: string[]): void =>
    writeFileSync(
      join(folder, name),
      `---\ntitle: ${title}\nauthor: ${author}\npublication: ${outlet}\ndate: ${date}\n---\n\n${paragraphs.join('\n\n')}\n`,
    )
  put(
    'a.md',
    'Winter supply',
    'Dana Serik',
    'Steppe Ledger',
    '2022-01-14',
    GAS,
    'The mill stood still.',
    'In Xinjiang there are 1.5 million ethnic Kazakhs.',
  )
  put('b.md', 'The wall', 'Asel Omar', 'Border Notes', '2022-02-01', LONG)
  put('c.md', 'The wall again', 'Nobody Else', 'Other Notes', '2022-02-03', LONG, 'This text first stood elsewhere.')
  put('d.md', 'A mill', 'Dana Serik', 'Grid Week', '2022', 'The mill stood still for lack of steel and of buyers.')
  put(
    'e.md',
    'Voices',
    'Gul Aman',
    'Valley Post',
    '2021-05',
    '"The mill will open again," said Bolat Serik, its director. "We have buyers."',
    'He added that coal was cheaper than gas.',
    'Some 1.2 million ethnic Kazakhs of Xinjiang are watched.',
    '习近平说：“我们将加强合作。” President Xi told the summit that trade would double.',
  )
  await cli.run('import', folder, '--allow-duplicates')
})
afterAll(() => cli.remove())

const byTitle = async (): Promise<Record<string, string>> => {
  const { json } = await cli.run('list', '--json')
  return Object.fromEntries((json as { id: string; title: string }[]).map(({ id, title }) => [title, id]))
}

test('coverage counts what is marked and suggested of each theme by article and month, and a decision moves it', async () => {
  const article = (await byTitle())['Winter supply'] ?? ''
  const covered = async () =>
    ((await cli.run('coverage', '--theme', 'energy', '--json')).json as { article: string }[]).filter(
      (each) => each.article === article,
    )
  expect(await covered()).toEqual([{ theme: 'energy', article, month: '2022-01', marked: 0, suggested: 1 }])
  await cli.run('themes', 'accept', article, '1', 'energy')
  expect(await covered()).toMatchObject([{ marked: 1, suggested: 0 }])
  await cli.run('excerpts', 'add', article, '--quote', GAS, '--theme', 'energy')
  await cli.run('excerpts', 'add', article, '--quote', 'The mill stood still.', '--theme', 'energy')
  expect(await covered()).toMatchObject([{ marked: 2, suggested: 0 }])
  expect((await cli.run('coverage')).out).toMatch(/THEME\s+ARTICLE\s+MONTH[\s\S]*energy\s+\d\s+2022-01\s+2\s+0/)
  expect(await cli.run('coverage', '--theme', 'nope')).toMatchObject({ code: 1 })
})

test('origins puts a reprint with its original and one author’s articles together, and says why', async () => {
  const ids = await byTitle()
  const of = (...titles: string[]) => expect.arrayContaining(titles.map((title) => ids[title]))
  const { json } = await cli.run('origins', '--json')
  expect(json).toHaveLength(3)
  expect(json).toContainEqual({
    origin: 'Dana Serik',
    articles: of('Winter supply', 'A mill'),
    reason: 'the same author, Dana Serik',
  })
  expect(json).toContainEqual({
    origin: 'The wall',
    articles: of('The wall', 'The wall again'),
    reason: 'the same text as “The wall”',
  })
})

test('statements gives speaker, verb, words and paragraph; --actor knows every name of one person, --theme the paragraphs of a theme', async () => {
  const article = (await byTitle())['Voices'] ?? ''
  const serik = { speaker: 'Bolat Serik', article }
  expect((await cli.run('statements', '--json')).json).toEqual([
    { ...serik, verb: 'said', text: 'The mill will open again', n: 1 },
    { ...serik, verb: 'said', text: 'We have buyers.', n: 1 },
    { ...serik, verb: 'added', text: 'coal was cheaper than gas.', n: 2 },
    { speaker: 'Xi Jinping', verb: '说', text: '我们将加强合作。', article, n: 4 },
    { speaker: 'Xi Jinping', verb: 'told', text: 'trade would double.', article, n: 4 },
  ])
  for (const name of ['习近平', 'Си Цзиньпин', 'Xi', 'xi jinping'])
    expect((await cli.run('statements', '--actor', name, '--json')).json).toHaveLength(2)
  expect((await cli.run('statements', '--actor', 'Serik', '--theme', 'energy', '--json')).json).toMatchObject([{ verb: 'added' }])
  expect((await cli.run('statements', '--theme', 'nope')).code).toBe(1)
})

test('actors counts who is named and who speaks, in how many articles', async () => {
  const article = (await byTitle())['Voices'] ?? ''
  const { json } = await cli.run('actors', '--json')
  expect(json).toContainEqual({ actor: 'Xi Jinping', kind: 'person', mentions: 2, statements: 2, articles: [article] })
  expect(json).toContainEqual({ actor: 'Bolat Serik', kind: null, mentions: 0, statements: 3, articles: [article] })
})

test('disagreements lays numbers of one thing from different origins side by side', async () => {
  const ids = await byTitle()
  const { json } = await cli.run('disagreements', '--json')
  expect(json).toEqual([
    {
      what: 'ethnic Kazakhs · Xinjiang',
      values: [
        { value: '1.5 million', article: ids['Winter supply'], n: 3, quote: 'In Xinjiang there are 1.5 million ethnic Kazakhs.' },
        { value: '1.2 million', article: ids['Voices'], n: 3, quote: 'Some 1.2 million ethnic Kazakhs of Xinjiang are watched.' },
      ],
      resolution: null,
    },
  ])
  expect((await cli.run('disagreements')).out).toMatch(/^ethnic Kazakhs · Xinjiang\n\s+1\.5 million/)
  expect((await cli.run('disagreements', '--theme', 'energy', '--json')).json).toEqual([])
})

test('what was decided about a disagreement is told beside it, until a step back', async () => {
  const { engine } = temporaryEngine(cli.folder)
  const [found] = expectOk(await engine.call('analysis.disagreements', {}))
  const members = (found?.values ?? []).map(({ article, quote, value }) => ({ article, quote, value }))
  expectOk(await engine.call('disagreements.resolve', { what: found?.what ?? '', members, side: 1, reason: 'newer' }))
  await engine.close()
  const told = async () => (await cli.run('disagreements', '--json')).json
  expect(await told()).toMatchObject([{ resolution: { state: 'decided', value: '1.2 million', reason: 'newer' } }])
  expect((await cli.run('disagreements')).out).toContain('Decided for 1.2 million: newer')
  expect((await cli.run('history')).out).toContain('Decided what sources say differently: ethnic Kazakhs')
  expect((await cli.run('undo')).code).toBe(0)
  expect(await told()).toMatchObject([{ resolution: null }])
})
