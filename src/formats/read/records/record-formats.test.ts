import { describe, expect, it } from 'vitest'
import { readSource } from '../read-source.ts'
import { PAGE, readWith, utf8 } from './fixtures/read-with.ts'

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
    const { articles } = await readWith('refs.bib', entry)
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
    const source = await readWith('refs.bib', `@article{a, title = {A River}, file = {${field}}}`, { [path]: PAGE })
    expect(source.attached?.get(0)?.path).toBe(path)
  })

  it('loses one entry to a missing brace, not those after it', async () => {
    const { articles, warnings } = await readWith('refs.bib', '@misc{a, title = {One\n@misc{b, title = {Two}}\n')
    expect(articles.map(({ title }) => title)).toEqual(['Two'])
    expect(warnings[0]).toContain('1 entry could not be read')
  })

  it('is read in bounded time whatever it holds', async () => {
    for (const hostile of [
      `@article{a, title={${'{'.repeat(50_000)}`,
      '@a{'.repeat(50_000),
      `@a{b, author={${'A and '.repeat(90_000)}B}}`,
    ])
      await readSource({ name: 'refs.bib', bytes: utf8(`@misc{x, title={A}}\n${hostile}`) })
  }, 10_000)
})

describe('CSL-JSON', () => {
  it('is read as Zotero and pandoc write it', async () => {
    const { articles } = await readWith(
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
    const { articles, attached } = await readWith('export.rdf', rdf, { 'files/2/page.html': PAGE })
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

it('RIS in small letters is read; a line of a text that looks like a tag stays text', async () => {
  const bytes = utf8(
    'TY  - NEWS\nT1  - A River\nAB  - Two ways lead\nto - the bridge\nER  - \nty  - BOOK\nau  - Doe, Jane\nti  - A Road\npy  - 1998\ner  - \n',
  )
  const read = await readSource({ name: 'a.ris', bytes })
  expect(read.ok && read.value.articles).toMatchObject([
    { title: 'A River', blocks: [{ text: 'Two ways lead' }, { text: 'to - the bridge' }] },
    { title: 'A Road', authors: ['Jane Doe'], date: '1998' },
  ])
})

const title = async (more: string): Promise<unknown> => {
  const read = await readSource({
    name: 'a.ris',
    bytes: utf8(`TY  - NEWS\nTI  - The last lock keeper.\nAB  - A portrait.\n${more}ER  - \n`),
  })
  return read.ok ? read.value.articles[0]?.title : null
}

it('of a title by EBSCO the full stop is left out, of others it stays', async () => {
  expect(await title('DP  - EBSCOhost\n')).toBe('The last lock keeper')
  expect(await title('')).toBe('The last lock keeper.')
})
