import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { ImportBatch, ImportItemRow, ItemFilter } from '#contract/import-review.ts'
import type { ImportReport } from '#contract/job.ts'
import { expectOk, temporaryEngine, type TemporaryEngine } from './testing/temporary-engine.ts'

const sentences = (subject: string): string =>
  Array.from(
    { length: 6 },
    (_, index) =>
      `The ${subject} pipeline carried ${index + 3} million ${subject} tonnes in ${subject} year ${index}, said ${subject} officials who track it.`,
  ).join('\n\n')
const TEXT = (subject: string, body = sentences(subject)): string =>
  `${subject} and its neighbours\n\nBy Ann Other\n\n14 January 2022\n\n${body}\n`

let made: TemporaryEngine
let folder: string
beforeEach(() => {
  made = temporaryEngine()
  folder = mkdtempSync(join(tmpdir(), 'review-'))
})
afterEach(async () => {
  expect(made.errors).toEqual([])
  await made.remove()
  rmSync(folder, { recursive: true, force: true })
})

const put = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}
/** Reads files for review and returns the import's number. */
const review = async (...paths: string[]): Promise<string> => {
  const started = await made.engine.call('import.start', { paths, review: true })
  expect((await made.ended(started)).state).toBe('done')
  return expectOk(started).batch
}
const rows = async (batch: string, filter: ItemFilter = 'all'): Promise<ImportItemRow[]> =>
  expectOk(await made.engine.call('imports.items', { batch, filter })).rows
const only = async (batch: string, filter: ItemFilter = 'all'): Promise<ImportItemRow> => {
  const [row, ...others] = await rows(batch, filter)
  if (row === undefined || others.length > 0) throw new Error(`${others.length + 1} items instead of one`)
  return row
}
const batchOf = async (batch: string): Promise<ImportBatch | undefined> =>
  expectOk(await made.engine.call('imports.list', {})).find(({ id }) => id === batch)
const store = async (batch: string): Promise<ImportReport> => {
  const job = await made.ended(await made.engine.call('imports.store', { batch }))
  expect(job.state).toBe('done')
  return job.result as ImportReport
}
const articles = async (): Promise<number> => expectOk(await made.engine.call('library.info', {})).articles

describe('an import for review', () => {
  test('waits with everything it found, and nothing is in the library before it is stored', async () => {
    const batch = await review(put('a.txt', TEXT('Atyrau')), put('b.txt', TEXT('Bakhty')), put('empty.txt', ''))
    expect(await articles()).toBe(0)
    expect(await batchOf(batch)).toMatchObject({
      state: 'waiting',
      counts: { files: 3, unread: 0, ready: 2, duplicate: 0, stored: 0, leftOut: 0, failed: 1 },
    })
    const [first, second, failed] = await rows(batch)
    expect(first).toMatchObject({
      title: 'Atyrau and its neighbours',
      authors: ['Ann Other'],
      date: '2022-01-14',
      state: 'ready',
    })
    expect(first?.paragraphs).toBe(6)
    expect(second?.title).toBe('Bakhty and its neighbours')
    expect(failed).toMatchObject({ state: 'failed', failure: { code: 'empty-file' } })
    const report = await store(batch)
    expect(report.imported.map(({ title }) => title)).toEqual(['Atyrau and its neighbours', 'Bakhty and its neighbours'])
    expect(await articles()).toBe(2)
    expect(await batchOf(batch)).toMatchObject({ state: 'finished', counts: { stored: 2, ready: 0 } })
    const article = expectOk(await made.engine.call('articles.get', { id: report.imported[0]?.id ?? '' }))
    expect(article.origins.title).toBeDefined()
    expect(article.source.file).toBe('a.txt')
  })

  test('what is missing from a citation is doubtful until the analyst fills it in, for many at once', async () => {
    const batch = await review(put('a.txt', TEXT('Atyrau')), put('b.txt', TEXT('Bakhty')))
    expect((await rows(batch, 'doubtful')).map(({ doubtful }) => doubtful)).toEqual([['publication'], ['publication']])
    const items = { batch, filter: 'doubtful' as const }
    const metadata = { publication: 'The Caspian Ledger', authors: ['Ann Other', 'Ledger staff'] }
    expectOk(await made.engine.call('imports.edit', { items, metadata, organisations: ['Ledger staff'] }))
    expect((await batchOf(batch))?.counts.doubtful).toBe(0)
    const [row] = await rows(batch)
    expect(row).toMatchObject({ ...metadata, organisations: ['Ledger staff'] })
    expect(row?.origins.publication).toEqual({ from: 'analyst', confidence: 1 })
    const { imported } = await store(batch)
    const article = expectOk(await made.engine.call('articles.get', { id: imported[0]?.id ?? '' }))
    expect(article).toMatchObject({ ...metadata, organisations: ['Ledger staff'] })
    expect(expectOk(await made.engine.call('articles.cite', { id: article.id })).text).toContain('Ann Other and Ledger staff')
    expect(article.origins.publication).toEqual({ from: 'analyst', confidence: 1 })
  })

  test('what is left out is not stored, and can be taken back in', async () => {
    const batch = await review(put('a.txt', TEXT('Atyrau')), put('b.txt', TEXT('Bakhty')))
    const [first, second] = await rows(batch)
    const decide = async (id: string, decision: 'store' | 'leave-out') =>
      expectOk(await made.engine.call('imports.decide', { items: { ids: [id] }, decision }))
    await decide(first?.id ?? '', 'leave-out')
    await decide(second?.id ?? '', 'leave-out')
    await decide(second?.id ?? '', 'store')
    expect((await store(batch)).imported.map(({ title }) => title)).toEqual(['Bakhty and its neighbours'])
    expect((await rows(batch, 'left-out')).map(({ title }) => title)).toEqual(['Atyrau and its neighbours'])
  })

  test('a discarded import leaves nothing behind, not even its files', async () => {
    const path = put('a.txt', TEXT('Atyrau'))
    const batch = await review(path)
    expectOk(await made.engine.call('imports.discard', { batch }))
    expect(expectOk(await made.engine.call('imports.list', {}))).toEqual([])
    expect(await articles()).toBe(0)
    // The same file is new again.
    expect((await only(await review(path))).state).toBe('ready')
  })

  test('of finished imports the newest three stay in sight', async () => {
    const batches: string[] = []
    for (const name of ['Atyrau', 'Bakhty', 'Charyn', 'Dostyk']) {
      const batch = await review(put(`${name}.txt`, TEXT(name)))
      await store(batch)
      batches.push(batch)
    }
    expect(expectOk(await made.engine.call('imports.list', {})).map(({ id }) => id)).toEqual(batches.slice(1).toReversed())
  })
})

describe('duplicates in an import', () => {
  test('identical bytes, the same text and a reprint are found in the library and in the same import', async () => {
    const first = put('a.txt', TEXT('Atyrau'))
    const copy = put('copy.txt', TEXT('Atyrau'))
    const spaced = put('spaced.txt', `${TEXT('Atyrau')}\n\n`)
    const reprint = put(
      'reprint.txt',
      TEXT('Atyrau', `${sentences('Atyrau')}\n\nA paragraph that the reprint adds about the weather.`),
    )
    const batch = await review(first, copy, spaced, reprint)
    const [original, ...repeats] = await rows(batch)
    expect(original?.repeats).toBeNull()
    expect(repeats.map((row) => [row.state, row.decision, row.repeats?.why, row.repeats?.item, row.repeats?.article])).toEqual([
      ['duplicate', 'leave-out', 'same-file', original?.id, null],
      ['duplicate', 'leave-out', 'same-text', original?.id, null],
      ['duplicate', 'leave-out', 'near', original?.id, null],
    ])
    expect(repeats[2]?.repeats?.similarity).toBeGreaterThan(0.9)
    const report = await store(batch)
    expect(report.imported).toHaveLength(1)
    const id = report.imported[0]?.id ?? ''
    expect(report.duplicates.map(({ of }) => of)).toEqual([id, id, id])
    // And again, now against the library.
    const again = await rows(await review(first, reprint))
    expect(again.map(({ state, repeats: found }) => [state, found?.why, found?.article])).toEqual([
      ['duplicate', 'same-file', id],
      ['duplicate', 'near', id],
    ])
  })

  test('a duplicate stands beside what it repeats, with the words that differ', async () => {
    const batch = await review(
      put('a.txt', TEXT('Atyrau')),
      put('b.txt', TEXT('Atyrau', sentences('Atyrau').replace('5 million', '7 million'))),
    )
    const duplicate = await only(batch, 'duplicate')
    const { rows: compared, left, similarity } = expectOk(await made.engine.call('imports.compare', { id: duplicate.id }))
    expect(left.title).toBe('Atyrau and its neighbours')
    expect(similarity).toBeGreaterThan(0.6)
    expect(compared.map(({ kind }) => kind)).toEqual(['same', 'same', 'changed', 'same', 'same', 'same'])
    const changed = compared[2]
    expect(changed?.leftSpans.map(([start, end]) => changed.left?.slice(start, end))).toEqual(['5'])
    expect(changed?.rightSpans.map(([start, end]) => changed.right?.slice(start, end))).toEqual(['7'])
    const original = await only(batch, 'ready')
    const refused = await made.engine.call('imports.compare', { id: original.id })
    expect(refused.ok || refused.failure.code).toBe('nothing-to-compare')
  })

  test('a duplicate can be kept as a version of what it repeats', async () => {
    const { imported } = await store(await review(put('a.txt', TEXT('Atyrau'))))
    const id = imported[0]?.id ?? ''
    const keepAsVersion = async (name: string, ending: string): Promise<string> => {
      const batch = await review(put(name, TEXT('Atyrau', `${sentences('Atyrau')}\n\n${ending}`)))
      const { id: item } = await only(batch, 'duplicate')
      expectOk(await made.engine.call('imports.decide', { items: { ids: [item] }, decision: 'version' }))
      expect((await batchOf(batch))?.counts).toMatchObject({ ready: 1, version: 1, duplicate: 0 })
      return (await store(batch)).imported[0]?.id ?? ''
    }
    const second = await keepAsVersion('b.txt', 'An update says that the figures were wrong by a tenth.')
    const third = await keepAsVersion('c.txt', 'Another update says that the ministry has apologised to all.')
    for (const version of [id, second, third]) {
      const { versions } = expectOk(await made.engine.call('articles.get', { id: version }))
      expect(versions.map((each) => each.id)).toEqual([id, second, third])
    }
  })

  test('when the first of two equal ones is dropped, the second is new', async () => {
    const batch = await review(put('a.txt', TEXT('Atyrau')), put('b.txt', TEXT('Atyrau')), put('c.txt', TEXT('Atyrau')))
    const [first, second, third] = await rows(batch)
    expectOk(await made.engine.call('imports.decide', { items: { ids: [first?.id ?? ''] }, decision: 'leave-out' }))
    const after = await rows(batch)
    expect(after.map(({ state }) => state)).toEqual(['left-out', 'ready', 'duplicate'])
    expect(after[2]?.repeats?.item).toBe(second?.id)
    expect(third?.repeats?.item).toBe(first?.id)
    expect((await store(batch)).imported).toHaveLength(1)
  })

  test('what another import stored meanwhile is not stored a second time unasked', async () => {
    const path = put('a.txt', TEXT('Atyrau'))
    const one = await review(path)
    const other = await review(path)
    expect((await store(one)).imported).toHaveLength(1)
    const report = await store(other)
    expect(report.imported).toEqual([])
    expect(report.duplicates).toMatchObject([{ of: '1', similarity: 1 }])
    expect(await articles()).toBe(1)
    // Asked for, it is.
    const { id } = await only(other)
    expectOk(await made.engine.call('imports.decide', { items: { ids: [id] }, decision: 'store' }))
    expect((await store(other)).imported).toHaveLength(1)
  })
})

describe('changing what an import found', () => {
  const texts = async (id: string): Promise<[string, number | null, string | undefined][]> =>
    expectOk(await made.engine.call('imports.item', { id })).blocks.map(({ text, n, dropped }) => [text.slice(0, 20), n, dropped])

  test('a block is left out and taken back in, and paragraphs are numbered anew', async () => {
    const batch = await review(put('a.txt', TEXT('Atyrau')))
    const { id } = await only(batch)
    const second = expectOk(await made.engine.call('imports.item', { id })).blocks.filter(({ n }) => n !== null)[1]
    const set = async (dropped: boolean) =>
      expectOk(await made.engine.call('imports.blocks', { id, blocks: [second?.id ?? 0], dropped }))
    await set(true)
    const left = expectOk(await made.engine.call('imports.item', { id }))
    expect(left.blocks.find((block) => block.id === second?.id)).toMatchObject({ n: null, dropped: 'by-hand' })
    expect(left.blocks.flatMap(({ n }) => n ?? [])).toEqual([1, 2, 3, 4, 5])
    expect(left.paragraphs).toBe(5)
    await set(false)
    expect((await only(batch)).paragraphs).toBe(6)
    const gone = await made.engine.call('imports.blocks', { id, blocks: [999], dropped: true })
    expect(gone.ok || gone.failure.code).toBe('no-such-block')
  })

  test('two items are joined into the first, whose gaps are filled', async () => {
    const batch = await review(
      put('a.txt', TEXT('Atyrau').replace('14 January 2022', '')),
      put('b.txt', TEXT('Bakhty')),
      put('c.txt', TEXT('Bakhty')),
    )
    const [first, second] = await rows(batch)
    expectOk(await made.engine.call('imports.merge', { ids: [first?.id ?? '', second?.id ?? ''] }))
    const [merged, copy, ...others] = await rows(batch)
    expect(others).toEqual([])
    expect(merged).toMatchObject({ id: first?.id, title: first?.title, paragraphs: 12, date: '2022-01-14' })
    expect(copy?.repeats).toMatchObject({ item: first?.id, title: first?.title })
    const { imported } = await store(batch)
    const { blocks } = expectOk(await made.engine.call('articles.get', { id: imported[0]?.id ?? '' }))
    expect(blocks.map(({ id }) => id)).toEqual(blocks.map((_, index) => index + 1))
  })

  test('an item is split at a heading, which becomes the title of the second', async () => {
    const page = put('page.md', `# One\n\n${sentences('Atyrau')}\n\n## The second piece\n\n${sentences('Bakhty')}\n`)
    const batch = await review(page, put('z.txt', TEXT('Dostyk')))
    const [row] = await rows(batch)
    const id = row?.id ?? ''
    const heading = expectOk(await made.engine.call('imports.item', { id })).blocks.find(({ kind }) => kind === 'heading')
    const split = expectOk(await made.engine.call('imports.split', { id, block: heading?.id ?? 0 }))
    expect(split.items[0]).toBe(id)
    const titles = (await rows(batch)).map(({ title, paragraphs, file }) => [title, paragraphs, file.split('/').at(-1)])
    expect(titles).toEqual([
      ['One', 6, 'page.md'],
      ['The second piece', 6, 'page.md'],
      ['Dostyk and its neighbours', 6, 'z.txt'],
    ])
    const first = (await texts(id))[0]
    const refused = await made.engine.call('imports.split', { id, block: 1 })
    expect([first?.[1], refused.ok || refused.failure.code]).toEqual([1, 'nothing-to-split'])
    expect((await store(batch)).imported).toHaveLength(3)
  })

  test('what is in the library already is not changed from the list', async () => {
    const batch = await review(put('a.txt', TEXT('Atyrau')))
    await store(batch)
    const { id, article } = await only(batch)
    expectOk(await made.engine.call('imports.edit', { items: { ids: [id] }, metadata: { title: 'Other' } }))
    expectOk(await made.engine.call('imports.decide', { items: { ids: [id] }, decision: 'leave-out' }))
    const split = await made.engine.call('imports.split', { id, block: 3 })
    expect(split.ok || split.failure.code).toBe('item-not-open')
    expect(await only(batch)).toMatchObject({ state: 'stored', title: 'Atyrau and its neighbours' })
    expect(expectOk(await made.engine.call('imports.item', { id })).blocks).toEqual(
      expectOk(await made.engine.call('articles.get', { id: article ?? '' })).blocks,
    )
  })
})
