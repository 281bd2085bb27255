import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { settled } from '../testing/settled.ts'
import { expectOk, temporaryEngine, type TemporaryEngine } from '../testing/temporary-engine.ts'

const RAIL = 'The train carried wheat and coal across the border at night, and nobody counted the wagons.'
const ARTICLES = [
  ['2023-03-05', 'Anna Berg', `Rails in March\n\n${RAIL}\n\nA second train waited in the station of Osh until morning.`],
  ['2023-03-28', 'Anna Berg', 'Late March\n\nThe train to Almaty was late again, said everybody who waited for it.'],
  ['2023', 'Omar Said', 'One year\n\nIn that year a train reached Kashgar for the first time, people say.'],
  ['', 'Li Wei', 'No date\n\nA train is a train wherever it goes, wrote the engineer in his diary.'],
] as const

let made: TemporaryEngine
let ids: Map<string, string>
beforeAll(async () => {
  made = temporaryEngine()
  const paths = ARTICLES.map(([date, author, text], at) => {
    const path = join(made.folder, `${at}.md`)
    const [title = '', ...rest] = text.split('\n\n')
    const facts = [`title: ${title}`, `author: ${author}`, ...(date === '' ? [] : [`date: "${date}"`])]
    writeFileSync(path, `---\n${facts.join('\n')}\n---\n\n${rest.join('\n\n')}\n`)
    return path
  })
  await made.ended(await made.engine.call('import.start', { paths, allowDuplicates: true }))
  expectOk(await made.engine.call('themes.add', { name: 'Rails', definition: '', terms: ['train*'] }))
  const { rows } = expectOk(await made.engine.call('articles.list', {}))
  ids = new Map(rows.map(({ id, title }) => [title, id]))
  await settled(made.engine)
})
afterAll(() => made.remove())

const idOf = (title: string): string => ids.get(title) ?? ''
async function months(): Promise<[string | null, number, number, number][]> {
  await settled(made.engine)
  const { months: all, toLook } = expectOk(await made.engine.call('coverage.months', {}))
  expect(toLook).toBe(0)
  return all
    .filter(({ theme }) => theme === 'rails')
    .map(({ month, articles, marked, suggested }) => [month, articles, marked, suggested])
}
const rails = async () => expectOk(await made.engine.call('coverage.themes', {})).find(({ theme }) => theme === 'rails')

test('passages of a theme are counted by month, by year where no more is known, and apart where no date is', async () => {
  expect(await months()).toEqual([
    [null, 1, 0, 1],
    ['2023', 1, 0, 1],
    ['2023-03', 2, 0, 3],
  ])
})

test('what is accepted or marked counts as marked, once for a paragraph that is both', async () => {
  const article = idOf('Rails in March')
  expectOk(await made.engine.call('themes.decide', { article, n: 1, theme: 'rails', decision: 'accepted' }))
  expect((await months())[2]).toEqual(['2023-03', 2, 1, 2])
  expectOk(await made.engine.call('excerpts.add', { article, quote: 'The train carried wheat', themes: ['rails'], note: '' }))
  expect((await months())[2]).toEqual(['2023-03', 2, 1, 2])
})

test('articles come newest first, in pages, narrowed to a month', async () => {
  const page = async (input: object) => {
    const { total, rows, next } = expectOk(await made.engine.call('coverage.articles', { theme: 'rails', ...input }))
    return { total, titles: rows.map(({ title }) => title), next }
  }
  const first = await page({ limit: 3 })
  expect(first).toMatchObject({ total: 4, titles: ['Late March', 'Rails in March', 'One year'] })
  expect(await page({ limit: 3, after: first.next })).toEqual({ total: 4, titles: ['No date'], next: null })
  expect(await page({ month: '2023-03' })).toMatchObject({ total: 2, titles: ['Late March', 'Rails in March'] })
  expect(await page({ month: '2023' })).toMatchObject({ total: 1, titles: ['One year'] })
  expect(await page({ month: null })).toMatchObject({ total: 1, titles: ['No date'] })
  const { rows } = expectOk(await made.engine.call('coverage.articles', { month: '2023-03' }))
  expect(rows[1]?.cells).toContainEqual({ theme: 'rails', marked: 1, suggested: 1 })
})

test('behind a cell stand its passages in reading order, each with what it is', async () => {
  const found = expectOk(await made.engine.call('coverage.passages', { theme: 'rails', article: idOf('Rails in March') }))
  expect(found.map(({ n, state, text }) => [n, state, text])).toEqual([
    [1, 'marked', 'The train carried wheat'],
    [2, 'suggested', 'A second train waited in the station of Osh until morning.'],
  ])
  expect(found[1]?.words).toEqual(['train'])
})

test('a theme on the whole: voices, span and marks that no brief uses', async () => {
  const article = idOf('Late March')
  expectOk(await made.engine.call('excerpts.add', { article, quote: 'The train to Almaty', themes: ['rails'], note: '' }))
  expectOk(await made.engine.call('themes.decide', { article: idOf('No date'), n: 1, theme: 'rails', decision: 'accepted' }))
  expect(await rails()).toEqual({
    theme: 'rails',
    marked: 3,
    // Marking a passage decides nothing on its paragraph.
    suggested: 3,
    articles: 3,
    origins: 2,
    newest: { article, date: '2023-03-28' },
    oldest: { article: idOf('Rails in March'), date: '2023-03-05' },
    unused: 2,
  })
  const { id } = expectOk(
    await made.engine.call('briefs.create', { template: 'policy-brief', title: 'Rails', themes: ['rails'] }),
  )
  const section = expectOk(await made.engine.call('briefs.get', { id })).sections[1]?.id ?? ''
  const excerpt = expectOk(await made.engine.call('excerpts.list', { article })).rows[0]?.id ?? ''
  expectOk(await made.engine.call('briefs.write', { id, section, markdown: `Trains are late.[^${excerpt}]`, append: true }))
  expect((await rails())?.unused).toBe(1)
})

test('voices are counted anew when an article is corrected', async () => {
  const put = async (name: string, author: string, ...texts: string[]): Promise<string> => {
    const path = join(made.folder, `${name}.md`)
    writeFileSync(path, `---\ntitle: ${name}\nauthor: ${author}\ndate: "2024-01-02"\n---\n\n${texts.join('\n\n')}\n`)
    await made.ended(await made.engine.call('import.start', { paths: [path], allowDuplicates: true }))
    const { rows } = expectOk(await made.engine.call('articles.list', {}))
    return rows.find(({ title }) => title === name)?.id ?? ''
  }
  expectOk(await made.engine.call('themes.add', { name: 'Wells', definition: '', terms: ['borehole'] }))
  const ids = [
    await put(
      'First well',
      'Gul Aman',
      'The borehole is dry, Reuters reported on Monday.',
      'Nobody in the town wondered at that news.',
    ),
    await put(
      'Second well',
      'Timur Omarov',
      'A borehole near Osh gives oil again, Reuters reported.',
      'It had been closed for eleven long years.',
    ),
  ]
  for (const article of ids)
    expectOk(await made.engine.call('themes.decide', { article, n: 1, theme: 'wells', decision: 'accepted' }))
  await settled(made.engine)
  const voices = async () =>
    expectOk(await made.engine.call('coverage.themes', {})).find(({ theme }) => theme === 'wells')?.origins
  expect(await voices()).toBe(1)
  const { blocks } = expectOk(await made.engine.call('articles.get', { id: ids[0] ?? '' }))
  const first = blocks.find(({ text }) => text.includes('Reuters'))?.id ?? 0
  expectOk(await made.engine.call('articles.blocks', { id: ids[0] ?? '', blocks: [first], dropped: true }))
  await settled(made.engine)
  expect(await voices()).toBe(2)
})

test('an article in the trash covers nothing', async () => {
  expectOk(await made.engine.call('articles.trash', { ids: [idOf('Late March')] }))
  expect((await months())[2]).toEqual(['2023-03', 1, 1, 1])
  expect((await rails())?.articles).toBe(2)
  expectOk(await made.engine.call('history.undo', {}))
})

test('two themes that stand in the same articles are counted once for each, and narrow its list', async () => {
  expectOk(await made.engine.call('themes.add', { name: 'Night', definition: '', terms: ['night', 'morning'] }))
  expectOk(await made.engine.call('themes.add', { name: 'Stations', definition: '', terms: ['station', 'diary'] }))
  await settled(made.engine)
  const pairs = async () => expectOk(await made.engine.call('coverage.pairs', {}))
  const of = async (one: string, other: string) => (await pairs()).find((each) => each.one === one && each.other === other)
  expect(await of('rails', 'night')).toEqual({ one: 'rails', other: 'night', articles: 1, marked: 0 })
  expect(await of('rails', 'stations')).toMatchObject({ articles: 2, marked: 0 })
  expect(await of('night', 'rails')).toBeUndefined()
  const article = idOf('Rails in March')
  expectOk(await made.engine.call('themes.decide', { article, n: 2, theme: 'stations', decision: 'accepted' }))
  await settled(made.engine)
  expect(await of('rails', 'stations')).toMatchObject({ articles: 2, marked: 1 })
  const list = async (also: string) => {
    const { total, rows } = expectOk(await made.engine.call('coverage.articles', { theme: 'rails', also }))
    return [total, ...rows.map(({ title }) => title)]
  }
  expect(await list('stations')).toEqual([2, 'Rails in March', 'No date'])
  expect(await list('night')).toEqual([1, 'Rails in March'])
  expect(await made.engine.call('coverage.articles', { theme: 'rails', also: 'none' })).toMatchObject({
    failure: { code: 'no-such-theme' },
  })
})
