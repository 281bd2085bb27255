import { expect, test } from 'vitest'
import { pastedPage } from './pasted-page.ts'

test('a copied page keeps its structure, a copied line is plain text', () => {
  const page = '<html><body><!--StartFragment--><h1>Title</h1><p>Text</p><!--EndFragment--></body></html>'
  expect(pastedPage(page)).toBe(page)
  expect(pastedPage('<meta charset="utf-8"><span style="color:red">one line</span>')).toBeNull()
  expect(pastedPage('')).toBeNull()
})
