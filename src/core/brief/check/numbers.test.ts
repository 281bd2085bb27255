import { describe, expect, it } from 'vitest'
import { numbersIn, valuesIn } from './numbers.ts'

const values = (text: string): number[] => numbersIn(text).flatMap((number) => number.values)

describe('numbersIn', () => {
  it('reads scales, separators and ranges in several languages', () => {
    expect(values('some 1.5 million')).toEqual([1_500_000])
    expect(values('1,5 млн человек')).toEqual([1_500_000])
    expect(values('120万人')).toEqual([1_200_000])
    expect(values('$41bn in loans')).toEqual([41_000_000_000])
    expect(values('2,500 soldiers')).toContain(2_500)
    expect(values('1.2 to 1.5 million')).toEqual([1.2, 1_200_000, 1_500_000])
    expect(values('1,234,567')).toEqual([1_234_567])
  })

  it('prints a number with its scale', () => {
    expect(numbersIn('about 1.8 million people').map(({ printed }) => printed)).toEqual(['1.8 million'])
  })

  it('leaves digits in names alone but not mid-2022', () => {
    expect(numbersIn('the G20 and COVID-19')).toEqual([])
    expect(numbersIn('in mid-2022').map(({ printed }) => printed)).toEqual(['2022'])
  })
})

describe('valuesIn', () => {
  it('knows small numbers in words', () => {
    expect(valuesIn('Two million in three camps')).toEqual(new Set([2_000_000, 3]))
  })
})
