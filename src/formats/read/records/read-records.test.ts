import { keptBlocks } from '#core/article.ts'
import { describe, expect, it } from 'vitest'
import type { Beside, ParsedSource } from '../parsed-source.ts'
import { readSource } from '../read-source.ts'

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)
const TEXT =
  'The bridge across the river was closed for repairs last winter, and the lorries have taken the long way round ever since.'
const PAGE = `<!doctype html><html lang="en"><head><title>Another title</title><meta property="og:site_name" content="The Example Review"></head><body><article><h1>Another title</h1><p>${TEXT}</p><p>${TEXT} ${TEXT}</p></article></body></html>`

async function read(name: string, content: string, files: Record<string, string> = {}): Promise<ParsedSource> {
  const beside: Beside = async (path) => (files[path] === undefined ? null : utf8(files[path]))
  const result = await readSource({ name, bytes: utf8(content), beside })
  if (!result.ok) throw new Error(result.failure.message)
  return result.value
}

const RIS = `TY  - NEWS
AU  - Doe, Jane
A1  - Müller, Józef, Jr.
AU  - Ministry of Rivers
TI  - A River Without
  a Bridge
T2  - The Example Review
PY  - 2022
DA  - 2022/01/14/
LA  - en-GB
DO  - 10.1234/abc.5
AB  - First paragraph.
Second paragraph.
ER  - 
`

describe('RIS', () => {
  it('is read with people the right way round, organisations marked and the day', async () => {
    const { articles, mediaType, warnings } = await read('refs.ris', RIS)
    expect(mediaType).toBe('application/x-research-info-systems')
    expect(articles).toHaveLength(1)
    expect(articles[0]).toMatchObject({
      title: 'A River Without a Bridge',
      authors: ['Jane Doe', 'Ministry of Rivers', 'Józef Müller Jr.'],
      organisations: ['Ministry of Rivers'],
      publication: 'The Example Review',
      date: '2022-01-14',
      url: 'https://doi.org/10.1234/abc.5',
      language: 'en-GB',
      origins: { title: { from: 'record' }, date: { from: 'record' } },
    })
    expect(articles[0]?.blocks.map(({ text, n }) => [n, text])).toEqual([
      [1, 'First paragraph.'],
      [2, 'Second paragraph.'],
    ])
    expect(warnings).toEqual(['refs.ris: only the abstract, not the whole text: “A River Without a Bridge”.'])
  })

  it('keeps a record without any text and says so', async () => {
    const { articles, warnings } = await read('refs.ris', 'TY  - JOUR\nT1  - A River\nY1  - 2010/05//\nER  - \n')
    expect(articles[0]).toMatchObject({ title: 'A River', date: '2010-05', blocks: [] })
    expect(warnings).toEqual(['refs.ris: only the record, no text: “A River”.'])
  })

  it.each([
    ['PY  - 2022\nDA  - Jan 14', '2022-01-14'],
    ['PY  - 2022///Winter', '2022'],
    ['DA  - January 14, 2022\nPY  - 2022', '2022-01-14'],
    ['Y1  - 2022/01/14/', '2022-01-14'],
    ['PY  - 2022\nDA  - 2021/12/31', '2022'],
    ['PY  - 2999', null],
    ['PY  - 1601', null],
    ['Y2  - 2022/01/14', null],
  ])('dates a record with %j as %s', async (lines, date) => {
    const { articles } = await read('refs.ris', `TY  - NEWS\nTI  - A River\n${lines}\nER  - `)
    expect(articles[0]?.date).toBe(date)
  })

  it('names a date that is none', async () => {
    const { warnings } = await read('refs.ris', 'TY  - NEWS\nTI  - A River\nPY  - 2999\nAB  - x\nER  - ')
    expect(warnings).toContain('refs.ris: “2999” is no date that an article can have (“A River”).')
  })

  it('takes the publisher of a report and the journal of an article for the publication', async () => {
    const { articles } = await read(
      'refs.ris',
      'TY  - RPRT\nTI  - A\nT2  - Series 5\nPB  - Institute of Rivers\nER  - \nTY  - JOUR\nTI  - B\nJO  - Ex. Rev.\nJF  - The Example Review\nPB  - Press\nTY  - BOOK\nBT  - C\nPB  - Press\nER  - ',
    )
    expect(articles.map(({ title, publication }) => [title, publication])).toEqual([
      ['A', 'Institute of Rivers'],
      ['B', 'The Example Review'],
      ['C', 'Press'],
    ])
  })

  it('is refused where no record can be read', async () => {
    expect(await readSource({ name: 'refs.ris', bytes: utf8('TY  - JOUR\nER  - \n') })).toMatchObject({
      ok: false,
      failure: { code: 'no-records', message: expect.stringContaining('refs.ris') as string },
    })
  })
})

describe('attached files', () => {
  it.each([
    ['files/12/page.html', 'files/12/page.html'],
    ['C:\\Users\\jane\\Zotero\\storage\\AB12\\page.html', 'storage/AB12/page.html'],
    ['file:///home/jane/My%20papers/page.html', 'page.html'],
    ['../../elsewhere/page.html', 'elsewhere/page.html'],
    ['internal-pdf://123/page.html', '123/page.html'],
  ])('are found by %s, inside the folder only', async (written, path) => {
    const source = await read('refs.ris', `TY  - NEWS\nTI  - A River\nL2  - ${written}\nER  - `, { [path]: PAGE })
    expect(source.attached?.get(0)).toMatchObject({ path, mediaType: 'text/html', encoding: 'utf-8' })
    expect(keptBlocks(source.articles[0]?.blocks ?? [])[0]?.text).toBe(TEXT)
    expect(source.warnings).toEqual([])
  })

  it('give the text, and what the record does not say', async () => {
    const { articles } = await read('refs.ris', 'TY  - NEWS\nTI  - A River\nAB  - Short.\nL1  - page.html\nER  - ', {
      'page.html': PAGE,
    })
    expect(articles[0]).toMatchObject({
      title: 'A River',
      publication: 'The Example Review',
      origins: { title: { from: 'record' } },
    })
    expect(articles[0]?.blocks.some(({ text }) => text === 'Short.')).toBe(false)
  })

  it('that cannot be read are named, and the abstract is the text', async () => {
    const { articles, warnings } = await read('refs.ris', 'TY  - NEWS\nTI  - A River\nAB  - Short.\nL1  - a.pdf\nER  - ', {
      'a.pdf': '%PDF-1.7 and then nothing',
    })
    expect(articles[0]?.blocks).toHaveLength(1)
    expect(warnings[0]).toContain('a.pdf')
  })

  it('that are lists of records attach nothing again', async () => {
    const list = 'TY  - NEWS\nTI  - A River\nL1  - self.txt\nER  - '
    const { articles } = await read('self.txt', list, { 'self.txt': list })
    expect(articles[0]).toMatchObject({ title: 'A River', blocks: [] })
  })
})

describe('BibTeX', () => {
  const entry = String.raw`@string{ext = "The Example Review"}
@article{doe2022,
  title = {{A River} Without a {Bridge}: 50\% \& more},
  author = {Doe, Jane and M{\"u}ller, J{\'o}zef and {{Ministry of Rivers}} and von der Leyen, Ursula and others},
  journal = ext, year = 2022, month = jan, day = 14,
  doi = {10.1234/abc},
  abstract = {First paragraph with 50\% more.

Second $x^2$ one.},
  file = {Full Text:files/12/Doe - 2022.html:text/html;C\:\\b.pdf:application/pdf}
}
@online{news, title={Open Letter}, author={{Editorial Board}}, date={2022-01-14/2022-02-01}, url={https://a.example/x_y}, organization={Rivers and Roads}, langid={russian}}
`

  it('is read with accents, macros, corporate authors and biblatex dates', async () => {
    const { articles } = await read('refs.bib', entry)
    expect(articles).toMatchObject([
      {
        title: 'A River Without a Bridge: 50% & more',
        authors: ['Jane Doe', 'Józef Müller', 'Ministry of Rivers', 'Ursula von der Leyen'],
        organisations: ['Ministry of Rivers'],
        publication: 'The Example Review',
        date: '2022-01-14',
        url: 'https://doi.org/10.1234/abc',
      },
      {
        authors: ['Editorial Board'],
        publication: 'Rivers and Roads',
        date: '2022-01-14',
        url: 'https://a.example/x_y',
        language: 'ru',
      },
    ])
    expect(articles[0]?.blocks.map(({ text }) => text)).toEqual(['First paragraph with 50% more.', 'Second x² one.'])
  })

  it.each([
    ['Full Text:files/12/page.html:text/html', 'files/12/page.html'],
    ['a.pdf;files/12/page.html', 'files/12/page.html'],
    [':C$\\backslash$:/Users/jane/page.html:html', 'Users/jane/page.html'],
    [':papers/my{\\_}page.html:HTML', 'papers/my_page.html'],
  ])('finds the file of file = {%s}', async (field, path) => {
    const source = await read('refs.bib', `@article{a, title = {A River}, file = {${field}}}`, { [path]: PAGE })
    expect(source.attached?.get(0)?.path).toBe(path)
  })

  it('loses one entry to a missing brace, not those after it', async () => {
    const { articles, warnings } = await read('refs.bib', '@misc{a, title = {One\n@misc{b, title = {Two}}\n')
    expect(articles.map(({ title }) => title)).toEqual(['Two'])
    expect(warnings[0]).toContain('1 entry could not be read')
  })

  it('is read in bounded time whatever it holds', async () => {
    for (const hostile of [
      `@article{a, title={${'{'.repeat(50_000)}`,
      `${'@a{'.repeat(50_000)}`,
      `@a{b, author={${'A and '.repeat(90_000)}B}}`,
    ])
      await readSource({ name: 'refs.bib', bytes: utf8(`@misc{x, title={A}}\n${hostile}`) })
  }, 10_000)
})

describe('CSL-JSON', () => {
  it('is read as Zotero and pandoc write it', async () => {
    const { articles } = await read(
      'refs.json',
      JSON.stringify([
        {
          id: 'a',
          type: 'article-newspaper',
          title: 'A <i>River</i>',
          author: [{ family: 'Leyen', given: 'Ursula', 'non-dropping-particle': 'von der' }, { literal: 'Rivers Watch' }],
          'container-title': 'The Example Review',
          issued: { 'date-parts': [['2022', 1, 14]] },
          URL: 'https://a.example/river',
          language: 'ru-RU',
          abstract: '<jats:p>First.</jats:p><jats:p>Second.</jats:p>',
        },
        { id: 2, type: 'webpage', title: 'B', issued: { raw: '2022-01' }, publisher: 'Rivers Watch', DOI: '10.1234/b' },
      ]),
    )
    expect(articles).toMatchObject([
      {
        title: 'A River',
        authors: ['Ursula von der Leyen', 'Rivers Watch'],
        organisations: ['Rivers Watch'],
        date: '2022-01-14',
        url: 'https://a.example/river',
        language: 'ru-RU',
        blocks: [{ text: 'First.' }, { text: 'Second.' }],
      },
      { date: '2022-01', publication: 'Rivers Watch', url: 'https://doi.org/10.1234/b', blocks: [] },
    ])
  })
})

describe('Zotero RDF', () => {
  const rdf = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:z="http://www.zotero.org/namespaces/export#" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:bib="http://purl.org/net/biblio#" xmlns:foaf="http://xmlns.com/foaf/0.1/" xmlns:link="http://purl.org/rss/1.0/modules/link/" xmlns:dc="http://purl.org/dc/elements/1.1/">
  <bib:Article rdf:about="https://a.example/river">
    <z:itemType>newspaperArticle</z:itemType>
    <dcterms:isPartOf><bib:Newspaper><dc:title>The Example Review</dc:title></bib:Newspaper></dcterms:isPartOf>
    <bib:authors><rdf:Seq>
      <rdf:li><foaf:Person><foaf:surname>Doe</foaf:surname><foaf:givenName>Jane</foaf:givenName></foaf:Person></rdf:li>
      <rdf:li><foaf:Person><foaf:surname>Rivers Watch</foaf:surname></foaf:Person></rdf:li>
    </rdf:Seq></bib:authors>
    <link:link rdf:resource="#item_2"/>
    <dc:title>A River &amp; a Bridge</dc:title>
    <dc:date>2022-01-14</dc:date>
    <z:language>en</z:language>
    <dc:identifier><dcterms:URI><rdf:value>https://a.example/river</rdf:value></dcterms:URI></dc:identifier>
  </bib:Article>
  <z:Attachment rdf:about="#item_2"><z:itemType>attachment</z:itemType><rdf:resource rdf:resource="files/2/page.html"/><dc:title>Snapshot</dc:title><link:type>text/html</link:type></z:Attachment>
  <bib:Report rdf:about="#item_3"><z:itemType>report</z:itemType><dcterms:isPartOf rdf:resource="urn:issn:1"/><dc:title>B</dc:title></bib:Report>
  <bib:Journal rdf:about="urn:issn:1"><dc:title>Quarterly</dc:title><dc:identifier>DOI 10.1234/b</dc:identifier></bib:Journal>
</rdf:RDF>`

  it('is read with the containers and snapshots that works refer to', async () => {
    const { articles, attached } = await read('export.rdf', rdf, { 'files/2/page.html': PAGE })
    expect(articles).toMatchObject([
      {
        title: 'A River & a Bridge',
        authors: ['Jane Doe', 'Rivers Watch'],
        organisations: ['Rivers Watch'],
        publication: 'The Example Review',
        date: '2022-01-14',
        url: 'https://a.example/river',
      },
      { title: 'B', publication: 'Quarterly', url: 'https://doi.org/10.1234/b', blocks: [] },
    ])
    expect(attached?.get(0)?.path).toBe('files/2/page.html')
  })
})
