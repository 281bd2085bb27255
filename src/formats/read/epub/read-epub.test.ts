import { strToU8 } from 'fflate'
import { describe, expect, it } from 'vitest'
import { PARAGRAPHS } from '../fixtures/article-page.ts'
import { bookPage, epub } from '../fixtures/epub.ts'
import { failureOf, readFixture, textOf } from '../fixtures/read-fixture.ts'

const [ONE = '', TWO = '', THREE = ''] = PARAGRAPHS
const HEAD =
  '<dc:title>Roads of the Valley</dc:title><dc:creator id="a" opf:role="aut">Doe, Jane</dc:creator><dc:creator id="b">Rik Roe</dc:creator><meta refines="#b" property="role">trl</meta><dc:date>2021-05-01T00:00:00Z</dc:date><dc:language>en-GB</dc:language><dc:publisher>Press</dc:publisher>'
const toc = (links: string): string =>
  bookPage(
    `<nav epub:type="toc"><ol>${links}</ol></nav><nav epub:type="landmarks"><ol><li><a epub:type="copyright-page" href="legal.xhtml">x</a></li></ol></nav>`,
  )
const item = (path: string, title: string): string => `<li><a href="${path}">${title}</a></li>`

describe('a book', () => {
  const files = [
    { path: 'cover.xhtml', content: bookPage('<img src="c.jpg" alt="Cover"/>') },
    { path: 'legal.xhtml', content: bookPage('<p>All rights reserved. Printed in the valley.</p>') },
    {
      path: 'nav.xhtml',
      content: toc(item('text/ch%201.xhtml#top', 'The Bridge') + item('text/ch2.xhtml', '2')),
      properties: 'nav',
    },
    {
      path: 'text/ch 1.xhtml',
      content: bookPage(
        `<a id="top"/><h1>The Bridge</h1><p>${ONE}<a epub:type="noteref" href="../notes.xhtml#n1"><sup>1</sup></a></p><p>${TWO}</p>`,
      ),
    },
    { path: 'text/ch1b.xhtml', content: bookPage(`<p>${THREE}</p>`) },
    { path: 'text/ch2.xhtml', content: bookPage(`<h2>2</h2><h2>The Road</h2><p>${TWO}</p><p>${ONE}</p>`) },
    {
      path: 'notes.xhtml',
      content: bookPage(
        '<section epub:type="endnotes"><ol><li id="n1"><p>Valley Archive, box 3. <a href="text/ch%201.xhtml#r1">↩</a></p></li></ol></section>',
      ),
    },
  ]

  it('is its chapters in order, with the book as publication', async () => {
    const { mediaType, articles, warnings } = await readFixture('book.epub', epub(HEAD, files))
    expect(mediaType).toBe('application/epub+zip')
    expect(articles.map((article) => article.title)).toEqual(['The Bridge', 'The Road'])
    expect(articles[0]).toMatchObject({
      authors: ['Jane Doe'],
      publication: 'Roads of the Valley',
      date: '2021-05-01',
      url: null,
      origins: { title: { from: 'file' }, publication: { from: 'file' } },
    })
    expect(articles[0]?.language).toMatch(/^en/)
    expect(warnings).toEqual(['3 pages of book.epub passed over: cover, contents and others without text of their own.'])
  })

  it('passes over contents that only their heading names, and calls no chapter by its number', async () => {
    const collection = [
      { path: 'front.xhtml', content: bookPage(`<h2>Contents</h2><p><a href="a.xhtml">The Bridge</a> Ann Poe</p>`) },
      {
        path: 'nav.xhtml',
        content: toc(item('a.xhtml', '1 The Bridge') + item('b.xhtml', '1991 The Year')),
        properties: 'nav',
        spine: false,
      },
      { path: 'a.xhtml', content: bookPage(`<h2>Chapter 1<br/>The Bridge</h2><div>Ann Poe</div><p>${ONE}</p>`) },
      { path: 'b.xhtml', content: bookPage(`<h2>1991 The Year</h2><div>Ben Poe</div><p>${TWO}</p>`) },
    ]
    const { articles } = await readFixture('book.epub', epub(HEAD, collection))
    expect(articles.map(({ title, authors }) => [title, ...authors])).toEqual([
      ['The Bridge', 'Ann Poe'],
      ['1991 The Year', 'Ben Poe'],
    ])
  })

  it('keeps a chapter whole that stands in two files, and its notes with it', async () => {
    const { articles } = await readFixture('book.epub', epub(HEAD, files))
    expect(textOf(articles[0])).toEqual([expect.stringContaining(ONE), TWO, expect.stringContaining('Valley Archive'), THREE])
    expect(articles[0]?.blocks.find((block) => block.footnote === '1')?.text).toMatch(/^Valley Archive, box 3\.$/)
    expect(articles[0]?.blocks.flatMap((block) => block.marks ?? [])).toContainEqual(
      expect.objectContaining({ kind: 'footnote', label: '1' }),
    )
  })

  it('of EPUB 2 is read by its NCX and guide', async () => {
    const ncx = `<?xml version="1.0"?><!DOCTYPE ncx PUBLIC "-//NISO//DTD ncx 2005-1//EN" "x.dtd"><ncx><navMap><navPoint><navLabel><text>The Bridge</text></navLabel><content src="a.html#x"/></navPoint></navMap></ncx>`
    const book = epub(
      '<dc:title>B</dc:title><dc:date>0101-01-01</dc:date>',
      [
        { path: 'toc.ncx', content: ncx, type: 'application/x-dtbncx+xml', spine: false },
        { path: 'front.html', content: bookPage('<p>The title of it all</p>') },
        { path: 'a.html', content: bookPage(`<p>${ONE}</p>`) },
      ],
      {},
      '<guide><reference type="title-page" href="front.html"/></guide>',
    )
    const { articles } = await readFixture('book.epub', book)
    expect(articles).toHaveLength(1)
    expect(articles[0]).toMatchObject({ title: 'The Bridge', date: null, authors: [], publication: 'B' })
  })

  it('with a page that declares entities is read without expanding them', async () => {
    const page = bookPage(`<p>${ONE}</p><p>&x; ${TWO}</p>`).replace('<!DOCTYPE html>', '<!DOCTYPE html [<!ENTITY x "expanded">]>')
    const { articles } = await readFixture('book.epub', epub('', [{ path: 'a.xhtml', content: page }]))
    expect(textOf(articles[0])).toEqual([ONE, `&x; ${TWO}`])
  })

  it('is read but for the pages that are damaged', async () => {
    const whole = epub(HEAD, [
      { path: 'a.xhtml', content: bookPage(`<h1>A</h1><p>${ONE}</p>`) },
      { path: 'b.xhtml', content: bookPage(`<h1>B</h1><p>${TWO}</p>`) },
    ])
    const broken = Buffer.from(whole)
    const at = broken.indexOf('OEBPS/b.xhtml') + 60
    broken.fill(0xff, at, at + 40)
    const { articles, warnings } = await readFixture('book.epub', new Uint8Array(broken))
    expect(articles).toHaveLength(1)
    expect(warnings).toEqual(['book.epub is damaged: OEBPS/b.xhtml could not be read.'])
  })

  const encrypted = (algorithm: string, uri: string): Uint8Array =>
    epub(HEAD, files, {
      'META-INF/encryption.xml': strToU8(
        `<encryption xmlns:enc="e"><enc:EncryptedData><enc:EncryptionMethod Algorithm="${algorithm}"/><enc:CipherData><enc:CipherReference URI="${uri}"/></enc:CipherData></enc:EncryptedData></encryption>`,
      ),
    })

  it.each([
    ['its fonts are scrambled', 'http://www.idpf.org/2008/embedding', 'OEBPS/font.otf'],
    ['its fonts are scrambled in Adobe’s way', 'http://ns.adobe.com/pdf/enc#RC', 'OEBPS/font.otf'],
    ['a picture is encrypted', 'http://www.w3.org/2001/04/xmlenc#aes256-cbc', 'OEBPS/cover.png'],
    ['what is encrypted has an address that is none', 'http://www.w3.org/2001/04/xmlenc#aes256-cbc', 'http://['],
  ])('is not copy-protected because %s', async (_, algorithm, uri) => {
    expect((await readFixture('book.epub', encrypted(algorithm, uri))).articles).toHaveLength(2)
  })

  it.each([
    ['copy-protected', encrypted('http://www.w3.org/2001/04/xmlenc#aes256-cbc', 'OEBPS/text/ch%201.xhtml'), 'copy-protected'],
    ['of pictures', epub(HEAD, [{ path: 'a.xhtml', content: bookPage('<img src="x.png"/>') }]), 'no-text'],
    ['cut off', epub(HEAD, files).subarray(0, 900), 'damaged-file'],
    ['without a container', epub(HEAD, files, { 'META-INF/container.xml': strToU8('<x/>') }), 'damaged-file'],
    [
      'an entity bomb',
      epub(HEAD, files, { 'OEBPS/content.opf': strToU8('<!DOCTYPE package [<!ENTITY a "b">]><package/>') }),
      'xml-entities',
    ],
    ['nested without end', epub(HEAD, [{ path: 'a.xhtml', content: bookPage(`${'<div>'.repeat(50_000)}${ONE}`) }]), 'too-deep'],
  ])('is refused in plain words where it is %s', async (_, bytes, code) => {
    expect(await failureOf('book.epub', bytes)).toMatchObject({ code })
  })
})

it('a chapter that names its author is not by the editor of the book', async () => {
  const bytes = epub('<dc:title>The River Quarterly</dc:title><dc:creator>The River Quarterly</dc:creator>', [
    { path: 'a.xhtml', content: bookPage(`<h1>The price of water</h1><p><em>By Jane Doe</em></p><p>${PARAGRAPHS[0]}</p>`) },
    { path: 'b.xhtml', content: bookPage(`<h1>A ferry</h1><p>${PARAGRAPHS[1]}</p>`) },
  ])
  const { articles } = await readFixture('quarterly.epub', bytes)
  expect(articles.map(({ authors }) => authors)).toEqual([['Jane Doe'], ['The River Quarterly']])
})

it('a collection has an author below the heading of each chapter; a name in one alone may be anything', async () => {
  const chapter = (path: string, title: string, by: string): { path: string; content: string } => ({
    path,
    content: bookPage(`<h1>${title}</h1>${by === '' ? '' : `<p>${by}</p>`}<p>${ONE}</p><p>${TWO}</p>`),
  })
  const head = '<dc:title>Rivers</dc:title><dc:creator opf:role="edt">Ed Itor</dc:creator><dc:language>en</dc:language>'
  const signed = [chapter('a.xhtml', 'The Bridge', 'Jane Doe'), chapter('b.xhtml', 'The Road', 'John Roe and Ann Poe')]
  const { articles } = await readFixture('book.epub', epub(head, signed))
  expect(articles.map(({ authors }) => authors)).toEqual([['Jane Doe'], ['John Roe', 'Ann Poe']])
  expect(textOf(articles[0])).toEqual([ONE, TWO])
  const once = await readFixture(
    'book.epub',
    epub(head, [chapter('a.xhtml', 'The Bridge', 'Old Mill'), chapter('b.xhtml', 'The Road', '')]),
  )
  expect(once.articles.map(({ authors }) => authors)).toEqual([[], []])
})
