import { afterEach, beforeEach, expect, test } from 'vitest'
import { expectOk, temporaryEngine, type TemporaryEngine } from '../testing/temporary-engine.ts'

let made: TemporaryEngine
beforeEach(() => (made = temporaryEngine()))
afterEach(async () => {
  expect(made.errors).toEqual([])
  await made.remove()
})

test('where a brief was written elsewhere since it was left, its place comes with what it said there', async () => {
  const { call } = made.engine
  const { id, sections } = expectOk(await call('briefs.create', { template: 'bluf-note', title: 'Gas' }))
  const write = async (markdown: string) => expectOk(await call('briefs.write', { id, section: 'facts', markdown }))
  expect(expectOk(await call('briefs.place', { id }))).toEqual({ place: null, before: null })
  await write('Gas.')
  // Never on screen: undo goes back by one revision.
  expect(expectOk(await call('briefs.place', { id }))).toMatchObject({ place: null, before: { sections } })
  const { revision } = await write('Oil.')
  await call('briefs.keepPlace', { id, revision, place: 'here' })
  expect(expectOk(await call('briefs.place', { id }))).toEqual({ place: 'here', before: null })
  await write('Coal.')
  await write('Sun.')
  const { place, before } = expectOk(await call('briefs.place', { id }))
  expect([place, JSON.stringify(before).includes('Oil.')]).toEqual(['here', true])
  expect((await call('briefs.place', { id: '9' })).ok).toBe(false)
})

test('what was written while a window was writing is not overwritten by it', async () => {
  const { call } = made.engine
  const brief = expectOk(await call('briefs.create', { template: 'bluf-note', title: 'Gas' }))
  expectOk(await call('briefs.write', { id: brief.id, section: 'facts', markdown: 'Gas.' }))
  const { id, revision, title, authors, marking, date, language, themes, sections } = brief
  const content = { title: `${title}!`, authors, marking, date, language, themes, sections }
  expect(await call('briefs.save', { id, revision, content })).toMatchObject({
    ok: false,
    failure: { code: 'brief-changed-elsewhere' },
  })
})
