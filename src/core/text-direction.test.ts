import { expect, test } from 'vitest'
import { textDirection } from './text-direction.ts'

test('a paragraph reads in the direction of most of its letters, whatever it opens with', () => {
  expect(textDirection('2025-يىلى 372 مىڭ كونتېينېر چېگرادىن ئۆتتى')).toBe('rtl')
  expect(textDirection('Reuters خەۋەر قىلدى: سودا كۆپەيدى')).toBe('rtl')
  expect(textDirection('شىنجاڭ is the Uyghur name of the region')).toBe('ltr')
  expect(textDirection('新疆维吾尔自治区')).toBe('ltr')
  expect(textDirection('372 – 1.5')).toBe('ltr')
  expect(textDirection('372 – 1.5', 'ug')).toBe('rtl')
  expect(textDirection('', 'ug')).toBe('rtl')
  expect(textDirection('Gas', 'ug')).toBe('ltr')
})
