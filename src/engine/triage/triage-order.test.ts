import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { expectOk, temporaryEngine, type TemporaryEngine } from '../testing/temporary-engine.ts'

const PLACES = ['Osh', 'Almaty', 'Astana', 'Oral', 'Aktau']
const PIPES = PLACES.map((place) => `The gas pipeline from ${place} carries what the turbines of the valley burn in winter.`)
const STOVES = PLACES.map((place) => `The stoves of ${place} burn gas from bottles that traders sell on the market square.`)

let made: TemporaryEngine
const call: TemporaryEngine['engine']['call'] = (name, input) => made.engine.call(name, input)
const rank = async (theme?: string) => call('triage.rank', theme === undefined ? {} : { theme })
const listed = async (order: string, limit = 60, offset = 0) => expectOk(await call('triage.list', { order, limit, offset }))
/** Which kind of passage each line is: P of a pipeline, S of a stove. */
const kinds = ({ articles }: Awaited<ReturnType<typeof listed>>): string =>
  articles.map(({ row }) => (row.title.startsWith('Pipe') ? 'P' : 'S')).join('')
const decide = async (title: string, decision: 'accepted' | 'rejected') => {
  const { articles } = expectOk(await call('triage.list', { theme: 'energy' }))
  const found = articles.find(({ row }) => row.title === title)
  const { row, passages } = found ?? { row: null, passages: [] }
  expectOk(
    await call('triage.decide', {
      passages: passages.map(({ block, theme }) => ({ article: row?.id ?? '', block, theme })),
      decision,
    }),
  )
}

const decideAll = async (pipes: 'accepted' | 'rejected', stoves: 'accepted' | 'rejected') => {
  for (const place of ['Osh', 'Almaty']) {
    await decide(`Pipe ${place}`, pipes)
    await decide(`Stove ${place}`, stoves)
  }
}

beforeEach(async () => {
  made = temporaryEngine()
  const paths = PLACES.flatMap((place, at) =>
    (['Pipe', 'Stove'] as const).map((kind) => {
      const path = join(made.folder, `${at}${kind}.txt`)
      writeFileSync(path, [`${kind} ${place}`, kind === 'Pipe' ? PIPES[at] : STOVES[at]].join('\n\n'))
      return path
    }),
  )
  await made.ended(await call('import.start', { paths }))
})
afterEach(() => made.remove())

test('nothing is put in order before something was accepted and something rejected, and how to begin is said', async () => {
  expect(await rank()).toMatchObject({
    ok: false,
    failure: { code: 'nothing-to-learn-from', message: expect.stringContaining('accept one') },
  })
  await decide('Pipe Osh', 'accepted')
  expect(await rank('energy')).toMatchObject({ ok: false })
})

test('what is like the accepted comes first, with its words; the other way round when the decisions are', async () => {
  await decideAll('accepted', 'rejected')
  const { order, ...counts } = expectOk(await rank('energy'))
  expect(counts).toEqual({ accepted: 2, rejected: 2, passages: 6, articles: 6 })
  const page = await listed(order)
  expect(kinds(page)).toBe('PPPSSS')
  const [first, last] = [page.articles[0]?.passages[0]?.reason, page.articles.at(-1)?.passages[0]?.reason]
  expect(first?.for.join(' ')).toContain('pipeline')
  expect(last?.against.join(' ')).toContain('stoves')
  expect(first?.likely).toBeGreaterThan(last?.likely ?? 1)

  for (let step = 0; step < 4; step += 1) expectOk(await call('history.undo', {}))
  await decideAll('rejected', 'accepted')
  expect(kinds(await listed(expectOk(await rank()).order))).toBe('SSSPPP')
})

test('the order stays as it was asked for: what is decided leaves it, what is undone comes back to its place, and nothing else moves', async () => {
  await decide('Pipe Osh', 'accepted')
  await decide('Stove Osh', 'rejected')
  const { order } = expectOk(await rank())
  const before = (await listed(order)).articles.map(({ row }) => row.title)
  expectOk(await call('triage.list', {}))
  const third = before[2] ?? ''
  await decide(third, 'rejected')
  expect((await listed(order)).articles.map(({ row }) => row.title)).toEqual(before.filter((title) => title !== third))
  expectOk(await call('history.undo', {}))
  expect((await listed(order)).articles.map(({ row }) => row.title)).toEqual(before)
  // Made anew, it is another by what was decided since, and the same by the same.
  expect((await listed(expectOk(await rank()).order)).articles.map(({ row }) => row.title)).toEqual(before)
  expect(await call('triage.list', { order })).toMatchObject({ ok: false, failure: { code: 'no-such-order' } })
})

test('pages of an order put together are the whole of it', async () => {
  await decide('Pipe Osh', 'accepted')
  await decide('Stove Osh', 'rejected')
  const { order } = expectOk(await rank())
  const whole = await listed(order)
  const titles: string[] = []
  for (let offset = 0; offset < whole.total; offset += 3)
    titles.push(...(await listed(order, 3, offset)).articles.map(({ row }) => row.title))
  expect(titles).toEqual(whole.articles.map(({ row }) => row.title))
})

test('a passage that an order has no longer, since its text is another, leaves no gap', async () => {
  await decide('Pipe Osh', 'accepted')
  await decide('Stove Osh', 'rejected')
  const { order, passages } = expectOk(await rank())
  const [first] = (await listed(order)).articles
  expectOk(await call('articles.blocks', { id: first?.row.id ?? '', blocks: [first?.passages[0]?.block ?? 0], dropped: true }))
  const page = await listed(order, 3)
  expect(page.total).toBe(passages - 1)
  expect(page.articles.map(({ at }) => at)).toEqual([0, 1, 2])
})
