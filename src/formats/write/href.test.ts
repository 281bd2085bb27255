import { expect, test } from 'vitest'
import { safeHref } from './href.ts'

test.each([
  ['https://example.org/a b?q=Қ', 'https://example.org/a%20b?q=%D2%9A'],
  ['mailto:desk@example.org', 'mailto:desk@example.org'],
  ['javascript:alert(1)', null],
  ['file:///etc/passwd', null],
  ['see page 4', null],
])('%s becomes %s', (href, safe) => {
  expect(safeHref(href)).toBe(safe)
})
