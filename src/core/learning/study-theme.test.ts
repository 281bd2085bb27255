import { expect, it } from 'vitest'
import { numberBlocks } from '../article.ts'
import { compileThemes, suggestThemes } from '../suggestion.ts'
import { studyTheme, type Lesson } from './study-theme.ts'
import { ORDER_THEME as theme } from './testing/order-theme.ts'

const PLACES = ['Osh', 'Almaty', 'Dushanbe', 'Tashkent', 'Astana', 'Bishkek', 'Khujand', 'Atyrau']
const YES = PLACES.map((place) => `The ministry sent soldiers to guard the security of the border near ${place}.`)
const NO = PLACES.map((place) => `Wheat for the food security of ${place} grows on the farms of the north.`)
const MISSED = PLACES.map((place) => `A column of soldiers reached the border near ${place} in the night.`)
const BESIDES = PLACES.map((place) => `The museum of ${place} shows carpets and lamps from four villages.`)

const RUSSIAN = PLACES.map((place) => `Пограничники закрыли заставу у города ${place}.`)

const of = (texts: readonly string[], is: boolean) => texts.map((text) => ({ text, is }))
const taught: Lesson = { theme, decided: [...of(YES, true), ...of(NO, false), ...of(MISSED, true)], besides: BESIDES }

const suggestionsFor = (text: string, lesson: Lesson | null) => {
  const model = lesson === null ? null : studyTheme(lesson).model
  const matcher = compileThemes([theme], new Map(model === null ? [] : [[theme.slug, model]]))
  return suggestThemes(numberBlocks([{ kind: 'paragraph', text }]), matcher)
}

it('learns from decisions what the terms mistake and miss, and says how much better that is', () => {
  const { decisions, terms, learned } = studyTheme(taught)
  expect({ decisions, terms, learned }).toEqual({ decisions: 24, terms: 0.5, learned: 1 })
  const food = 'Officials praised the food security of Karakol and the wheat of its farms.'
  const column = 'Soldiers were seen at the border of Karakol, a column of them.'
  expect(suggestionsFor(food, null)).toHaveLength(1)
  expect(suggestionsFor(food, taught)).toEqual([])
  expect(suggestionsFor(column, null)).toEqual([])
  const [found] = suggestionsFor(column, taught)
  expect(found?.score).toBeGreaterThanOrEqual(0.5)
  expect(found?.learned).toContain('Soldiers')
  expect(found?.triggers).toEqual(found?.learned)
})

it('shows the words of the theme first, then those that decisions taught', () => {
  const [found] = suggestionsFor('Soldiers watched; the security of the border of Karakol is in doubt.', taught)
  expect(found?.triggers[0]).toBe('security')
  expect(found?.learned).not.toContain('security')
  expect(found?.triggers).toEqual(['security', ...(found?.learned ?? [])])
})

it('is not used below ten decisions, nor without one paragraph of the theme', () => {
  const nine = { ...taught, decided: taught.decided.slice(0, 9) }
  expect(studyTheme(nine)).toEqual({ theme: 'order', decisions: 9, terms: null, learned: null, model: null })
  expect(studyTheme({ ...taught, decided: of([...NO, ...NO], false) })).toMatchObject({ terms: null, model: null })
})

it('is not used where cross-validation sees no help: where the terms are right, and where decisions follow no words', () => {
  expect(studyTheme({ theme, decided: of([...YES, ...YES], true), besides: BESIDES })).toMatchObject({ terms: 1, model: null })
  // Dealt out so that each kind of paragraph is accepted as often as not, and each place too.
  const random = [...YES, ...NO, ...MISSED, ...MISSED].map((text, index) => ({
    text,
    is: (index + Math.floor(index / 8)) % 2 === 0,
  }))
  expect(studyTheme({ theme, decided: random, besides: BESIDES }).model).toBeNull()
})

it('learns the same from the same, and nothing is lost when a model is kept as JSON', () => {
  const { model } = studyTheme(taught)
  expect(studyTheme(structuredClone(taught)).model).toEqual(model)
  expect(JSON.parse(JSON.stringify(model))).toEqual(model)
})

it('tells Russian words by their beginning, so that an ending it never saw is known', () => {
  const lesson: Lesson = {
    theme,
    decided: [...of(RUSSIAN, true), ...of(NO, false)],
    besides: BESIDES,
  }
  expect(suggestionsFor('Пограничникам велено закрыть заставы у Каракола.', lesson)[0]?.learned).toContain('Пограничникам')
})
