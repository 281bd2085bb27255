import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
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
  put('a.md', 'Winter supply', 'Dana Serik', 'Steppe Ledger', '2022-01-14', GAS, 'The mill stood still.')
  put('b.md', 'The wall', 'Asel Omar', 'Border Notes', '2022-02-01', LONG)
  put('c.md', 'The wall again', 'Nobody Else', 'Other Notes', '2022-02-03', LONG, 'This text first stood elsewhere.')
  put('d.md', 'A mill', 'Dana Serik', 'Grid Week', '2022', 'The mill stood still for lack of steel and of buyers.')
  await cli.run('import', folder, '--allow-duplicates')
})
afterAll(() => cli.remove())

const byTitle = async (): Promise<Record<string, string>> => {
  const { json } = await cli.run('list', '--json')
  return Object.fromEntries((json as { id: string; title: string }[]).map(({ id, title }) => [title, id]))
}

test('coverage counts what is marked and suggested of each theme by article and month, and a decision moves it', async () => {
  const article = (await byTitle())['Winter supply'] ?? ''
  expect((await cli.run('coverage', '--theme', 'energy', '--json')).json).toEqual([
    { theme: 'energy', article, month: '2022-01', marked: 0, suggested: 1 },
  ])
  await cli.run('themes', 'accept', article, '1', 'energy')
  expect((await cli.run('coverage', '--theme', 'energy', '--json')).json).toMatchObject([{ marked: 1, suggested: 0 }])
  await cli.run('excerpts', 'add', article, '--quote', GAS, '--theme', 'energy')
  await cli.run('excerpts', 'add', article, '--quote', 'The mill stood still.', '--theme', 'energy')
  expect((await cli.run('coverage', '--theme', 'energy', '--json')).json).toMatchObject([{ marked: 2, suggested: 0 }])
  expect((await cli.run('coverage')).out).toMatch(/THEME\s+ARTICLE\s+MONTH[\s\S]*energy\s+\d\s+2022-01\s+2\s+0/)
  expect(await cli.run('coverage', '--theme', 'nope')).toMatchObject({ code: 1 })
})

test('origins puts a reprint with its original and one author’s articles together, and says why', async () => {
  const ids = await byTitle()
  const of = (...titles: string[]) => expect.arrayContaining(titles.map((title) => ids[title]))
  const { json } = await cli.run('origins', '--json')
  expect(json).toHaveLength(2)
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
