import { afterAll, beforeAll, expect, test } from 'vitest'
import { expectOk, temporaryEngine, type TemporaryEngine } from '../testing/temporary-engine.ts'

let made: TemporaryEngine
beforeAll(() => (made = temporaryEngine()))
afterAll(() => made.remove())

test('what differs in a brief is told from that brief, also when it was made before the other; its judgements come with it', async () => {
  const { engine } = made
  const write = async (id: string, markdown: string) =>
    expectOk(await engine.call('briefs.write', { id, section: 'facts', markdown }))
  const { id } = expectOk(await engine.call('briefs.create', { template: 'bluf-note', title: 'Gas' }))
  await write(id, 'Gas flows east.[^common] A shortage is likely.[^judgement]')
  const next = expectOk(await engine.call('briefs.duplicate', { id }))
  expect(expectOk(await engine.call('briefs.differences', { id: next.id, since: id }))).toMatchObject({
    dropped: [],
    added: [],
    changed: [],
    judgements: [{ text: 'A shortage is likely.' }],
  })
  await write(next.id, 'A shortage is likely.[^judgement] Coal came by rail.[^common]')
  const texts = async (of: string, since: string) => {
    const { older, newer, dropped, added } = expectOk(await engine.call('briefs.differences', { id: of, since }))
    return [newer.id, older.id, dropped.map(({ text }) => text), added.map(({ text }) => text)]
  }
  expect(await texts(next.id, id)).toEqual([next.id, id, ['Gas flows east.'], ['Coal came by rail.']])
  expect(await texts(id, next.id)).toEqual([id, next.id, ['Coal came by rail.'], ['Gas flows east.']])
  expect(await engine.call('briefs.differences', { id, since: id })).toMatchObject({ failure: { code: 'nothing-to-compare' } })
})

test('articles touch a judgement that came after a time, and none that were there before', async () => {
  const { engine } = made
  const before = new Date().toISOString()
  await made.ended(await engine.call('import.samples', {}))
  const judgements = [{ id: 's', text: 'Less gas through the pipeline to China is likely.' }]
  const { articles } = expectOk(await engine.call('briefs.touching', { after: before, judgements }))
  expect(articles.map(({ title }) => title)).toContain('The Pipeline Runs One Way')
  expect(articles[0]?.judgements[0]).toMatchObject({ sentence: 's', text: judgements[0]?.text })
  const later = expectOk(await engine.call('briefs.touching', { after: '9999', judgements }))
  expect(later).toEqual({ articles: [], judgements: { looked: 1, all: 1 } })
})
