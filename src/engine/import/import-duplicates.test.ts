import { expect, test } from 'vitest'
import { articleText, reviewedAfresh, type Reviewing, sentences } from '../testing/reviewing.ts'
import { expectOk, type TemporaryEngine } from '../testing/temporary-engine.ts'

let made: TemporaryEngine
let on: Reviewing
reviewedAfresh((reviewed) => ({ made, on } = reviewed))

const page = (link: string, words: string): string =>
  `<!doctype html><html><head><title>The port</title><link rel="canonical" href="${link}"></head><body><article><h1>The port</h1>${words
    .split('\n\n')
    .map((text) => `<p>${text}</p>`)
    .join('')}</article></body></html>`

test('identical bytes, the same text and a reprint are found in the library and in the same import', async () => {
  const first = on.put('a.txt', articleText('Atyrau'))
  const copy = on.put('copy.txt', articleText('Atyrau'))
  const spaced = on.put('spaced.txt', `${articleText('Atyrau')}\n\n`)
  const reprint = on.put(
    'reprint.txt',
    articleText('Atyrau', `${sentences('Atyrau')}\n\nA paragraph that the reprint adds about the weather.`),
  )
  const batch = await on.review(first, copy, spaced, reprint)
  const [original, ...repeats] = await on.rows(batch)
  expect(original?.repeats).toBeNull()
  expect(repeats.map((row) => [row.state, row.decision, row.repeats?.why, row.repeats?.item, row.repeats?.article])).toEqual([
    ['duplicate', 'leave-out', 'same-file', original?.id, null],
    ['duplicate', 'leave-out', 'same-text', original?.id, null],
    ['duplicate', 'leave-out', 'near', original?.id, null],
  ])
  expect(repeats[2]?.repeats?.similarity).toBeGreaterThan(0.9)
  const report = await on.store(batch)
  expect(report.imported).toHaveLength(1)
  const id = report.imported[0]?.id ?? ''
  expect(report.duplicates.map(({ of }) => of)).toEqual([id, id, id])
  // And again, now against the library.
  const again = await on.rows(await on.review(first, reprint))
  expect(again.map(({ state, repeats: found }) => [state, found?.why, found?.article])).toEqual([
    ['duplicate', 'same-file', id],
    ['duplicate', 'near', id],
  ])
})

test('a duplicate stands beside what it repeats, with the words that differ', async () => {
  const batch = await on.review(
    on.put('a.txt', articleText('Atyrau')),
    on.put('b.txt', articleText('Atyrau', sentences('Atyrau').replace('5 million', '7 million'))),
  )
  const duplicate = await on.only(batch, 'duplicate')
  const { rows: compared, left, similarity } = expectOk(await made.engine.call('imports.compare', { id: duplicate.id }))
  expect(left.title).toBe('Atyrau and its neighbours')
  expect(similarity).toBeGreaterThan(0.6)
  expect(compared.map(({ kind }) => kind)).toEqual(['same', 'same', 'changed', 'same', 'same', 'same'])
  const changed = compared[2]
  expect(changed?.leftSpans.map(([start, end]) => changed.left?.slice(start, end))).toEqual(['5'])
  expect(changed?.rightSpans.map(([start, end]) => changed.right?.slice(start, end))).toEqual(['7'])
  const original = await on.only(batch, 'ready')
  const refused = await made.engine.call('imports.compare', { id: original.id })
  expect(refused.ok || refused.failure.code).toBe('nothing-to-compare')
})

test('a duplicate can be kept as a version of what it repeats', async () => {
  const { imported } = await on.store(await on.review(on.put('a.txt', articleText('Atyrau'))))
  const id = imported[0]?.id ?? ''
  const keepAsVersion = async (name: string, ending: string): Promise<string> => {
    const batch = await on.review(on.put(name, articleText('Atyrau', `${sentences('Atyrau')}\n\n${ending}`)))
    const { id: item } = await on.only(batch, 'duplicate')
    await on.decide('version', item)
    expect((await on.batchOf(batch))?.counts).toMatchObject({ ready: 1, version: 1, duplicate: 0 })
    return (await on.store(batch)).imported[0]?.id ?? ''
  }
  const second = await keepAsVersion('b.txt', 'An update says that the figures were wrong by a tenth.')
  const third = await keepAsVersion('c.txt', 'Another update says that the ministry has apologised to all.')
  for (const version of [id, second, third]) {
    const { versions } = expectOk(await made.engine.call('articles.get', { id: version }))
    expect(versions.map((each) => each.id)).toEqual([id, second, third])
  }
})

test('when the first of two equal ones is dropped, the second is new', async () => {
  const batch = await on.review(
    on.put('a.txt', articleText('Atyrau')),
    on.put('b.txt', articleText('Atyrau')),
    on.put('c.txt', articleText('Atyrau')),
  )
  const [first, second, third] = await on.rows(batch)
  await on.decide('leave-out', first?.id)
  const after = await on.rows(batch)
  expect(after.map(({ state }) => state)).toEqual(['left-out', 'ready', 'duplicate'])
  expect(after[2]?.repeats?.item).toBe(second?.id)
  expect(third?.repeats?.item).toBe(first?.id)
  expect((await on.store(batch)).imported).toHaveLength(1)
})

test('what another import stored meanwhile is not stored a second time unasked', async () => {
  const path = on.put('a.txt', articleText('Atyrau'))
  const one = await on.review(path)
  const other = await on.review(path)
  expect((await on.store(one)).imported).toHaveLength(1)
  const report = await on.store(other)
  expect(report.imported).toEqual([])
  expect(report.duplicates).toMatchObject([{ of: '1', similarity: 1 }])
  expect(await on.articles()).toBe(1)
  // Asked for, it is.
  const { id } = await on.only(other)
  await on.decide('store', id)
  expect((await on.store(other)).imported).toHaveLength(1)
})

test('an item is kept as a version of another of the same import, which is stored first', async () => {
  const update = articleText('Atyrau', `${sentences('Atyrau')}\n\nAn update says that the figures were wrong by a tenth.`)
  const batch = await on.review(on.put('a.txt', articleText('Atyrau')), on.put('b.txt', update))
  await on.decide('version', (await on.only(batch, 'duplicate')).id)
  const { imported } = await on.store(batch)
  const [first, second] = imported.map(({ id }) => id)
  const { versions } = expectOk(await made.engine.call('articles.get', { id: first ?? '' }))
  expect(versions.map(({ id }) => id)).toEqual([first, second])
})

test('a version of what was dropped is an article of its own', async () => {
  const update = articleText('Atyrau', `${sentences('Atyrau')}\n\nAn update says that the figures were wrong by a tenth.`)
  const batch = await on.review(on.put('a.txt', articleText('Atyrau')), on.put('b.txt', update))
  const [first, second] = await on.rows(batch)
  await on.decide('version', second?.id)
  await on.decide('leave-out', first?.id)
  const { imported } = await on.store(batch)
  expect(expectOk(await made.engine.call('articles.get', { id: imported[0]?.id ?? '' })).versions).toEqual([])
})

test('the same page under a link that was written differently is found by its address', async () => {
  const batch = await on.review(
    on.put('a.html', page('https://www.outlet.example/port/', sentences('Atyrau'))),
    on.put('b.html', page('http://outlet.example/port?utm_source=mail', sentences('Bakhty'))),
  )
  expect((await on.rows(batch)).map(({ state, repeats }) => [state, repeats?.why])).toEqual([
    ['ready', undefined],
    ['duplicate', 'same-address'],
  ])
})
