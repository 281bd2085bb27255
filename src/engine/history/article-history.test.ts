import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { articleText } from '../testing/reviewing.ts'
import { expectOk, temporaryEngine, type TemporaryEngine } from '../testing/temporary-engine.ts'

let made: TemporaryEngine
const call: TemporaryEngine['engine']['call'] = (name, input) => made.engine.call(name, input)
const told = async (article = '1') =>
  expectOk(await call('history.article', { article })).map(({ kind, undone, changes }) => ({ kind, undone, changes }))
const newest = async (article = '1') => (await told(article))[0]

beforeEach(async () => {
  made = temporaryEngine()
  const paths = ['Oil', 'Salt'].map((subject) => {
    writeFileSync(join(made.folder, `${subject}.txt`), articleText(subject))
    return join(made.folder, `${subject}.txt`)
  })
  await made.ended(await call('import.start', { paths }))
})
afterEach(() => made.remove())

test('it begins with the import, and an article that is not there has none', async () => {
  expect(await told()).toEqual([{ kind: 'import', undone: false, changes: [] }])
  expect(await call('history.article', { article: '99' })).toMatchObject({ failure: { code: 'no-such-article' } })
})

test('details are told with what they were and what they are, and nothing that merely follows from them', async () => {
  const { title, authors } = expectOk(await call('articles.get', { id: '1' }))
  expectOk(
    await call('articles.update', { id: '1', metadata: { title: 'Oil again', authors: ['Ann Lee', 'Bo Ray'], date: '2022-03' } }),
  )
  expect(await newest()).toEqual({
    kind: 'details',
    undone: false,
    changes: expect.arrayContaining([
      { what: 'title', of: '', before: title, after: 'Oil again' },
      { what: 'authors', of: '', before: authors.join(', ') || null, after: 'Ann Lee, Bo Ray' },
      { what: 'date', of: '', before: '2022-01-14', after: '2022-03' },
    ]) as object[],
  })
  expect((await newest())?.changes).toHaveLength(3)
})

test('a mark, its note and themes, a decision, a collection, a star and the trash are told; of the other article nothing', async () => {
  const { blocks } = expectOk(await call('articles.get', { id: '1' }))
  const quote = 'carried 3 million Oil tonnes'
  const { id } = expectOk(await call('excerpts.add', { article: '1', quote, themes: ['energy'], note: 'Ask Ann' }))
  expect((await newest())?.changes).toEqual([
    { what: 'mark', of: '', before: null, after: quote },
    { what: 'theme', of: quote, before: null, after: 'Energy' },
  ])
  expectOk(await call('excerpts.update', { id, note: 'Ask Bo' }))
  expect((await newest())?.changes).toEqual([{ what: 'note', of: quote, before: 'Ask Ann', after: 'Ask Bo' }])
  expectOk(await call('excerpts.remove', { ids: [id] }))
  expect((await newest())?.changes).toEqual([{ what: 'mark', of: '', before: quote, after: null }])
  const block = blocks.find(({ n }) => n === 1)?.id ?? 0
  expectOk(await call('themes.decide', { article: '1', block, theme: 'energy', decision: 'rejected' }))
  expect((await newest())?.changes).toEqual([{ what: 'decision', of: '¶ 1', before: null, after: 'Energy: rejected' }])
  expectOk(await call('collections.add', { name: 'Urgent', articles: ['1', '2'] }))
  expectOk(await call('articles.state', { ids: ['1', '2'], starred: true }))
  expect((await newest())?.changes).toEqual([{ what: 'star', of: '', before: null, after: 'starred' }])
  expectOk(await call('articles.trash', { ids: ['1'] }))
  expect((await newest())?.changes).toEqual([{ what: 'trash', of: '', before: null, after: 'in the trash' }])
  expect((await told('2')).map(({ kind, changes }) => [kind, changes.length])).toEqual([
    ['star', 1],
    ['collection-add', 1],
    ['import', 0],
  ])
})

test('text that was left out is told word for word; a step that was taken back stays, and says so', async () => {
  const { blocks } = expectOk(await call('articles.get', { id: '1' }))
  const block = blocks.find(({ n }) => n === 2)
  expectOk(await call('articles.blocks', { id: '1', blocks: [block?.id ?? 0], dropped: true }))
  expect((await newest())?.changes).toEqual([{ what: 'text', of: '', before: block?.text, after: null }])
  expectOk(await call('history.undo', {}))
  expect(await newest()).toMatchObject({ kind: 'leave-out', undone: true })
})
