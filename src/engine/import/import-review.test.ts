import { expect, test } from 'vitest'
import { articleText, reviewedAfresh, type Reviewing } from '../testing/reviewing.ts'
import { expectOk, type TemporaryEngine } from '../testing/temporary-engine.ts'

let made: TemporaryEngine
let on: Reviewing
reviewedAfresh((reviewed) => ({ made, on } = reviewed))

test('waits with everything it found, and nothing is in the library before it is stored', async () => {
  const batch = await on.review(
    on.put('a.txt', articleText('Atyrau')),
    on.put('b.txt', articleText('Bakhty')),
    on.put('empty.txt', ''),
  )
  expect(await on.articles()).toBe(0)
  expect(await on.batchOf(batch)).toMatchObject({
    state: 'waiting',
    counts: { files: 3, unread: 0, ready: 2, duplicate: 0, stored: 0, leftOut: 0, failed: 1 },
  })
  const [first, second, failed] = await on.rows(batch)
  expect(first).toMatchObject({
    title: 'Atyrau and its neighbours',
    authors: ['Ann Other'],
    date: '2022-01-14',
    state: 'ready',
  })
  expect(first?.paragraphs).toBe(6)
  expect(second?.title).toBe('Bakhty and its neighbours')
  expect(failed).toMatchObject({ state: 'failed', failure: { code: 'empty-file' } })
  const report = await on.store(batch)
  expect(report.imported.map(({ title }) => title)).toEqual(['Atyrau and its neighbours', 'Bakhty and its neighbours'])
  expect(await on.articles()).toBe(2)
  expect(await on.batchOf(batch)).toMatchObject({ state: 'finished', counts: { stored: 2, ready: 0 } })
  const article = expectOk(await made.engine.call('articles.get', { id: report.imported[0]?.id ?? '' }))
  expect(article.origins.title).toBeDefined()
  expect(article.source.file).toBe('a.txt')
})

test('what is missing from a citation is doubtful until the analyst fills it in, for many at once', async () => {
  const batch = await on.review(on.put('a.txt', articleText('Atyrau')), on.put('b.txt', articleText('Bakhty')))
  expect((await on.rows(batch, 'doubtful')).map(({ doubtful }) => doubtful)).toEqual([['publication'], ['publication']])
  const items = { batch, filter: 'doubtful' as const }
  const metadata = { publication: 'The Caspian Ledger', authors: ['Ann Other', 'Ledger staff'] }
  expectOk(await made.engine.call('imports.edit', { items, metadata, organisations: ['Ledger staff'] }))
  expect((await on.batchOf(batch))?.counts.doubtful).toBe(0)
  const [row] = await on.rows(batch)
  expect(row).toMatchObject({ ...metadata, organisations: ['Ledger staff'] })
  expect(row?.origins.publication).toEqual({ from: 'analyst', confidence: 1 })
  const { imported } = await on.store(batch)
  const article = expectOk(await made.engine.call('articles.get', { id: imported[0]?.id ?? '' }))
  expect(article).toMatchObject({ ...metadata, organisations: ['Ledger staff'] })
  expect(expectOk(await made.engine.call('articles.cite', { id: article.id })).text).toContain('Ann Other and Ledger staff')
  expect(article.origins.publication).toEqual({ from: 'analyst', confidence: 1 })
})

test('what is left out is not stored, and can be taken back in', async () => {
  const batch = await on.review(on.put('a.txt', articleText('Atyrau')), on.put('b.txt', articleText('Bakhty')))
  const [first, second] = await on.rows(batch)
  await on.decide('leave-out', first?.id)
  await on.decide('leave-out', second?.id)
  await on.decide('store', second?.id)
  expect((await on.store(batch)).imported.map(({ title }) => title)).toEqual(['Bakhty and its neighbours'])
  expect((await on.rows(batch, 'left-out')).map(({ title }) => title)).toEqual(['Atyrau and its neighbours'])
})

test('a discarded import leaves nothing behind, not even its files', async () => {
  const path = on.put('a.txt', articleText('Atyrau'))
  const batch = await on.review(path)
  expectOk(await made.engine.call('imports.discard', { batch }))
  expect(expectOk(await made.engine.call('imports.list', {}))).toEqual([])
  expect(await on.articles()).toBe(0)
  // The same file is new again.
  expect((await on.only(await on.review(path))).state).toBe('ready')
})

test('of finished imports the newest three stay in sight', async () => {
  const batches: string[] = []
  for (const name of ['Atyrau', 'Bakhty', 'Charyn', 'Dostyk']) {
    const batch = await on.review(on.put(`${name}.txt`, articleText(name)))
    await on.store(batch)
    batches.push(batch)
  }
  expect(expectOk(await made.engine.call('imports.list', {})).map(({ id }) => id)).toEqual(batches.slice(1).toReversed())
})
