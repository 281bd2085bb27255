import { expect, test } from 'vitest'
import { listed, quoted } from './in-sentence.ts'

test('words are quoted and enumerated as the language of the interface does it', () => {
  expect(listed([quoted('coal'), quoted('gas'), quoted('oil')])).toBe('“coal”, “gas” and “oil”')
})

test('what is quoted within quoted words is between the inner marks', () => {
  expect(quoted('“Gas grew,” the minister said.')).toBe('“‘Gas grew,’ the minister said.”')
  expect(quoted('«Газ», сказал он.')).toBe('“«Газ», сказал он.”')
})
