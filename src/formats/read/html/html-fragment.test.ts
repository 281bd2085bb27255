import { describe, expect, it } from 'vitest'
import { htmlFragmentBlocks } from './html-fragment.ts'

/** What each mark covers, with its address or label. */
const marked = (html: string, base: string | null = null): string[][] =>
  htmlFragmentBlocks(html, { base }).map(({ text, marks = [] }) =>
    marks.map(({ kind, start, end, href, label }) =>
      [kind, text.slice(start, end), href ?? label].filter((part) => part !== undefined).join(' '),
    ),
  )

describe('marks', () => {
  it('stand where their words are after white space is folded, in UTF-16 units', () => {
    const html = '<p>\n  👍 A&nbsp; <b> bold\n\tword </b>, and <em>two</em>&shy; <i>more</i> </p>'
    expect(htmlFragmentBlocks(html)[0]?.text).toBe('👍 A bold word , and two more')
    expect(marked(html)).toEqual([['strong bold word', 'emphasis two', 'emphasis more']])
  })

  it('begin after a space that stands inside their element', () => {
    expect(htmlFragmentBlocks('<p>A<b> bold</b> word</p>')[0]?.marks).toEqual([{ kind: 'strong', start: 2, end: 6 }])
  })

  it('keep links to the web and to mailboxes only, resolved against the address of the page', () => {
    expect(
      marked(
        '<p><a href="/a?b=1">one</a> <a href="mailto:x@y.example">two</a> <a href="javascript:alert(1)">three</a> <a href="data:,x">four</a> <a href="#top">five</a></p>',
        'https://e.example/d/',
      ),
    ).toEqual([['link one https://e.example/a?b=1', 'link two mailto:x@y.example']])
  })

  it('leave out relative links of a text without an address', () => {
    expect(marked('<p><a href="a.html">one</a> and <a href="https://e.example/">two</a></p>')).toEqual([
      ['link two https://e.example/'],
    ])
  })

  it('are divided where a block ends inside them', () => {
    expect(marked('<b><p>One</p><p>Two</p></b>')).toEqual([['strong One'], ['strong Two']])
  })
})

describe('footnotes', () => {
  it.each([
    [
      'Markdown',
      '<p>Claim<sup><a href="#fn:1" id="fnref:1">1</a></sup>.</p><ol><li id="fn:1"><p>The note. <a href="#fnref:1">↩</a></p></li></ol>',
    ],
    [
      'Word',
      '<p>Claim<a name="_ftnref1" href="#_ftn1"><sup>[1]</sup></a>.</p><p><a name="_ftn1" href="#_ftnref1">[1]</a> The note.</p>',
    ],
    [
      'wikis',
      '<p>Claim<sup id="cite_ref-1" class="reference"><a href="#cite_note-1">[1]</a></sup>.</p><ol><li id="cite_note-1"><b><a href="#cite_ref-1">^</a></b> <span>The note.</span></li></ol>',
    ],
    ['EPUB', '<p>Claim<a epub:type="noteref" href="#n1">1</a>.</p><aside epub:type="footnote" id="n1"><p>The note.</p></aside>'],
    [
      'accessible pages',
      '<p>Claim<a role="doc-noteref" href="#x1">1</a>.</p><div id="x1">The note. <a role="doc-backlink" href="#x">back</a></div>',
    ],
  ])('of %s are joined to their reference by a label', (_, html) => {
    const [claim, note] = htmlFragmentBlocks(html)
    expect(claim?.marks).toEqual([{ start: 5, end: claim?.text.indexOf('.'), kind: 'footnote', label: '1' }])
    expect(note).toMatchObject({ kind: 'list-item', text: 'The note.', footnote: '1' })
  })

  it('are not made of links to headings', () => {
    const [first] = htmlFragmentBlocks('<p>See <a href="#history">History</a>.</p><h2 id="history">History</h2>')
    expect(first?.marks).toBeUndefined()
  })
})

describe('structure', () => {
  it('keeps the cells and marks of a table', () => {
    expect(
      htmlFragmentBlocks(
        '<table><caption>Traffic</caption><tr><th>Year</th><th>Lorries</th></tr><tr><td>2020</td><td>1<br>2</td></tr></table>',
      ),
    ).toEqual([
      { kind: 'caption', text: 'Traffic' },
      { kind: 'table-row', text: 'Year | Lorries' },
      { kind: 'table-row', text: '2020 | 1 2' },
    ])
  })

  it('reads text before the first tag, and XML whose elements close themselves', () => {
    expect(htmlFragmentBlocks('Plain <b>text</b>').map(({ text }) => text)).toEqual(['Plain text'])
    const chapter =
      '<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><head><title/></head><body><a id="p1"/><p>One</p><p/><p>Two</p></body></html>'
    expect(htmlFragmentBlocks(chapter).map(({ text }) => text)).toEqual(['One', 'Two'])
  })

  it('drops what is hidden or drawn with its reason', () => {
    expect(
      htmlFragmentBlocks(
        '<p>Seen</p><p hidden>Not</p><p style="color:red; display: none">Nor</p><svg><text>Drawn</text></svg>',
      ).map(({ text, dropped }) => [text, dropped]),
    ).toEqual([
      ['Seen', undefined],
      ['Not', 'hidden'],
      ['Nor', 'hidden'],
      ['Drawn', 'drawing'],
    ])
  })
})
