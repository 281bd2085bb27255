import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { contentDump } from '#store/testing/content-dump.ts'
import { expectOk, type TemporaryEngine } from '../testing/temporary-engine.ts'
import { fileOf, libraryOf, mark, merge } from '../testing/two-libraries.ts'

let root: string
let hers: TemporaryEngine
let theirs: TemporaryEngine
beforeEach(async () => {
  root = mkdtempSync(join(tmpdir(), 'merge-'))
  hers = await libraryOf(join(root, 'hers'), ['Atyrau', 'Bakhty'])
  theirs = await libraryOf(join(root, 'theirs'), ['Chagan', 'Atyrau'], 'Rail')
})
afterEach(async () => {
  await theirs.engine.close()
  await hers.engine.close()
  rmSync(root, { recursive: true })
})

const theirAtyrau = '2'
const excerpts = async (made: TemporaryEngine) => expectOk(await made.engine.call('excerpts.list', {})).rows

test('what the other library has comes with its marks, notes, themes and collections, what both have stays one', async () => {
  const { slug } = expectOk(await theirs.engine.call('themes.add', { name: 'Rails', definition: 'Of rail.', terms: ['rail*'] }))
  await mark(theirs, '1', 'Look at this', [slug])
  await mark(theirs, theirAtyrau, '', ['energy'])
  expectOk(await theirs.engine.call('excerpts.update', { id: '1:1', credibility: '2' }))
  expectOk(await theirs.engine.call('themes.decide', { article: '1', block: 3, theme: 'security', decision: 'rejected' }))
  expectOk(await theirs.engine.call('briefs.create', { template: 'bluf-note', title: 'Theirs' }))
  const bytes = readFileSync(fileOf(theirs))
  const { mtimeMs } = statSync(fileOf(theirs))

  const report = await merge(hers, fileOf(theirs))
  expect(report).toMatchObject({
    articles: 1,
    known: 1,
    marks: 2,
    decisions: 1,
    themes: ['Rails'],
    collections: ['Rail'],
    collected: 2,
  })
  expect(report).toMatchObject({ briefsLeft: 1, conflicts: [], file: 'library.sqlite' })
  const list = expectOk(await hers.engine.call('articles.list', { collection: 'Rail' })).rows
  expect(list.map(({ title }) => title).toSorted()).toEqual(['Atyrau and its neighbours', 'Chagan and its neighbours'])
  const marks = await excerpts(hers)
  expect(marks.find(({ note }) => note !== '')).toMatchObject({ note: 'Look at this', themes: ['rails'], credibility: '2' })
  expect(marks.find(({ article }) => article === 1)).toMatchObject({ themes: ['energy'], anchor: { quote: 'carried 4 million' } })
  // Found by its note and its words, as any article.
  const found = expectOk(await hers.engine.call('search.run', { query: 'note:look' }))
  expect(found.hits.map(({ title }) => title)).toEqual(['Chagan and its neighbours'])
  expect(expectOk(await hers.engine.call('library.check', {}))).toEqual({ ok: true, problems: [] })
  expect(readFileSync(fileOf(theirs)).equals(bytes)).toBe(true)
  expect(statSync(fileOf(theirs)).mtimeMs).toBe(mtimeMs)

  const steps = expectOk(await hers.engine.call('history.list', {})).length
  const merged = contentDump(fileOf(hers))
  expect(await merge(hers, fileOf(theirs))).toMatchObject({
    articles: 0,
    known: 2,
    marks: 0,
    knownMarks: 2,
    decisions: 0,
    collected: 0,
  })
  expect(contentDump(fileOf(hers))).toBe(merged)
  expect(expectOk(await hers.engine.call('history.list', {}))).toHaveLength(steps)
})

test('a merge is one step: undoing it leaves the library as it was, with what came in the trash; redoing brings all back', async () => {
  await mark(theirs, '1', 'Theirs', ['energy'])
  await mark(theirs, theirAtyrau, 'Also theirs', ['security'])
  expectOk(await theirs.engine.call('themes.add', { name: 'Rails', definition: '', terms: ['rail*'] }))
  const before = contentDump(fileOf(hers)).split('\n')
  await merge(hers, fileOf(theirs))
  const merged = contentDump(fileOf(hers))
  const { undo } = expectOk(await hers.engine.call('history.next', {}))
  expect(undo).toMatchObject({
    kind: 'merge',
    name: 'Merge of a Library',
    what: 'Merged the library library.sqlite into this one',
  })

  expectOk(await hers.engine.call('history.undo', {}))
  expect(await excerpts(hers)).toEqual([])
  expect(expectOk(await hers.engine.call('library.info', {}))).toMatchObject({ articles: 2, collections: [] })
  expect(expectOk(await hers.engine.call('themes.list', {})).map(({ name }) => name)).not.toContain('Rails')
  const trash = expectOk(await hers.engine.call('articles.list', { trash: true })).rows
  expect(trash.map(({ title }) => title)).toEqual(['Chagan and its neighbours'])
  // Nothing that was there before is another; what is there besides belongs to the article in the trash.
  const after = new Set(contentDump(fileOf(hers)).split('\n'))
  expect(before.filter((line) => !after.has(line))).toEqual([])

  expectOk(await hers.engine.call('history.redo', {}))
  expect(contentDump(fileOf(hers))).toBe(merged)
})

test('what both tell and tell differently stays as it is here and is listed; what is empty here is filled in', async () => {
  expectOk(
    await hers.engine.call('articles.update', {
      id: '1',
      metadata: { title: 'Mine', publication: null },
      details: { volume: '8' },
    }),
  )
  expectOk(
    await theirs.engine.call('articles.update', {
      id: theirAtyrau,
      metadata: { publication: 'The Steppe', date: '2022-02' },
      details: { volume: '9', pages: '1–2' },
    }),
  )
  await mark(hers, '1', 'My note')
  await mark(theirs, theirAtyrau, 'Their note', ['energy'])
  expectOk(await hers.engine.call('themes.edit', { theme: 'energy', definition: 'Mine.' }))
  expectOk(await theirs.engine.call('themes.edit', { theme: 'energy', definition: 'Theirs.' }))
  expectOk(await hers.engine.call('themes.decide', { article: '1', block: 3, theme: 'security', decision: 'accepted' }))
  expectOk(await theirs.engine.call('themes.decide', { article: theirAtyrau, block: 3, theme: 'security', decision: 'rejected' }))

  const report = await merge(hers, fileOf(theirs))
  const told = report.conflicts.map(({ what, ours, theirs: there }) => [what, ours, there])
  expect(told).toEqual([
    ['theme-definition', 'Mine.', 'Theirs.'],
    ['title', 'Mine', 'Atyrau and its neighbours'],
    ['date', '2022-01-14', '2022-02'],
    ['details', 'Volume: 8', 'Volume: 9; Pages: 1–2'],
    ['note', 'My note', 'Their note'],
    ['decision', 'accepted', 'rejected'],
  ])
  expect(report.conflicts.find(({ what }) => what === 'note')).toMatchObject({ place: 'Mine', article: '1' })
  expect(report).toMatchObject({ completed: 3, knownMarks: 1, marks: 0 })
  expect(expectOk(await hers.engine.call('articles.get', { id: '1' }))).toMatchObject({
    title: 'Mine',
    publication: 'The Steppe',
    date: '2022-01-14',
    details: { volume: '8', pages: '1–2' },
  })
  expect(await excerpts(hers)).toMatchObject([{ note: 'My note', themes: ['energy'] }])
  expect((await merge(hers, fileOf(theirs))).conflicts).toHaveLength(6)
})

test('a mark whose passage is not in the article here is told with its note, and not guessed at', async () => {
  const quote = 'carried 6 million Atyrau tonnes'
  expectOk(await theirs.engine.call('excerpts.add', { article: theirAtyrau, quote, note: 'Why?' }))
  const { blocks } = expectOk(await hers.engine.call('articles.get', { id: '1' }))
  const block = blocks.find(({ text }) => text.includes(quote))?.id ?? 0
  expectOk(await hers.engine.call('articles.blocks', { id: '1', blocks: [block], dropped: true }))
  const { conflicts, marks } = await merge(hers, fileOf(theirs))
  expect(marks).toBe(0)
  expect(conflicts).toEqual([
    {
      what: 'mark-not-placed',
      place: 'Atyrau and its neighbours',
      article: '1',
      ours: expect.stringContaining('carried'),
      theirs: `${quote} (Why?)`,
    },
  ])
})

test('a merge that is cancelled leaves nothing', async () => {
  const before = contentDump(fileOf(hers))
  const started = await hers.engine.call('library.merge', { path: fileOf(theirs) })
  expectOk(await hers.engine.call('jobs.cancel', { id: expectOk(started).jobId }))
  expect((await hers.ended(started)).state).toBe('cancelled')
  expect(contentDump(fileOf(hers))).toBe(before)
})
