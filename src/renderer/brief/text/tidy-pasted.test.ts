import { parseHTML } from 'linkedom'
import { expect, test } from 'vitest'
import { tidy } from './tidy-pasted.ts'

function tidied(html: string): string {
  const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`)
  tidy(document.body)
  return document.body.innerHTML.replaceAll(/ style="[^"]*"/g, '')
}

test('what is bold or italic by its style is so by its element, and a <b> that is not bold is none', () => {
  const google =
    '<b style="font-weight:normal;"><p><span style="font-weight:700">Gas</span><span style="font-style:italic;font-weight:400"> grew</span></p></b>'
  expect(tidied(google)).toBe('<p><span><strong>Gas</strong></span><span><em> grew</em></span></p>')
  expect(tidied('<div style="font-weight: bold"><p>One</p><p>Two</p></div>')).toBe(
    '<div><p><strong>One</strong></p><p><strong>Two</strong></p></div>',
  )
  expect(tidied('<h2 style="font-weight:700">Head</h2>')).toBe('<h2>Head</h2>')
})

test('what was deleted or unseen, and Word’s comments, are no text', () => {
  expect(tidied('<p>It <del>fell</del><ins>rose</ins>.<span style="display:none">x</span><b hidden>y</b></p>')).toBe(
    '<p>It <ins>rose</ins>.</p>',
  )
  const comment = '<p>Gas<a class="msocomanchor">[A1]</a>.</p><div style="mso-element:comment-list"><p>[A1]Who says so?</p></div>'
  expect(tidied(comment)).toBe('<p>Gas.</p>')
})

test('points of lists within lists are points of the outer one, in their order and each with its level and the signs of that', () => {
  const nested = '<ul><li>One<ul><li>a<ol><li>i</li></ol></li><li>b</li></ul></li><li>Two</li></ul>'
  expect(tidied(nested)).toBe(
    '<ul><li>One</li><li data-level="1">a</li><li data-ordered="true" data-level="2">i</li><li data-level="1">b</li><li>Two</li></ul>',
  )
  expect(tidied('<ol><li>One</li><ol><li>a</li></ol></ol>')).toBe('<ol><li>One</li><li data-level="1">a</li></ol>')
  expect(tidied('<ul><li>One<ul><li>a</li></ul> and <b>so</b> on.<ul><li>b</li></ul></li><li>Two</li></ul>')).toBe(
    '<ul><li>One</li><li data-level="1">a</li><li> and <b>so</b> on.</li><li data-level="1">b</li><li>Two</li></ul>',
  )
  expect(tidied('<ul><li><div>One<ul><li>a</li></ul><p>Then</p></div></li></ul>')).toBe(
    '<ul><li><div>One</div></li><li data-level="1">a</li><li><div><p>Then</p></div></li></ul>',
  )
})

test('points that stand in no list are together one, as far as nothing stands between them', () => {
  expect(tidied('<div><li>One</li>\n<li>Two</li> <p>Text</p><li>Three</li>and more<li>Four</li></div>')).toBe(
    '<div><ul><li>One</li><li>Two</li></ul>\n <p>Text</p><ul><li>Three</li></ul>and more<ul><li>Four</li></ul></div>',
  )
  expect(tidied('<ul><li>One</li></ul>')).toBe('<ul><li>One</li></ul>')
})
