import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { articleText } from '../testing/reviewing.ts'
import { expectOk, temporaryEngine, type TemporaryEngine } from '../testing/temporary-engine.ts'

let made: TemporaryEngine

/** Three articles with a mark each, and two briefs that rest on the first of them. */
beforeAll(async () => {
  made = temporaryEngine()
  const files = ['Atyrau', 'Bakhty', 'Chagan'].map((town) => {
    const file = join(made.folder, `${town}.txt`)
    writeFileSync(file, articleText(town))
    return file
  })
  await made.ended(await made.engine.call('import.start', { paths: files }))
  for (const [article, town] of [
    ['1', 'Atyrau'],
    ['2', 'Bakhty'],
    ['3', 'Chagan'],
  ] as const)
    expectOk(await made.engine.call('excerpts.add', { article, quote: `carried 3 million ${town} tonnes` }))
  for (const [title, markdown] of [
    ['One', 'Towns carry much.[^1:1] Two of them do.[^1:1][^2:1]'],
    ['Other', 'It is “1:1” that counts.[^2:1] So do others.[^1:1]'],
    ['Third', 'Only this.[^3:1]'],
  ] as const) {
    const { id } = expectOk(await made.engine.call('briefs.create', { template: 'bluf-note', title }))
    expectOk(await made.engine.call('briefs.write', { id, section: 'bottom-line', markdown }))
  }
})
afterAll(() => made.remove())

const resting = async (input: { articles?: string[]; excerpts?: string[]; id?: string }) =>
  expectOk(await made.engine.call('briefs.restingOn', input)).briefs.map(({ id, sentences }) => [
    id,
    sentences.map(({ text, left }) => [text, left]),
  ])

const OF_ONE = [
  [
    '1',
    [
      ['Towns carry much.', 'nothing'],
      ['Two of them do.', 'some'],
    ],
  ],
  ['2', [['So do others.', 'nothing']]],
]

it('says of an article and of an excerpt which briefs rest on it, and of none that does not', async () => {
  expect(await resting({ articles: ['1'] })).toEqual(OF_ONE)
  expect(await resting({ excerpts: ['1:1'] })).toEqual(OF_ONE)
  expect(await resting({ excerpts: ['1:1'], id: '2' })).toEqual(OF_ONE.slice(1))
  expect(await resting({ articles: ['11', '9'] })).toEqual([])
})

it('says the same of a whole library that goes at once, however many articles that are', async () => {
  const others = Array.from({ length: 100_001 }, (_, at) => String(1_000 + at))
  expect(await resting({ articles: ['1', ...others] })).toEqual(OF_ONE)
})

it('a source in the trash is no evidence that is left', async () => {
  expectOk(await made.engine.call('articles.trash', { ids: ['2'] }))
  expect((await resting({ articles: ['1'], id: '1' }))[0]?.[1]).toEqual([
    ['Towns carry much.', 'nothing'],
    ['Two of them do.', 'nothing'],
  ])
  expectOk(await made.engine.call('articles.restore', { ids: ['2'] }))
})

it('a brief that was deleted rests on nothing', async () => {
  expectOk(await made.engine.call('briefs.remove', { id: '3' }))
  expect(await resting({ articles: ['3'] })).toEqual([])
})

it('taking a source away saves the brief once, and says what rested on it', async () => {
  const before = expectOk(await made.engine.call('briefs.get', { id: '1' })).revision
  const taken = expectOk(await made.engine.call('briefs.takeAway', { id: '1', articles: ['1'] }))
  expect(taken.revision).toBe(before + 1)
  expect(taken.resting?.sentences).toHaveLength(2)
  expect(await resting({ articles: ['1'] })).toEqual(OF_ONE.slice(1))
  const again = expectOk(await made.engine.call('briefs.takeAway', { id: '1', articles: ['1'] }))
  expect(again).toEqual({ revision: before + 1, resting: null })
})

it('of several excerpts all are removed or none', async () => {
  const refused = await made.engine.call('excerpts.remove', { ids: ['1:1', '1:9'] })
  expect(refused.ok || refused.failure.code).toBe('no-such-excerpt')
  expect(expectOk(await made.engine.call('excerpts.get', { ids: ['1:1'] }))).toHaveLength(1)
})
