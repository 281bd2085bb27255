import { expect, it } from 'vitest'
import { evidence } from '../testing/brief-fixture.ts'
import { attributedSentence } from './attributed.ts'

const closing = (quote: string): string => {
  const entry = evidence({ '1:1': quote }, { '1:1': { authors: ['Dana Serik'], publication: 'Ledger', date: null } })['1:1']
  if (entry === undefined) throw new Error('no entry')
  return attributedSentence(entry, { turn: 0, language: 'en', theme: 'energy' }, 's').text.split(': ')[1] ?? ''
}

it('a quotation that has its full stop is given no second, also where it closes with marks of its own', () => {
  expect(closing('Gas flows.')).toBe('“Gas flows.”')
  expect(closing('They crack down on ‘violent acts.’')).toBe('“They crack down on ‘violent acts.’”')
  expect(closing('They crack down on ‘violent acts’')).toBe('“They crack down on ‘violent acts’”.')
})
