import { expect, test } from 'vitest'
import { temporaryEngine } from './testing/temporary-engine.ts'

test('a call that is refused announces nothing', async () => {
  const made = temporaryEngine()
  expect(await made.engine.call('excerpts.remove', { ids: ['99:99'] })).toMatchObject({ failure: { code: 'no-such-excerpt' } })
  expect(made.events).toEqual([])
  await made.remove()
})
