import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { expectOk, temporaryEngine, type TemporaryEngine } from '../testing/temporary-engine.ts'

let here: TemporaryEngine
let elsewhere: TemporaryEngine
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] })
  here = temporaryEngine()
  elsewhere = temporaryEngine(here.folder)
})
afterEach(async () => {
  vi.useRealTimers()
  await elsewhere.engine.close()
  await here.remove()
})

const changes = ({ events }: TemporaryEngine): unknown[] => events.filter(({ name }) => name === 'library.changed')

test('what another program writes into the library is announced here, once, and nowhere else', async () => {
  vi.advanceTimersByTime(10_000)
  expect(changes(here)).toEqual([])
  expectOk(await elsewhere.engine.call('themes.add', { name: 'Water', definition: '', terms: ['river'] }))
  const own = changes(elsewhere).length
  vi.advanceTimersByTime(10_000)
  expect(changes(here)).toEqual([{ name: 'library.changed', what: expect.arrayContaining(['articles', 'themes', 'briefs']) }])
  expect(changes(elsewhere)).toHaveLength(own)
})
