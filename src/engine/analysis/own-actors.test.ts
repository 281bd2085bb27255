import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { expectOk, temporaryEngine, type TemporaryEngine } from '../testing/temporary-engine.ts'

let made: TemporaryEngine
beforeAll(async () => {
  made = temporaryEngine()
  const path = join(made.folder, 'voices.txt')
  writeFileSync(
    path,
    'Voices\n\nThe Pearl of the Steppe wrote to Uncle Serik twice.\n\n“The mill stood still,” said Bolat Serik, who left.\n',
  )
  await made.ended(await made.engine.call('import.start', { paths: [path] }))
})
afterAll(() => made.remove())

async function named(): Promise<[string, number, number][]> {
  const actors = expectOk(await made.engine.call('analysis.actors', {}))
  return actors
    .map(({ actor, mentions, statements }): [string, number, number] => [actor, mentions, statements])
    .toSorted(([one], [other]) => one.localeCompare(other))
}

test('an actor that is added is found, one made the same as another goes under its name, and undo takes each back', async () => {
  expect(await named()).toEqual([['Bolat Serik', 0, 1]])
  expectOk(await made.engine.call('actors.save', { name: 'Bolat Serik', kind: 'person', forms: ['Uncle Serik'] }))
  expectOk(await made.engine.call('actors.save', { name: 'Pearl', kind: 'place', forms: ['Pearl of the Steppe'] }))
  expect(await named()).toEqual([
    ['Bolat Serik', 2, 1],
    ['Pearl', 1, 0],
  ])
  const merged = expectOk(await made.engine.call('actors.merge', { from: 'pearl', into: 'bolat serik' }))
  expect(merged).toEqual({ name: 'Bolat Serik', kind: 'person', forms: ['Uncle Serik', 'Pearl', 'Pearl of the Steppe'] })
  expect(await named()).toEqual([['Bolat Serik', 3, 1]])
  expect(expectOk(await made.engine.call('history.undo', {})).what).toBe('Made Pearl the same as another')
  expect(await named()).toHaveLength(2)
  expectOk(await made.engine.call('history.undo', {}))
  expectOk(await made.engine.call('history.undo', {}))
  expect(await named()).toEqual([['Bolat Serik', 0, 1]])
})

test('what cannot be is refused in words, and nothing is changed', async () => {
  const before = await named()
  expect(await made.engine.call('actors.merge', { from: 'Nobody Known', into: 'Xi Jinping' })).toMatchObject({
    failure: { code: 'no-such-actor', message: 'Nobody here is called “Nobody Known”. Add the name first.' },
  })
  expect(await made.engine.call('actors.merge', { from: 'Xi Jinping', into: 'xi jinping' })).toMatchObject({
    failure: { code: 'actor-itself' },
  })
  expect(await made.engine.call('actors.save', { name: 'A', kind: 'person', forms: ['*'] })).toMatchObject({
    failure: { code: 'bad-term' },
  })
  expect(await named()).toEqual(before)
})
