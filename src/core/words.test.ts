import { expect, it } from 'vitest'
import { countWords } from './words.ts'

it.each([
  ['', 0],
  ['  \n ', 0],
  ['China’s land-based supply chain', 4],
  ['It cost $1,500 in 2021–22 (a record).', 7],
  ['oil – gas – coal', 3],
  ['и/или 5 млрд долл.', 4],
  ['新疆', 2],
  ['新疆，在中国。', 5],
  ['GDP，GNP', 2],
  ['Xinjiang (新疆) is large', 5],
  ['شىنجاڭ ئۇيغۇر', 2],
])('counts the words of “%s” as %i', (text, words) => expect(countWords(text, null)).toBe(words))

it('finds the words of a script without spaces', () => {
  expect(countWords('สวัสดีชาวโลก', 'th')).toBeGreaterThan(1)
})
