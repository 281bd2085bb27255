import { expect, test } from 'vitest'
import { fieldTexts, withFieldEnds } from './field-ends.ts'

const SOURCE = {
  title: 'ئۇيغۇر ئېلى: سودا ۋە چېگرا',
  author: [{ family: 'سەيىت', given: 'نۇرگۈل' }],
  'container-title': 'تەڭرىتاغ',
}
const marked = (text: string, data: unknown = SOURCE): string => withFieldEnds(text, fieldTexts(data)).replaceAll('\u200e', '|')

test('each of a source’s fields ends by itself, and none within', () => {
  expect(marked('نۇرگۈل سەيىت, “ئۇيغۇر ئېلى: سودا ۋە چېگرا,” تەڭرىتاغ, January 4, 2020, ¶ 1.')).toBe(
    'نۇرگۈل سەيىت|, “ئۇيغۇر ئېلى: سودا ۋە چېگرا|,” تەڭرىتاغ|, January 4, 2020, ¶ 1.',
  )
  expect(marked('سەيىت, ¶ 1.')).toBe('سەيىت|, ¶ 1.')
})

test('what ends a field belongs to it: a sign, a year', () => {
  const data = { title: 'سودا 2020!' }
  expect(marked('“سودا 2020!” is new', data)).toBe('“سودا 2020!|” is new')
  expect(marked('“سودا 2020!,” 3', data)).toBe('“سودا 2020!|,” 3')
})

test('emphasis of a title parts nothing, and other scripts are left alone', () => {
  expect(marked('سودا ۋە چېگرا.', { title: 'سودا <i>ۋە</i> چېگرا' })).toBe('سودا ۋە چېگرا|.')
  expect(marked('Ann Author, “Working,” 2020.')).toBe('Ann Author, “Working,” 2020.')
})
