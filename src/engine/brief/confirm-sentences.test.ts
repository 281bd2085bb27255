import { afterEach, beforeEach, expect, it } from 'vitest'
import type { BriefCheckView } from '#contract/views.ts'
import { briefOnWind, type BriefOnWind } from '../testing/brief-on-wind.ts'
import { expectOk } from '../testing/temporary-engine.ts'

let { made, brief, write } = {} as BriefOnWind
beforeEach(async () => {
  ;({ made, brief, write } = await briefOnWind())
})
afterEach(async () => {
  expect(made.errors).toEqual([])
  await made.remove()
})

const read = async (id = brief): Promise<Map<string, boolean | undefined>> => {
  const { trace }: BriefCheckView = expectOk(await made.engine.call('briefs.check', { id }))
  return new Map(trace.map(({ sentence, beside }) => [sentence, beside?.confirmed]))
}
const confirm = async (sentences: string[], said?: Record<string, string>): Promise<string | number> => {
  const reply = await made.engine.call('briefs.confirm', { id: brief, sentences, ...(said === undefined ? {} : { said }) })
  return reply.ok ? reply.value.confirmed : reply.failure.code
}

it('what was read stays read in the next issue, and Undo takes it back', async () => {
  const [first = '', second = ''] = await write('Gales shut the harbour.[^1:1] Ferries stood still.[^1:1]')
  expect(await confirm([first])).toBe(1)
  expect(await read()).toEqual(
    new Map([
      [first, true],
      [second, false],
    ]),
  )
  const { id } = expectOk(await made.engine.call('briefs.duplicate', { id: brief }))
  expect((await read(id)).get(first)).toBe(true)
  expectOk(await made.engine.call('history.undo', {}))
  expectOk(await made.engine.call('history.undo', {}))
  expect((await read()).get(first)).toBe(false)
})

it('a sentence that says something else, or whose passage does, is to be read again', async () => {
  const [first = ''] = await write('Gales shut the harbour.[^1:1]')
  await confirm([first])
  const { revision, ...content } = expectOk(await made.engine.call('briefs.get', { id: brief }))
  const edited = JSON.parse(JSON.stringify(content).replace('Gales shut', 'Gales often shut')) as typeof content
  expectOk(await made.engine.call('briefs.save', { id: brief, revision, content: edited }))
  expect((await read()).get(first)).toBe(false)
  expect(await confirm([first], { [first]: 'Gales shut the harbour.' })).toBe('sentence-changed')
  expect(await confirm([first], { [first]: 'Gales often shut the harbour.' })).toBe(1)
})

it('nothing is kept where one of several is none, and what has no passage cannot be read beside it', async () => {
  const [first = '', untraced = ''] = await write('Gales shut the harbour.[^1:1] Nobody knows.')
  expect(await confirm([first, 'nowhere'])).toBe('no-such-sentence')
  expect(await confirm([first, untraced])).toBe('nothing-to-confirm')
  expect((await read()).get(first)).toBe(false)
  expect(await confirm([first])).toBe(1)
  expectOk(await made.engine.call('briefs.unconfirm', { id: brief, sentences: [first] }))
  expect((await read()).get(first)).toBe(false)
})
