import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { articleText, sentences } from '../testing/reviewing.ts'
import { expectOk, type TemporaryEngine } from '../testing/temporary-engine.ts'
import { fileOf, libraryOf, merge } from '../testing/two-libraries.ts'

const CORRECTED = 'The ministry has since corrected the figure for the third year, which was two.'
let root: string
let hers: TemporaryEngine
let theirs: TemporaryEngine
const articles = async () => expectOk(await hers.engine.call('articles.list', {})).rows

beforeEach(async () => {
  root = mkdtempSync(join(tmpdir(), 'merge-'))
  hers = await libraryOf(join(root, 'hers'), ['Atyrau', 'Bakhty'])
  theirs = await libraryOf(join(root, 'theirs'), ['Chagan'])
  // The same article as its site had it later.
  const path = join(root, 'later.txt')
  writeFileSync(path, articleText('Atyrau', `${sentences('Atyrau').split('\n\n').slice(0, 5).join('\n\n')}\n\n${CORRECTED}`))
  await theirs.ended(await theirs.engine.call('import.start', { paths: [path] }))
})
afterEach(async () => {
  await theirs.engine.close()
  await hers.engine.close()
  rmSync(root, { recursive: true })
})

test('a near-duplicate comes as a version of the article here, and is told with what only one of them says', async () => {
  const report = await merge(hers, fileOf(theirs))
  expect(report).toMatchObject({ articles: 2, versions: 1, known: 0 })
  const later = (await articles()).find(({ title, id }) => title.startsWith('Atyrau') && id !== '1')
  expect(report.conflicts).toEqual([
    {
      what: 'near-duplicate',
      place: 'Atyrau and its neighbours',
      article: later?.id,
      ours: sentences('Atyrau').split('\n\n')[5],
      theirs: CORRECTED,
    },
  ])
  const { versions } = expectOk(await hers.engine.call('articles.get', { id: '1' }))
  expect(versions.map(({ id }) => id)).toContain(later?.id)
  expect(expectOk(await hers.engine.call('library.check', {}))).toEqual({ ok: true, problems: [] })

  // Made again it brings nothing; undone, the article here is as it was.
  expect(await merge(hers, fileOf(theirs))).toMatchObject({ articles: 0, versions: 0, known: 2, conflicts: [] })
  expectOk(await hers.engine.call('history.undo', {}))
  expect(await articles()).toHaveLength(2)
  expect(expectOk(await hers.engine.call('articles.get', { id: '1' })).versions).toEqual([])
})

test('near-duplicates within the other library are its own affair', async () => {
  const empty = await libraryOf(join(root, 'empty'), ['Dostyk'])
  await merge(theirs, fileOf(hers))
  expect(await merge(empty, fileOf(theirs))).toMatchObject({ versions: 0, conflicts: [] })
  await empty.engine.close()
})
