import { describe, expect, it } from 'vitest'
import { wordKey, wordKeys, wordsToCheck } from './words.ts'

const english = (text: string, kept = [] as { start: number; end: number }[]) =>
  wordsToCheck(text, 'en-us', kept).map(({ word }) => word)
const russian = (text: string) => wordsToCheck(text, 'ru', []).map(({ word }) => word)

describe('the words that are checked', () => {
  it('are found where they stand, with their apostrophes and hyphens', () => {
    const text = 'The states’ well‑being isn’t so'
    const found = wordsToCheck(text, 'en-us', [])
    expect(found.map(({ word }) => word)).toEqual(['The', 'states', 'well-being', "isn't", 'so'])
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(['The', 'states', 'well‑being', 'isn’t', 'so'])
  })

  it('have no soft hyphens and no marks of stress, and keep й and ё', () => {
    expect(english('gov\u00adern\u00adment')).toEqual(['government'])
    expect(russian('пра\u00adвитель\u00adство мо\u0301жет бои\u0306 ещё по-русски')).toEqual([
      'правительство',
      'может',
      'бой',
      'ещё',
      'по-русски',
    ])
  })

  it('are none between quotation marks, of any kind and over several sentences', () => {
    expect(english('He said “teh end. Teh start” to us')).toEqual(['He', 'said', 'to', 'us'])
    expect(english('He said "teh end" to us')).toEqual(['He', 'said', 'to', 'us'])
    expect(russian('Он сказал «плохо „савсем“ плохо» нам')).toEqual(['Он', 'сказал', 'нам'])
  })

  it('are none that look like code or addresses, have digits or are in capitals alone', () => {
    expect(english('See example.org/teh, `teh` and teh_end; NATO’s B2B and 3rd MPs GDP COVID-19 stay')).toEqual([
      'See',
      'and',
      'and',
      'stay',
    ])
  })

  it('are none in links', () => {
    expect(english('Read teh page now', [{ start: 5, end: 13 }])).toEqual(['Read', 'now'])
  })

  it('are none in other letters than the list’s', () => {
    expect(english('Gazprom Газпром met')).toEqual(['Gazprom', 'met'])
    expect(russian('Газпром Gazprom Қазақстан')).toEqual(['Газпром'])
  })
})

it('names are compared without case and possessive, and by the parts between hyphens', () => {
  expect(['Tokayev’s', 'TOKAYEV', 'states’'].map(wordKey)).toEqual(['tokayev', 'tokayev', 'states'])
  expect(wordKeys('Kassym-Jomart Tokayev')).toEqual(['kassym-jomart', 'kassym', 'jomart', 'tokayev'])
})
