import { expect, it } from 'vitest'
import { standingWindows } from './standing-windows.ts'

const windows = (text: string, language = 'en'): string[] =>
  standingWindows(text, language, '2022-03-14').map(({ quote }) => quote)
const FIRST = 'Kazakhstan wants to sell a lot more of its gas to China.'

it('a sentence that the next one narrows is never taken without it', () => {
  const but = 'But the only pipeline depends on what Turkmenistan leaves of it.'
  expect(windows(`${FIRST} ${but}`)).toEqual([`${FIRST} ${but}`])
})

it('a sentence that the next one only continues may be taken alone or with it', () => {
  const so = 'This may give Beijing control over the price of it.'
  expect(windows(`${FIRST} ${so}`).toSorted()).toEqual([FIRST, `${FIRST} ${so}`])
})

it('what goes on from a sentence in passing may be quoted with it', () => {
  const also = 'Uzbekistan could also sell the same amount of gas to the north.'
  expect(windows(`${FIRST} ${also}`)).toContain(`${FIRST} ${also}`)
})

it('what leans on more than can be taken along is left out', () => {
  const chain = ['He went to the capital in winter and stayed there.', 'It was cold in all the houses of the town.']
  expect(windows(chain.join(' '))).toEqual([])
  const far = Array.from({ length: 4 }, (_, index) => `This made the price of gas ${index} times what it had been.`)
  expect(windows([FIRST, ...far].join(' ')).every((quote) => quote.startsWith(FIRST))).toBe(true)
})

it('no sentence is cut, and no question or “we” is taken', () => {
  expect(windows('Who sells the whole of its gas to a single buyer in China?')).toEqual([])
  expect(windows('We sell the whole of our gas to a single buyer in China.')).toEqual([])
  expect(windows('Kazakhstan sells the whole of its gas to a single buyer in')).toEqual([])
})

it('Russian sentences that lean are known too', () => {
  const first = 'Казахстан хочет продавать Китаю намного больше газа, чем сейчас продаёт.'
  const but = 'Однако единственный газопровод зависит от Туркменистана.'
  expect(windows(`${first} ${but}`, 'ru')).toEqual([`${first} ${but}`])
  expect(windows('Поэтому газ идёт единственному покупателю в Китае уже много лет.', 'ru')).toEqual([])
})
