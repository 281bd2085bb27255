import { expect, it } from 'vitest'
import { leaningOf } from './leaning.ts'

it.each([
  'Without that, each new plant may become the next square.',
  'A diplomat who defends that vote says that twenty families reunited in silence are worth more.',
  'Governments that comply are left alone in much else.',
  'Every attack on a worker makes their clients more generous.',
  'Russia, which fears for its own factories, wanted it that way.',
  'Kazakhstan hosts nothing of the sort.',
  'In a province where nearly every car burns the stuff, that was a cut in wages.',
  'Kazakhstan has drawn the lesson.',
])('leans on what stands before it: %s', (sentence) => expect(leaningOf(sentence)).toBe('back'))

it.each([
  'Sometime during the year officials made the decision formal.',
  'Chinese firms could also send guards of their own to the sites.',
])('goes on from what stands before it, in passing: %s', (sentence) => expect(leaningOf(sentence)).toBe('slight'))

it.each([
  'Firms that comply with the law are left alone by the inspectors.',
  'Ministers drew the lesson that a price cannot stay frozen.',
  'Farmers and traders sell their grain at the border.',
  'The committee found that ministers had signed before the talks began in March.',
  'Two neighbours of one size take what they need.',
])('stands alone: %s', (sentence) => expect(leaningOf(sentence)).toBe('none'))
