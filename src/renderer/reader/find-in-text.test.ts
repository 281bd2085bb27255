import { describe, expect, test } from 'vitest'
import { findInText } from './find-in-text.ts'

const word = (text: string) => ({ text, prefix: false, wholeWord: true })

describe('findInText', () => {
  test('finds whole words whatever their case and accents', () => {
    expect(findInText('Türkmen gas, GAS and gasoline', word('gas'))).toEqual([
      [8, 11],
      [13, 16],
    ])
    expect(findInText('Türkmen', word('turkmen'))).toEqual([[0, 7]])
  })
  test('a prefix covers the whole word', () => {
    expect(findInText('ethnic Kazakhs', { text: 'kazakh', prefix: true, wholeWord: true })).toEqual([[7, 14]])
  })
  test('Chinese has no word boundaries', () => {
    expect(findInText('在新疆维吾尔', word('新疆'))).toEqual([[1, 3]])
  })
  test('find in the article also finds parts of words', () => {
    expect(findInText('gasoline', { text: 'sol', prefix: false, wholeWord: false })).toEqual([[2, 5]])
  })
})
