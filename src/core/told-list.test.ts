import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { countSaid, heardList, inPieces, tellList, type ToldList } from './told-list.ts'

const items = (words: string): { text: string }[] => words.split(' ').map((text) => ({ text }))

test('what the other side holds already is named in runs, and only what it has not is said', () => {
  const held = items('one two three four five')
  expect(tellList(items('one two new four five'), held)).toEqual([{ kept: [0, 2] }, { said: { text: 'new' } }, { kept: [3, 2] }])
  expect(tellList(items('four five one'), held)).toEqual([{ kept: [3, 2] }, { kept: [0, 1] }])
  expect(tellList(held, [])).toEqual(held.map((said) => ({ said })))
})

test('what stood there is heard as the very same object', () => {
  const held = items('one two three')
  const heard = heardList(tellList(items('two new three'), held), held)
  expect(heard).toEqual(items('two new three'))
  expect(heard?.[0]).toBe(held[1])
  expect(heard?.[2]).toBe(held[2])
})

test('a list told against another than the one that is held is not made up', () => {
  expect(heardList([{ kept: [1, 2] }], items('one two'))).toBeNull()
})

test('any list is heard as it was, whatever is held', () => {
  const item = fc.oneof(fc.constant('a'), fc.constant('b'), fc.string(), fc.record({ text: fc.constant('a') }))
  fc.assert(
    fc.property(fc.array(item), fc.array(item), (list, held) => {
      expect(heardList(tellList(list, held), held)).toEqual(list)
    }),
  )
})

test('a list is cut into pieces that say no more than they may, and what is kept costs nothing', () => {
  const [one, two, three] = items('one two three').map((said) => ({ said }))
  const kept = { kept: [4, 9] as [number, number] }
  const told: ToldList<{ text: string }> = [kept, one, two, kept, three, kept].filter((part) => part !== undefined)
  expect(inPieces(told, 2)).toEqual([
    [kept, one, two, kept],
    [three, kept],
  ])
  expect(inPieces(told, 1).map(countSaid)).toEqual([1, 1, 1])
  expect(inPieces(told, 3)).toEqual([told])
  expect(inPieces([], 3)).toEqual([])
})

test('pieces one after the other are the list, and each says something', () => {
  const part = fc.oneof(fc.record({ said: fc.nat() }), fc.record({ kept: fc.tuple(fc.nat(), fc.nat()) }))
  fc.assert(
    fc.property(fc.array(part), fc.integer({ min: 1, max: 5 }), (told, most) => {
      const pieces = inPieces(told, most)
      expect(pieces.flat()).toEqual(told)
      expect(pieces.every((piece) => countSaid(piece) <= most)).toBe(true)
      expect(pieces.slice(1).every((piece) => countSaid(piece) > 0)).toBe(true)
    }),
  )
})
