import { expect, test } from 'vitest'
import { blockLanguage } from './block-language.ts'

test('a block in a language of its own is set in it, also from right to left', () => {
  expect(blockLanguage({ language: 'ug', text: '2021' })).toEqual({ lang: 'ug', dir: 'rtl' })
  expect(blockLanguage({ language: 'ru', text: 'Поезд' })).toEqual({ lang: 'ru', dir: 'ltr' })
})

test('a block without one runs as its letters do, and figures as the text around them', () => {
  expect(blockLanguage({ text: 'قورغاس ئېغىزى' })).toEqual({ dir: 'rtl' })
  expect(blockLanguage({ text: '2021 | 61' })).toEqual({})
})
