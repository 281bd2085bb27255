import { expect, it } from 'vitest'
import { htmlFragmentBlocks } from './html-fragment.ts'

const labels = (html: string): string[] => htmlFragmentBlocks(html).map(({ label }) => label ?? '–')

it.each([
  ['<ol><li>A<li>B</ol>', ['1.', '2.']],
  ['<ol start="5"><li>A<li value="9">B<li>C</ol>', ['5.', '9.', '10.']],
  ['<ol reversed><li>A<li>B<li>C</ol>', ['3.', '2.', '1.']],
  ['<ol type="a"><li>A<li>B</ol><ol type="I" start="4"><li>C</ol>', ['a.', 'b.', 'IV.']],
  ['<ol style="margin: 0; list-style-type: lower-roman"><li>A<li>B</ol>', ['i.', 'ii.']],
  ['<ol style="list-style: none"><li>A</ol><ul><li>B</ul>', ['–', '–']],
  ['<ol><li>A<ol type="a"><li>B</ol><li>C<ul><li>D</ul></ol>', ['1.', 'a.', '2.', '–']],
  ['<ol><li><p>A</p><p>more</p><li><p></p><p>B</p></ol><p>after</p>', ['1.', '–', '2.', '–']],
])('the items of %s have the labels that a browser prints', (html, expected) => {
  expect(labels(html)).toEqual(expected)
})

it('a note has the label by which it is called, and none of its list', () => {
  const blocks = htmlFragmentBlocks(
    '<p>Text.<sup><a href="#fn1" id="r1">1</a></sup></p><ol><li id="fn1">Note. <a href="#r1">↑</a></li></ol>',
  )
  expect(blocks.at(-1)).toMatchObject({ footnote: '1' })
  expect(blocks.at(-1)?.label).toBeUndefined()
})
