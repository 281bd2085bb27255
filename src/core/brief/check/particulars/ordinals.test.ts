import { describe, expect, it } from 'vitest'
import { tried, uncheckedIn } from '../testing/trial.ts'
import { ordinalsIn } from './ordinals.ts'

const QUOTE = 'The third plenum met, and the XX Congress followed. It was the 21st meeting of the council.'
const check = (text: string, quote = QUOTE, language = 'en') => {
  const done = tried({ text, language, on: [{ quote, language }] })
  const rules = done.findings.filter(({ sentence, rule }) => sentence === 's' && rule === 'number-not-in-evidence').length
  return { rules, told: uncheckedIn(done).join(' ') }
}

describe('an ordinal', () => {
  it.each([
    'The fourth plenum met.',
    'The XIX Congress followed.',
    'It was the 22nd meeting of the council.',
    'It was the twenty-second meeting.',
  ])('that the evidence gives otherwise is an error: %s', (text) => {
    expect(check(text).rules).toBe(1)
  })

  it.each([
    ['The seventh harvest failed.', 'seventh'],
    ['The XIV dynasty fell.', 'XIV'],
    ['It was his second visit.', 'second'],
  ])('that the evidence says nothing of is told: %s', (text, told) => {
    expect(check(text).rules).toBe(0)
    expect(check(text).told).toContain(told)
  })

  it.each([
    'The 3rd plenum met.',
    'The twentieth Congress followed.',
    'The council met for the twenty-first time.',
    'Second, the plenum met.',
    'At first the plenum met.',
  ])('that stands there, however written, passes: %s', (text) => {
    expect(check(text)).toEqual({ rules: 0, told: '' })
  })

  it('is read in Russian too', () => {
    const quote = 'Третий пленум прошёл осенью.'
    expect(check('Четвёртый пленум прошёл осенью.', quote, 'ru').rules).toBe(1)
    expect(check('Пленум прошёл осенью, 3-й по счёту.', quote, 'ru')).toEqual({ rules: 0, told: '' })
    expect(check('Пятый визит прошёл осенью.', quote, 'ru').told).toContain('Пятый')
  })

  it('is no share and no word that looks like one', () => {
    expect(ordinalsIn('Two of them, a MILD VIP with CD and DVD in Xi’an, and I.').map(({ printed }) => printed)).toEqual([])
  })
})
