import { describe, expect, it, test } from 'vitest'
import { readWith } from './fixtures/read-with.ts'
import { recordDate } from './record-date.ts'
import { recordPages, recordSpan } from './record-parts.ts'

const JOURNAL = { kind: 'journal-article', volume: '8', issue: '2', pages: '115–140' }
const CHAPTER = {
  kind: 'chapter',
  pages: '45–67',
  publisher: 'Routledge',
  place: 'London',
  editors: ['Marlène Laruelle', 'Ann Brown'],
}

describe('what a record says of volume, pages, publisher and editors', () => {
  it.each([
    [
      'RIS',
      'refs.ris',
      'TY  - JOUR\nTI  - A\nT2  - J\nVL  - 8\nIS  - 2\nSP  - 115\nEP  - 140\nER  -\nTY  - CHAP\nTI  - B\nT2  - C\nA2  - Laruelle, Marlène\nA2  - Brown, Ann\nPB  - Routledge\nCY  - London\nSP  - 45-67\nER  -\n',
    ],
    [
      'BibTeX',
      'refs.bib',
      '@article{a, title={A}, journal={J}, volume=8, number=2, pages={115--140}}\n@incollection{b, title={B}, booktitle={C}, editor={Laruelle, Marlène and Brown, Ann}, publisher={Routledge}, address={London}, pages={45--67}}\n',
    ],
    [
      'CSL-JSON',
      'refs.json',
      JSON.stringify([
        { type: 'article-journal', title: 'A', 'container-title': 'J', volume: 8, issue: '2', page: '115-140' },
        {
          type: 'chapter',
          title: 'B',
          'container-title': 'C',
          editor: [
            { family: 'Laruelle', given: 'Marlène' },
            { family: 'Brown', given: 'Ann' },
          ],
          publisher: 'Routledge',
          'publisher-place': 'London',
          page: '45–67',
        },
      ]),
    ],
    [
      'EndNote',
      'refs.enw',
      '%0 Journal Article\n%T A\n%J J\n%V 8\n%N 2\n%P 115-140\n\n%0 Book Section\n%T B\n%B C\n%E Laruelle, Marlène\n%E Brown, Ann\n%I Routledge\n%C London\n%P 45-67\n',
    ],
    [
      'EndNote XML',
      'refs.xml',
      '<xml><records><record><ref-type name="Journal Article">17</ref-type><titles><title>A</title><secondary-title>J</secondary-title></titles><pages>115-140</pages><volume>8</volume><number>2</number></record><record><ref-type name="Book Section">5</ref-type><contributors><secondary-authors><author>Laruelle, Marlène</author><author>Brown, Ann</author></secondary-authors></contributors><titles><title>B</title><secondary-title>C</secondary-title></titles><pages>45-67</pages><pub-location>London</pub-location><publisher>Routledge</publisher></record></records></xml>',
    ],
    [
      'Zotero RDF',
      'refs.rdf',
      '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:z="http://www.zotero.org/namespaces/export#" xmlns:bib="http://purl.org/net/biblio#" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:foaf="http://xmlns.com/foaf/0.1/" xmlns:prism="http://prismstandard.org/namespaces/1.2/basic/" xmlns:vcard="http://nwalsh.com/rdf/vCard#"><bib:Article rdf:about="#1"><z:itemType>journalArticle</z:itemType><dcterms:isPartOf><bib:Journal><prism:volume>8</prism:volume><prism:number>2</prism:number><dc:title>J</dc:title></bib:Journal></dcterms:isPartOf><dc:title>A</dc:title><bib:pages>115-140</bib:pages></bib:Article><bib:BookSection rdf:about="#2"><z:itemType>bookSection</z:itemType><dcterms:isPartOf><bib:Book><dc:title>C</dc:title></bib:Book></dcterms:isPartOf><dc:publisher><foaf:Organization><vcard:adr><vcard:Address><vcard:locality>London</vcard:locality></vcard:Address></vcard:adr><foaf:name>Routledge</foaf:name></foaf:Organization></dc:publisher><bib:editors><rdf:Seq><rdf:li><foaf:Person><foaf:surname>Laruelle</foaf:surname><foaf:givenName>Marlène</foaf:givenName></foaf:Person></rdf:li><rdf:li><foaf:Person><foaf:surname>Brown</foaf:surname><foaf:givenName>Ann</foaf:givenName></foaf:Person></rdf:li></rdf:Seq></bib:editors><dc:title>B</dc:title><bib:pages>45-67</bib:pages></bib:BookSection></rdf:RDF>',
    ],
  ])('is kept from %s', async (_format, file, text) => {
    const { articles } = await readWith(file, text)
    expect(articles.map(({ details }) => details)).toEqual([JOURNAL, CHAPTER])
    expect(articles.map(({ publication }) => publication)).toEqual(['J', 'C'])
  })

  it.each([
    ['RIS', 'refs.ris', 'TY  - BOOK\nTI  - Нефть и газ\nTT  - Oil and Gas\nET  - 2\nY2  - 2022/03/04/\nER  -\n'],
    ['BibTeX', 'refs.bib', '@book{a, title={Нефть и газ}, titletranslation={Oil and Gas}, edition={2}, urldate={2022-03-04}}\n'],
    [
      'CSL-JSON',
      'refs.json',
      JSON.stringify([
        {
          type: 'book',
          title: 'Нефть и газ',
          'translated-title': 'Oil and Gas',
          edition: 2,
          accessed: { 'date-parts': [[2022, 3, 4]] },
        },
      ]),
    ],
    ['EndNote', 'refs.enw', '%0 Book\n%T Нефть и газ\n%Q Oil and Gas\n%7 2\n%[ 2022-03-04\n'],
    [
      'EndNote XML',
      'refs.xml',
      '<xml><records><record><ref-type name="Book">6</ref-type><titles><title>Нефть и газ</title><translated-title>Oil and Gas</translated-title></titles><edition>2</edition><access-date>2022-03-04</access-date></record></records></xml>',
    ],
    [
      'Zotero RDF',
      'refs.rdf',
      '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:z="http://www.zotero.org/namespaces/export#" xmlns:bib="http://purl.org/net/biblio#" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:prism="http://prismstandard.org/namespaces/1.2/basic/"><bib:Book rdf:about="#1"><z:itemType>book</z:itemType><dc:title>Нефть и газ</dc:title><prism:edition>2</prism:edition><dcterms:dateSubmitted>2022-03-04 10:00:00</dcterms:dateSubmitted></bib:Book></rdf:RDF>',
    ],
    [
      'Markdown',
      'a.md',
      '---\ntitle: Нефть и газ\nkind: book\ntranslated-title: Oil and Gas\nedition: 2\naccessed: 2022-03-04\n---\n\nТекст статьи, длинный.\n',
    ],
  ])('edition, translated title and day of access are kept from %s', async (format, file, text) => {
    const { articles } = await readWith(file, text)
    // Zotero has no field for a title in translation.
    const translated = format === 'Zotero RDF' ? {} : { translatedTitle: 'Oil and Gas' }
    expect(articles[0]?.details).toEqual({ kind: 'book', edition: '2', ...translated, accessed: '2022-03-04' })
  })

  it('is kept from PubMed', async () => {
    const { articles } = await readWith(
      'pubmed-river.nbib',
      'PMID- 1\nTI  - A.\nJT  - J\nVI  - 8\nIP  - 2\nPG  - 115-40\nDP  - 2022 Spring\nPT  - Journal Article\nPL  - England\n',
    )
    expect(articles[0]?.details).toEqual({ ...JOURNAL, pages: '115–40', season: 'spring' })
  })

  it('leaves out what cannot be a detail', async () => {
    const { articles } = await readWith('refs.ris', `TY  - NEWS\nTI  - A\nVL  - ${'8'.repeat(5_000)}\nPB  -  \nER  -\n`)
    expect(articles[0]?.details).toEqual({ kind: 'newspaper-article' })
  })
})

test.each([
  ['115', '140', '115–140'],
  ['115--140', '', '115–140'],
  ['pp. 3-5', '5', '3–5'],
  ['A7', 'A7', 'A7'],
  ['e0123', '', 'e0123'],
])('pages %s and %s are %s', (first, last, pages) => {
  expect(recordPages(first, last)).toBe(pages)
})

test('an issue of several days is dated by the first', () => {
  for (const text of ['January 14-16, 2022', '14–16 January 2022', '2022-01-14/2022-01-16'])
    expect(recordDate(text)).toBe('2022-01-14')
})

test.each([
  [['2022-01-14/2022-01-16'], { until: '2022-01-16' }],
  [['January 14-16, 2022'], { until: '2022-01-16' }],
  [['14–16 January 2022'], { until: '2022-01-16' }],
  [['Jan 14-16', '2022'], { until: '2022-01-16' }],
  [['2022 Jan 14-16'], { until: '2022-01-16' }],
  [['2022///Spring'], { season: 'spring' }],
  [['Fall 2022'], { season: 'autumn' }],
  [['2022-24'], { season: 'winter' }],
  [['2022-01-14', '2022'], {}],
  [['2022', '1999-2004'], {}],
  [['Issue 3-4'], {}],
])('a record dated %j says %j beside its date', (fields, span) => {
  expect(recordSpan(fields)).toEqual(span)
})
