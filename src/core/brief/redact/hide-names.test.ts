import { expect, test } from 'vitest'
import { plainText } from '../inline.ts'
import { hideNames } from './hide-names.ts'

const MARK = '[redacted]'

test.each([
  ['Jane Doe', 'As JANE  DOE said; Jane Doe’s view, Jane-Doe.', 'As [redacted] said; [redacted]’s view, [redacted].'],
  ['Jane Doe', 'Jane Doering and Mary-Jane Doe', 'Jane Doering and Mary-[redacted]'],
  ['Li', 'Li met Lin in Lisbon.', '[redacted] met Lin in Lisbon.'],
  ['C++ (team)', 'The C++ team left.', 'The [redacted] left.'],
  ['Назарбаев', 'С Назарбаевым и для Назарбаева, но не назад.', 'С [redacted] и для [redacted], но не назад.'],
  ['王毅', '外交部长王毅说', '外交部长[redacted]说'],
  ['Zoë', 'Zoe\u0308 wrote.', '[redacted] wrote.'],
])('the name %s is hidden whole in “%s”', (name, text, hidden) => {
  expect(hideNames([name], MARK).text(text)).toBe(hidden)
})

test.each([
  ['**Jane** Doe spoke of *gas*.', '[redacted] spoke of gas.'],
  ['*Jane Doe* spoke of **gas**.', '*[redacted]* spoke of **gas**.'],
  ['See [the page](https://example.org/Jane%20Doe) of her.', 'See the page of her.'],
  ['See [Jane Doe](https://example.org/p) of *her*.', 'See [redacted] of *her*.'],
  ['2 \\* 3 by Jane Doe', '2 \\* 3 by [redacted]'],
])('in inline Markdown a name is hidden with its markup and links: %s', (text, hidden) => {
  const made = hideNames(['Jane Doe'], MARK).inline(text)
  expect(made).toBe(hidden)
  expect(plainText(made)).not.toMatch(/jane/i)
})

test('no names hide nothing, and a text without them is the very same', () => {
  expect(hideNames([], MARK).has('Jane Doe')).toBe(false)
  const text = 'Zoe\u0308 wrote.'
  expect(hideNames(['Jane'], MARK).text(text)).toBe(text)
})
