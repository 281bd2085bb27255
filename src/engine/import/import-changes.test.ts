import { expect, test } from 'vitest'
import { basename } from 'node:path'
import { articleText, reviewedAfresh, type Reviewing, sentences } from '../testing/reviewing.ts'
import { expectOk, type TemporaryEngine } from '../testing/temporary-engine.ts'

let made: TemporaryEngine
let on: Reviewing
reviewedAfresh((reviewed) => ({ made, on } = reviewed))

test('a block is left out and taken back in, and paragraphs are numbered anew', async () => {
  const batch = await on.review(on.put('a.txt', articleText('Atyrau')))
  const { id } = await on.only(batch)
  const second = expectOk(await made.engine.call('imports.item', { id })).blocks.filter(({ n }) => n !== null)[1]
  const set = async (dropped: boolean) =>
    expectOk(await made.engine.call('imports.blocks', { id, blocks: [second?.id ?? 0], dropped }))
  await set(true)
  const left = expectOk(await made.engine.call('imports.item', { id }))
  expect(left.blocks.find((block) => block.id === second?.id)).toMatchObject({ n: null, dropped: 'by-hand' })
  expect(left.blocks.flatMap(({ n }) => n ?? [])).toEqual([1, 2, 3, 4, 5])
  expect(left.paragraphs).toBe(5)
  await set(false)
  expect((await on.only(batch)).paragraphs).toBe(6)
  const gone = await made.engine.call('imports.blocks', { id, blocks: [999], dropped: true })
  expect(gone.ok || gone.failure.code).toBe('no-such-block')
})

test('two items are joined into the first, whose gaps are filled', async () => {
  const batch = await on.review(
    on.put('a.txt', articleText('Atyrau').replace('14 January 2022', '')),
    on.put('b.txt', articleText('Bakhty')),
    on.put('c.txt', articleText('Bakhty')),
  )
  const [first, second] = await on.rows(batch)
  expectOk(await made.engine.call('imports.merge', { ids: [first?.id ?? '', second?.id ?? ''] }))
  const [merged, copy, ...others] = await on.rows(batch)
  expect(others).toEqual([])
  expect(merged).toMatchObject({ id: first?.id, title: first?.title, paragraphs: 12, date: '2022-01-14' })
  expect(copy?.repeats).toMatchObject({ item: first?.id, title: first?.title })
  const { imported } = await on.store(batch)
  const { blocks } = expectOk(await made.engine.call('articles.get', { id: imported[0]?.id ?? '' }))
  expect(blocks.map(({ id }) => id)).toEqual(blocks.map((_, index) => index + 1))
})

test('an item is split at a heading, which becomes the title of the second', async () => {
  const page = on.put('page.md', `# One\n\n${sentences('Atyrau')}\n\n## The second piece\n\n${sentences('Bakhty')}\n`)
  const batch = await on.review(page, on.put('z.txt', articleText('Dostyk')))
  const [row] = await on.rows(batch)
  const id = row?.id ?? ''
  const heading = expectOk(await made.engine.call('imports.item', { id })).blocks.find(({ kind }) => kind === 'heading')
  const split = expectOk(await made.engine.call('imports.split', { id, block: heading?.id ?? 0 }))
  expect(split.items[0]).toBe(id)
  const titles = (await on.rows(batch)).map(({ title, paragraphs, file }) => [title, paragraphs, basename(file)])
  expect(titles).toEqual([
    ['One', 6, 'page.md'],
    ['The second piece', 6, 'page.md'],
    ['Dostyk and its neighbours', 6, 'z.txt'],
  ])
  const [first] = expectOk(await made.engine.call('imports.item', { id })).blocks
  const refused = await made.engine.call('imports.split', { id, block: 1 })
  expect([first?.n, refused.ok || refused.failure.code]).toEqual([1, 'nothing-to-split'])
  expect((await on.store(batch)).imported).toHaveLength(3)
})

test('what is in the library already is not changed from the list', async () => {
  const batch = await on.review(on.put('a.txt', articleText('Atyrau')))
  await on.store(batch)
  const { id, article } = await on.only(batch)
  expectOk(await made.engine.call('imports.edit', { items: { ids: [id] }, metadata: { title: 'Other' } }))
  expectOk(await made.engine.call('imports.decide', { items: { ids: [id] }, decision: 'leave-out' }))
  const split = await made.engine.call('imports.split', { id, block: 3 })
  expect(split.ok || split.failure.code).toBe('item-not-open')
  expect(await on.only(batch)).toMatchObject({ state: 'stored', title: 'Atyrau and its neighbours' })
  expect(expectOk(await made.engine.call('imports.item', { id })).blocks).toEqual(
    expectOk(await made.engine.call('articles.get', { id: article ?? '' })).blocks,
  )
})
