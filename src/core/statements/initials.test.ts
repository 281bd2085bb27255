import { expect, test } from 'vitest'
import { mayBeCalled, mayBeShortFor, shortName } from './initials.ts'

const short = (name: string) => {
  const found = shortName(name)
  if (found === null) throw new Error(`${name} has no initials.`)
  return found
}

test('initials are told from given names, however they are joined', () => {
  expect(short('B. Serik')).toEqual({ initials: ['B'], surname: 'Serik' })
  expect(short('K.-J. Tokayev')).toEqual({ initials: ['K', 'J'], surname: 'Tokayev' })
  expect(short('Т.К. Омаров')).toEqual({ initials: ['Т', 'К'], surname: 'Омаров' })
  expect(['Bolat Serik', 'Serik', 'U.S. officials', 'B.'].map(shortName)).toEqual([null, null, null, null])
})

test('a short name is that of whoever has the surname and the initials', () => {
  expect(mayBeShortFor(short('B. Serik'), 'Bolat Serik')).toBe(true)
  expect(mayBeShortFor(short('A. Serik'), 'Bolat Serik')).toBe(false)
  expect(mayBeShortFor(short('K.-J. Tokayev'), 'Kassym-Jomart Tokayev')).toBe(true)
  expect(mayBeShortFor(short('K. Tokayev'), 'Kassym-Jomart Tokayev')).toBe(true)
  expect(mayBeShortFor(short('Т.К. Омаров'), 'Тимур Омаров')).toBe(true)
  expect(mayBeShortFor(short('Т. Омарова'), 'Омаров Тимур')).toBe(true)
  expect(mayBeShortFor(short('B. Serik'), 'Serik')).toBe(false)
})

test('an actor whose given names are not known in that script may have any', () => {
  const actor = { name: 'Kassym-Jomart Tokayev', forms: ['Tokayev', 'Токаев'] }
  expect(mayBeCalled(short('A. Tokayev'), actor)).toBe(false)
  expect(mayBeCalled(short('К. Токаев'), actor)).toBe(true)
  expect(mayBeCalled(short('А. Токаев'), { ...actor, forms: ['Касым-Жомарт Токаев'] })).toBe(false)
})
