import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { expectOk, temporaryEngine, type TemporaryEngine } from '../testing/temporary-engine.ts'

let made: TemporaryEngine
beforeAll(async () => {
  made = temporaryEngine()
  const paths = ['Gas', 'Coal', 'Salt'].map((subject) => {
    const path = join(made.folder, `${subject}.txt`)
    const text = `${subject} on rails\n\nThe train took ${subject} across the border at night.\n\nNobody at the station asked where the ${subject} went in spring.\n`
    writeFileSync(path, text)
    return path
  })
  await made.ended(await made.engine.call('import.start', { paths }))
  expectOk(await made.engine.call('themes.add', { name: 'Rails', definition: '', terms: ['train*'] }))
})
afterAll(() => made.remove())

const count = (terms: string[], theme: string | null = 'rails') => made.engine.call('themes.wouldMatch', { theme, terms })

test('what other terms would match is counted beside what is matched now', async () => {
  expect(expectOk(await count(['station', 'salt']))).toEqual({ would: 4, now: 3, articles: 3, of: 3 })
  expect(expectOk(await count([]))).toMatchObject({ would: 0, now: 3 })
  expect(expectOk(await count(['gas'], null))).toMatchObject({ would: 2, now: 0 })
})

test('what no text can have, and a theme that is not there, is refused', async () => {
  expect(await count(['gas', '*'])).toMatchObject({ failure: { code: 'bad-term' } })
  expect(await count(['gas'], 'rail')).toMatchObject({ failure: { code: 'no-such-theme' } })
})
