import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { expectOk, temporaryEngine, type TemporaryEngine } from '../testing/temporary-engine.ts'

const WEAK = 'The gas flows east as it did in the year before, says the ministry in its latest yearly account of the valley.'
const SURE = 'The gas pipeline carries natural gas and coal; electricity and uranium go by rail from the power plant.'
const PLAIN = 'The committee met in the afternoon and adjourned until the following week without any result.'

let made: TemporaryEngine
const call: TemporaryEngine['engine']['call'] = (name, input) => made.engine.call(name, input)

async function store(...texts: (readonly [title: string, ...paragraphs: string[]])[]): Promise<void> {
  const paths = texts.map(([title, ...paragraphs]) => {
    const path = join(made.folder, `${title}.txt`)
    writeFileSync(path, [title, ...paragraphs].join('\n\n'))
    return path
  })
  await made.ended(await call('import.start', { paths }))
}
const counts = async () => expectOk(await call('triage.counts', {}))
const energy = async () => (await counts()).themes['energy'] ?? { weak: 0, likely: 0, sure: 0 }
const listed = async (theme?: string) => expectOk(await call('triage.list', theme === undefined ? {} : { theme })).articles
/** [title, words in their context] of what waits. */
const lines = async (theme?: string) =>
  (await listed(theme)).map(({ row, passages }) => [row.title, passages.map(({ word }) => word)])

beforeEach(async () => {
  made = temporaryEngine()
  await store(['Autumn', PLAIN], ['Winter', WEAK], ['Summer', SURE])
})
afterEach(() => made.remove())

test('what waits are unread articles and suggestions over all articles, counted by theme and by how sure they are', async () => {
  expect(await counts()).toMatchObject({ unread: 3, toLook: 0 })
  expect(await energy()).toEqual({ weak: 1, likely: 0, sure: 1 })
  expect(await lines('energy')).toEqual([
    ['Summer', ['gas']],
    ['Winter', ['gas']],
  ])
  expect((await listed('energy'))[0]?.passages[0]).toMatchObject({ certainty: 'sure', before: 'The ', word: 'gas' })
})

test('an article that was read and has nothing left waits no more; one with a suggestion waits on', async () => {
  expectOk(await call('articles.state', { ids: ['1', '2', '3'], read: true }))
  expect((await lines()).map(([title]) => title)).toEqual(['Summer', 'Winter'])
  expect(await counts()).toMatchObject({ unread: 0 })
})

test('what is suggested of a theme is accepted in the articles that are named, and in no other', async () => {
  const [summer] = await listed('energy')
  const decided = await call('triage.decideAll', {
    theme: 'energy',
    articles: [summer?.row.id ?? ''],
    atLeast: 'weak',
    decision: 'accepted',
  })
  expect(expectOk(decided)).toEqual({ decided: 1 })
  expect(await lines('energy')).toEqual([['Winter', ['gas']]])
  expectOk(await call('history.undo', {}))
  expect(await lines('energy')).toHaveLength(2)
})

test('a decision, its undo, the trash and left out text count at once', async () => {
  const [summer] = await listed('energy')
  const { block = 0 } = summer?.passages[0] ?? {}
  const id = summer?.row.id ?? ''
  expectOk(await call('themes.decide', { article: id, block, theme: 'energy', decision: 'rejected' }))
  expect(await energy()).toEqual({ weak: 1, likely: 0, sure: 0 })
  expect(await lines('energy')).toEqual([['Winter', ['gas']]])
  expectOk(await call('history.undo', {}))
  expect(await energy()).toEqual({ weak: 1, likely: 0, sure: 1 })
  expectOk(await call('articles.trash', { ids: [id] }))
  expect(await energy()).toEqual({ weak: 1, likely: 0, sure: 0 })
  expect(await counts()).toMatchObject({ unread: 2 })
  expectOk(await call('history.undo', {}))
  expectOk(await call('articles.blocks', { id, blocks: [block], dropped: true }))
  expect(await energy()).toEqual({ weak: 1, likely: 0, sure: 0 })
})

test('a date moves an article, with what waits in it', async () => {
  const [, winter] = await listed('energy')
  expectOk(await call('articles.update', { id: winter?.row.id ?? '', metadata: { date: '2031-01-01' } }))
  expect((await lines('energy')).map(([title]) => title)).toEqual(['Winter', 'Summer'])
  expect(await energy()).toEqual({ weak: 1, likely: 0, sure: 1 })
})

test('a new theme, and a new article, are looked for everywhere', async () => {
  await counts()
  expectOk(await call('themes.add', { name: 'Meetings', definition: '', terms: ['committee*'] }))
  expect((await counts()).themes['meetings']).toEqual({ weak: 1, likely: 0, sure: 0 })
  await store(['Spring', 'The committees of the valley are many, and each has its chair, its rooms and its own kettle.'])
  expect((await counts()).themes['meetings']).toEqual({ weak: 2, likely: 0, sure: 0 })
})

test('several are decided in one step of the history, all of them or none', async () => {
  const all = (await listed('energy')).flatMap(({ row, passages }) =>
    passages.map(({ block }) => ({ article: row.id, block, theme: 'energy' })),
  )
  expect(
    await call('triage.decide', { passages: [...all, { article: '1', block: 99, theme: 'energy' }], decision: 'accepted' }),
  ).toMatchObject({
    failure: { code: 'no-such-block' },
  })
  expect(await lines('energy')).toHaveLength(2)
  expect(expectOk(await call('triage.decide', { passages: all, decision: 'accepted' }))).toEqual({ decided: 2 })
  expect(await lines('energy')).toEqual([])
  const [step] = expectOk(await call('history.list', {}))
  expect(step?.what).toMatch(/^Accepted 2 suggestions, the first in “/)
  expectOk(await call('history.undo', {}))
  expect(await lines('energy')).toHaveLength(2)
})

test('all that are at least so sure are decided at once, of one theme or of all', async () => {
  await counts()
  expect(expectOk(await call('triage.decideAll', { theme: 'energy', atLeast: 'likely', decision: 'accepted' }))).toEqual({
    decided: 1,
  })
  expect(await lines('energy')).toEqual([['Winter', ['gas']]])
  expectOk(await call('triage.decideAll', { atLeast: 'weak', decision: 'rejected' }))
  expect((await counts()).themes).toEqual({})
})

/** What stands in each place of the list, asked for in stretches of so many lines; places that no answer has are left out. */
const inStretches = async (limit: number, theme?: string): Promise<{ total: number; lines: Map<number, string> }> => {
  const lines = new Map<number, string>()
  let total = 1
  for (let offset = 0; offset < total; offset += limit) {
    const page = expectOk(await call('triage.list', { offset, limit, ...(theme === undefined ? {} : { theme }) }))
    total = page.total
    for (const { row, passages, at } of page.articles) {
      const own = theme === undefined && !row.read ? [row.title] : []
      for (const [order, line] of [...own, ...passages.map(({ block }) => `${row.title} ${block}`)].entries())
        lines.set(at + order, line)
    }
  }
  return { total, lines }
}

test('the list is asked for in any stretches, and each line stands where the whole list has it', async () => {
  const many = Array.from(
    { length: 9 },
    (_, at) => [`Report ${at}`, SURE, WEAK, PLAIN, SURE.replace('gas', `gas ${at}`)] as const,
  )
  await store(...many)
  expectOk(await call('articles.state', { ids: ['5', '6', '7'], read: true }))
  for (const theme of [undefined, 'energy']) {
    const whole = await inStretches(500, theme)
    expect(whole.lines.size).toBe(whole.total)
    expect([...whole.lines.keys()].toSorted((one, other) => one - other)).toEqual([...whole.lines.keys()])
    for (const limit of [1, 2, 7, 13]) expect(await inStretches(limit, theme)).toEqual(whole)
  }
  const { unread } = await counts()
  const { weak, likely, sure } = await energy()
  expect((await inStretches(500)).total).toBe(unread + weak + likely + sure)
})

/** Asked for in any stretches the list is the same, and as long as the counts say. */
const settled = async (): Promise<void> => {
  const whole = await inStretches(500)
  expect(await inStretches(2)).toEqual(whole)
  expect(whole.lines.size).toBe(whole.total)
  const { unread, themes } = await counts()
  const waits = Object.values(themes).reduce((sum, { weak, likely, sure }) => sum + weak + likely + sure, 0)
  expect(whole.total).toBe(unread + waits)
}

test('what was decided, read, dated anew, thrown away and undone leaves each line in its place', async () => {
  await settled()
  for (const change of [
    () => call('triage.decideAll', { atLeast: 'sure', decision: 'accepted' }),
    () => call('articles.state', { ids: ['1', '2'], read: true }),
    () => call('articles.update', { id: '3', metadata: { date: '2019-05' } }),
    () => call('articles.update', { id: '2', metadata: { date: '2021-05-09' } }),
    () => call('articles.trash', { ids: ['3'] }),
    () => call('themes.add', { name: 'Meetings', definition: '', terms: ['committee*', 'ministry'] }),
    () => call('themes.remove', { theme: 'energy' }),
  ]) {
    expectOk<unknown>(await change())
    await settled()
  }
  for (let step = 0; step < 7; step += 1) {
    expectOk(await call('history.undo', {}))
    await settled()
  }
})

test('a theme that there is not is named', async () => {
  expect(await call('triage.list', { theme: 'weather' })).toMatchObject({ failure: { code: 'no-such-theme' } })
})
