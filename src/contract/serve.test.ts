import { expect, test } from 'vitest'
import { z } from 'zod'
import { failure, success } from '#core/result.ts'
import { serve } from './serve.ts'

const CONTRACT = {
  'articles.get': { input: z.object({ filter: z.object({ id: z.number('A number, please.') }) }), output: z.unknown() },
  'articles.count': { input: z.number('How many?'), output: z.unknown() },
  'articles.break': { input: z.object({}), output: z.unknown() },
}

function answering() {
  const logged: [string, unknown][] = []
  const handlers = {
    'articles.get': ({ filter }: { filter: { id: number } }) =>
      filter.id === 1 ? success(filter.id) : failure('no-such-article', 'There is none.'),
    'articles.count': (count: number) => Promise.resolve(success(count)),
    'articles.break': () => Promise.reject(new Error('broken')),
  }
  return { logged, answer: serve(CONTRACT as never, handlers as never, (name, error) => logged.push([name, error])) }
}

test('what a handler answers is the answer, its refusals too, and neither is logged', async () => {
  const { answer, logged } = answering()
  expect(await answer('articles.get', { filter: { id: 1 } })).toEqual({ ok: true, value: 1 })
  expect(await answer('articles.count', 2)).toEqual({ ok: true, value: 2 })
  expect(await answer('articles.get', { filter: { id: 2 } })).toMatchObject({ ok: false, failure: { code: 'no-such-article' } })
  expect(logged).toEqual([])
})

test('a refused input is told with the call, the place and what is wrong with it', async () => {
  const { answer } = answering()
  const nested = await answer('articles.get', { filter: { id: 'x' } })
  expect(nested).toMatchObject({ ok: false, failure: { code: 'bad-input' } })
  expect(JSON.stringify(nested)).toMatch(/articles\.get.*filter\.id.*A number, please\./)
  expect(JSON.stringify(await answer('articles.count', null))).toMatch(/articles\.count.*input.*How many\?/)
})

test('what is no call of the contract is refused by its name, what every object has too', async () => {
  const { answer } = answering()
  for (const name of ['articles.none', 'toString', '__proto__', '']) {
    const answered = await answer(name, {})
    expect(answered).toMatchObject({ ok: false, failure: { code: 'unknown-call' } })
    expect(JSON.stringify(answered)).toContain(name)
  }
})

test('an exception is logged once, under the name of the call, and its words are not the answer', async () => {
  const { answer, logged } = answering()
  const answered = await answer('articles.break', {})
  expect(answered).toMatchObject({ ok: false, failure: { code: 'internal-error' } })
  expect(JSON.stringify(answered)).not.toContain('broken')
  expect(logged).toEqual([['articles.break', new Error('broken')]])
})
