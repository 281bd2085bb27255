import { afterAll, beforeAll, expect, test } from 'vitest'
import { BriefContent } from '#core/brief.ts'
import { expectOk, temporaryEngine, type TemporaryEngine } from '../testing/temporary-engine.ts'

let made: TemporaryEngine
beforeAll(() => (made = temporaryEngine()))
afterAll(() => made.remove())

test('the next issue says what the brief before it says, dated today, and remembers it when it is deleted', async () => {
  const { engine } = made
  const about = { template: 'bluf-note', title: 'Gas', authors: ['Ann Other'], marking: 'OFFICIAL' }
  const { id, revision, ...view } = expectOk(await engine.call('briefs.create', about))
  const before = BriefContent.parse({ ...view, date: '2021-03' })
  expectOk(await engine.call('briefs.save', { id, revision, content: before }))
  expectOk(await engine.call('briefs.write', { id, section: 'facts', markdown: 'Gas flows east.[^judgement]' }))
  const first = expectOk(await engine.call('briefs.get', { id }))
  const next = expectOk(await engine.call('briefs.duplicate', { id }))
  const today = new Date().toISOString().slice(0, 10)
  expect(next).toMatchObject({ ...BriefContent.parse(first), date: today, template: first.template, revision: 1 })
  expect(expectOk(await engine.call('briefs.get', { id }))).toEqual(first)

  const follows = async () => expectOk(await engine.call('briefs.list', {})).map((row) => [row.id, row.date, row.follows])
  expect(await follows()).toEqual([
    [next.id, today, { id, title: 'Gas', deleted: false }],
    [id, '2021-03', null],
  ])
  expectOk(await engine.call('briefs.remove', { id }))
  expect(await follows()).toEqual([[next.id, today, { id, title: 'Gas', deleted: true }]])
  expect(await engine.call('briefs.duplicate', { id })).toMatchObject({ failure: { code: 'no-such-brief' } })
})
