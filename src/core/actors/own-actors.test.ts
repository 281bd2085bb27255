import { expect, test } from 'vitest'
import { compileActors, type Actor } from './gazetteer.ts'
import { withOwnActors, type OwnActor } from './own-actors.ts'

const BUILT_IN: Actor[] = [
  { name: 'Xi Jinping', kind: 'person', forms: ['习近平'], alone: ['Xi'] },
  { name: 'Horgos', kind: 'place', forms: ['Khorgos'] },
]
const own = (name: string, forms: string[], into: string | null = null): OwnActor => ({ name, kind: 'person', forms, into })
const called = (actors: readonly OwnActor[], text: string) =>
  compileActors(withOwnActors(BUILT_IN, actors))
    .find(text)
    .map(({ actor }) => actor.name)

test('an actor that is added is found by all its forms', () => {
  expect(called([own('Bolat Serik', ['Болат Серик*'])], 'Болату Серику писал Bolat Serik')).toEqual(['Bolat Serik'])
  expect(called([own('Bolat Serik', ['Болат* Серик*'])], 'Болату Серику писал Bolat Serik')).toEqual([
    'Bolat Serik',
    'Bolat Serik',
  ])
})

test('one of the program’s own is changed, and keeps what may stand for it alone', () => {
  const actors = withOwnActors(BUILT_IN, [own('Xi Jinping', ['Xi the elder'])])
  expect(actors.find(({ name }) => name === 'Xi Jinping')).toEqual({
    name: 'Xi Jinping',
    kind: 'person',
    forms: ['Xi the elder'],
    alone: ['Xi'],
  })
})

test('two that are merged are one, under the name of the second, also by way of a third', () => {
  const merged = [own('Chairman', ['the Chairman'], 'xi jinping'), own('Old Xi', [], 'chairman')]
  expect(called(merged, 'The Chairman met Old Xi and Xi Jinping')).toEqual(['Xi Jinping', 'Xi Jinping', 'Xi Jinping'])
  expect(withOwnActors(BUILT_IN, merged)).toHaveLength(2)
})

test('a circle and a name that leads to nobody leave each for itself', () => {
  const actors = [own('One', [], 'two'), own('Two', [], 'one'), own('Three', [], 'nobody')]
  expect(called(actors, 'One, Two and Three')).toEqual(['One', 'Two', 'Three'])
})
