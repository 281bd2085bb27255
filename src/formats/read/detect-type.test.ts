import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { detectType } from './detect-type.ts'

function formatOf(name: string, content: string | Uint8Array): string {
  const type = detectType(name, typeof content === 'string' ? strToU8(content) : content)
  return type.kind === 'other' ? type.other : type.format
}

const utf16 = (text: string): Uint8Array => Uint8Array.from([0xff, 0xfe, ...Buffer.from(text, 'utf16le')])
const PARAGRAPH = 'The bridge across the river was closed for repairs last winter.'
const MIME = 'MIME-Version: 1.0\r\nContent-Type: multipart/related; type="text/html"; boundary="b"\r\n'

describe('the format of a text', () => {
  it.each([
    ['ris', 'refs.txt', '\ufeff\n\nTY  - JOUR\nTI  - A title\nER  - \n'],
    ['ris', 'refs.ris', 'Exported from a database\n\nTY  - JOUR\nTI  - A title\n'],
    ['bibtex', 'refs', '% my library\n% 2022\n\n@article{doe2022,\n title={A title}\n}'],
    ['bibtex', 'refs.bib', 'Everything outside entries is comment.\n@Article{doe2022,\n title={A title}\n}'],
    ['csl-json', 'refs.json', '[{"id": "x", "type": "article-newspaper", "title": "T"}]'],
    ['feed', 'feed.json', '{"version": "https://jsonfeed.org/version/1.1", "items": []}'],
    ['feed', 'feed.xml', '<?xml version="1.0"?>\n<!-- made by hand -->\n<rss version="2.0"><channel/></rss>'],
    ['feed', 'feed', '<rdf:RDF xmlns:rdf="x" xmlns="http://purl.org/rss/1.0/"><channel/></rdf:RDF>'],
    ['zotero-rdf', 'x.rdf', '<rdf:RDF xmlns:rdf="x" xmlns:z="http://www.zotero.org/namespaces/export#">'],
    ['rdf', 'x.rdf', '<rdf:RDF xmlns:rdf="x" xmlns:foaf="y">'],
    ['webarchive', 'x', '<?xml version="1.0"?><!DOCTYPE plist PUBLIC "x" "y"><plist><dict><key>WebMainResource</key>'],
    ['mhtml', 'page', `From: <Saved by Blink>\r\nSnapshot-Content-Location: https://a.example/\r\n${MIME}\r\n--b`],
    ['mhtml', 'page.mht', `${MIME}\r\n--b`],
    ['eml', 'mail', `From: a@b.example\r\nTo: c@d.example\r\nSubject: x\r\n${MIME}\r\n--b`],
    ['eml', 'mail.eml', 'X-Odd\nFrom: a@b.example\nSubject: x\nDate: Fri, 3 Sep 2021 08:15:00 +0200\n\nText'],
    ['eml', 'mail.txt', 'Received: by x\r\n\tfor y\r\nFrom: a@b.example\r\nSubject: x\r\n\r\nText'],
    ['mbox', 'archive', 'From - Thu Jan 14 09:00:00 2022\nFrom: a@b.example\nSubject: x\n\nText\n'],
    ['html', 'page.txt', '<!-- saved -->\n<!DOCTYPE html>\n<html><body>'],
    ['pdf', 'report.pdf', '\n\nbefore the file\n%PDF-1.7\n'],
    ['pdf', 'report.html', '%PDF-1.7\n'],
  ])('is %s where the content says so (%s)', (format, name, content) => {
    expect(formatOf(name, content)).toBe(format)
  })

  it('is seen in UTF-16 as well', () => {
    expect(formatOf('refs.txt', utf16('TY  - JOUR\r\nTI  - A title\r\n'))).toBe('ris')
    expect(formatOf('page', utf16('<!DOCTYPE html><html>'))).toBe('html')
  })

  it.each([
    ['a.txt', `How to read RIS\n\n${PARAGRAPH}\n\nTY  - JOUR\nTI  - A title\n`],
    ['a.txt', `Date: 14 January 2022\nFrom: The Riverside Post\nSubject: Roads\n\n${PARAGRAPH}`],
    ['a.txt', `${PARAGRAPH}\n\nFrom: a@b.example\nSubject: x\n\n${PARAGRAPH}`],
    ['a.txt', `From Almaty at 10:30 on 14 January 2022\n${PARAGRAPH}`],
    ['a.txt', `${PARAGRAPH}\n@article{doe,\n title={T}}`],
    ['a.txt', `[Editor's note: "type": "article" is a title.]\n\n${PARAGRAPH}`],
    ['a.txt', `${PARAGRAPH} <rss> is a tag.`],
    ['a.txt', `The sign %PDF-1.7 begins a file.`],
  ])('stays text where %s only mentions another format', (name, content) => {
    expect(formatOf(name, content)).toBe('text')
  })

  it('is Markdown by name or front matter', () => {
    expect(formatOf('a.md', `# Roads\n\n${PARAGRAPH}`)).toBe('markdown')
    expect(formatOf('a.txt', `---\ntitle: Roads\n---\n\n${PARAGRAPH}`)).toBe('markdown')
  })
})

describe('the format of a package', () => {
  const text = strToU8('<x/>')
  it.each([
    ['epub', { mimetype: strToU8('application/epub+zip'), 'META-INF/container.xml': text }],
    ['epub', { 'META-INF/container.xml': text, 'OEBPS/content.opf': text }],
    ['odt', { mimetype: strToU8('application/vnd.oasis.opendocument.text'), 'content.xml': text }],
    ['odt', { mimetype: strToU8('application/vnd.oasis.opendocument.text-web'), 'content.xml': text }],
    ['xlsx', { mimetype: strToU8('application/vnd.oasis.opendocument.spreadsheet') }],
    ['docx', { '[Content_Types].xml': text, 'word/document.xml': text }],
    ['pptx', { '[Content_Types].xml': text, 'ppt/presentation.xml': text }],
    ['zip', { 'word/article.html': text, 'xl/notes.txt': text }],
    ['zip', { 'book.epub': zipSync({ mimetype: [strToU8('application/epub+zip'), { level: 0 }] }) }],
  ] satisfies [string, Parameters<typeof zipSync>[0]][])(
    'is %s by its members, not by words in its first bytes',
    (format, members) => {
      expect(formatOf('x', zipSync(members))).toBe(format)
    },
  )

  it('is still seen where the file is cut off', () => {
    const epub = zipSync({ mimetype: [strToU8('application/epub+zip'), { level: 0 }], 'a.xhtml': text })
    expect(formatOf('x', epub.subarray(0, 120))).toBe('epub')
  })

  it('names Office documents with a password', () => {
    const ole = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.from('EncryptedPackage', 'utf16le')])
    expect(detectType('a.docx', ole)).toMatchObject({ kind: 'other', other: 'protected' })
    expect(formatOf('a.msg', ole.subarray(0, 8))).toBe('msg')
  })
})
