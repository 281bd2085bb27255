import { expect, test } from 'vitest'
import { withChanges } from './change.ts'
import { sameButForTypography } from './same-but-for-typography.ts'
import { typographicChanges } from './typography.ts'

test.for([
  ['en', 'He said "it\'s 5 km" -- so... J. Smith left (pp. 5--7).'],
  ['en', "The 'old' way--or not."],
  ['fr', 'L\'État dit "oui" : non! Vraiment ? « Si » -- 40 %.'],
  ['de', '"Gas" -- das war\'s am 14. Januar.'],
  ['ru', '"Газ" - это 5 млн т, уголь -- нет.'],
] as const)('in %s a text says the same when it is set: %s', ([language, text]) => {
  const set = withChanges(text, typographicChanges(text, language))
  expect(set).not.toBe(text)
  expect(sameButForTypography(text, set)).toBe(true)
})

test.for([
  ['It is 5 km.', 'It is 6 km.'],
  ['Gas grew.', 'gas grew.'],
  ['re-form', 'reform'],
  ['He was sure.', 'He was sure?'],
  ['Gas, oil', 'Gas oil'],
  ['a well-known man', 'a well — known man'],
] as const)('%s is not %s', ([one, other]) => {
  expect(sameButForTypography(one, other)).toBe(false)
})
