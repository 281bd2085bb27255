import { describe, expect, it } from 'vitest'
import { readWith, TEXT } from './fixtures/read-with.ts'

const SECOND = 'The ministry answered on Friday that the bridge is open again since the beginning of the week.'

const xml = (body: string): string => `<?xml version="1.0"?><xml><records>${body}</records></xml>`
const risRecord = (fields: string): string => `TY  - NEWS\nT1  - A River\n${fields}\nER  - \n`

describe('a list from EndNote', () => {
  const tagged = `%0 Newspaper Article
%T A River Without a Bridge
%A Doe, Jane
%A Roe, John
%J The Example Review
%D 2021
%8 March 4
%U https://review.example/river
%X ${TEXT}
that goes on.

%0 Report
%T The price of waiting
%A Institute of Rivers,
%I Institute of Rivers
%D 2020
%R 10.1234/abc
`

  it('is read with its dates, outlets and abstracts', async () => {
    const { articles } = await readWith('list.enw', tagged)
    expect(articles).toMatchObject([
      {
        title: 'A River Without a Bridge',
        authors: ['Jane Doe', 'John Roe'],
        publication: 'The Example Review',
        date: '2021-03-04',
        url: 'https://review.example/river',
      },
      { title: 'The price of waiting', publication: 'Institute of Rivers', date: '2020', url: 'https://doi.org/10.1234/abc' },
    ])
    expect(articles[0]?.blocks.map(({ text }) => text)).toEqual([TEXT, 'that goes on.'])
  })

  it('is known by its tags under any name, and not by a line that only begins with a per cent sign', async () => {
    expect((await readWith('list.txt', tagged)).articles).toHaveLength(2)
    const { articles } = await readWith('note.txt', `%T is the sign of a title.\n\n${TEXT}`)
    expect(articles[0]?.blocks.map(({ text }) => text)).toContain(TEXT)
  })

  it('has records that no empty line and no type divides', async () => {
    const { articles } = await readWith('list.enw', '%A Doe, Jane\n%T One\n\n%A Roe, John\n%T Two\n%0 Report\n%T Three\n')
    expect(articles.map(({ title }) => title)).toEqual(['One', 'Two', 'Three'])
  })

  it('is read from XML with text in styles', async () => {
    const record = `<record><ref-type name="Newspaper Article">23</ref-type><contributors><authors><author><style face="normal">Doe, Jane</style></author></authors></contributors><titles><title><style face="normal">A River &amp; </style><style face="italic">a Bridge</style></title><secondary-title><style>The Example Review</style></secondary-title></titles><dates><year><style>2021</style></year><pub-dates><date><style>March 4</style></date></pub-dates></dates><abstract><style>${TEXT}</style></abstract><urls><related-urls><url><style>https://review.example/river</style></url></related-urls></urls></record>`
    const { articles } = await readWith('list.xml', xml(record))
    expect(articles).toMatchObject([
      {
        title: 'A River & a Bridge',
        authors: ['Jane Doe'],
        publication: 'The Example Review',
        date: '2021-03-04',
        url: 'https://review.example/river',
      },
    ])
  })

  it('is read in the upper case of older programs', async () => {
    const record = `<RECORD><REFERENCE_TYPE>0</REFERENCE_TYPE><AUTHORS><AUTHOR>Doe, Jane</AUTHOR></AUTHORS><YEAR>2020</YEAR><TITLE>A River</TITLE><SECONDARY_TITLE>The Example Review</SECONDARY_TITLE><ABSTRACT>${TEXT}</ABSTRACT></RECORD>`
    const { articles } = await readWith('list.xml', `<XML><RECORDS>${record}</RECORDS></XML>`)
    expect(articles).toMatchObject([{ title: 'A River', authors: ['Jane Doe'], publication: 'The Example Review', date: '2020' }])
  })
})

it('a list from PubMed is read with its first date, its DOI and the people in full', async () => {
  const record = `PMID- 31000001
OWN - NLM
DP  - 2021 Mar 4
TI  - A river without a bridge: a survey of
      forty crossings.
AB  - ${TEXT}
FAU - Doe, Jane
AU  - Doe J
CN  - River Study Group
LA  - eng
JT  - The example review
AID - S0000-0000(21)1 [pii]
AID - 10.1234/rev.1 [doi]

PMID- 31000002
TI  - Another.
DP  - 2020 Spring
`
  const { articles } = await readWith('list.nbib', record)
  expect(articles).toMatchObject([
    {
      title: 'A river without a bridge: a survey of forty crossings',
      authors: ['Jane Doe', 'River Study Group'],
      organisations: ['River Study Group'],
      publication: 'The example review',
      date: '2021-03-04',
      url: 'https://doi.org/10.1234/rev.1',
      language: 'en',
    },
    { title: 'Another', date: '2020', url: 'https://pubmed.ncbi.nlm.nih.gov/31000002/' },
  ])
})

describe('a list from ProQuest', () => {
  it('has the full text where other databases repeat the abstract, and the abstract once', async () => {
    const { articles, warnings } = await readWith(
      'list.ris',
      risRecord(`AB  - ${TEXT}\nN2  - ${TEXT}\n\n${SECOND}\n${SECOND} ${TEXT}`),
    )
    expect(articles[0]?.blocks.map(({ text }) => text)).toEqual([TEXT, SECOND, `${SECOND} ${TEXT}`])
    expect(warnings).toEqual([])
  })

  it('keeps an abstract that the full text does not begin with', async () => {
    const { articles } = await readWith('list.ris', risRecord(`AB  - A short account.\nN2  - ${TEXT}\n${SECOND} ${TEXT}`))
    expect(articles[0]?.blocks.map(({ text }) => text)).toEqual(['A short account.', TEXT, `${SECOND} ${TEXT}`])
  })

  it('says that it has only the abstract where both fields hold it', async () => {
    const { articles, warnings } = await readWith('list.ris', risRecord(`AB  - ${TEXT}\nN2  - ${TEXT}`))
    expect(articles[0]?.blocks).toHaveLength(1)
    expect(warnings[0]).toContain('only the abstract')
  })

  it.each([
    ['Y1  - 2021 Mar 07\nPY  - 2021', '2021-03-07'],
    ['DA  - 2021 Mar', '2021-03'],
    ['DA  - 2021/09/00', '2021-09'],
    ['PY  - 2021\nDA  - Mar 07', '2021-03-07'],
  ])('has the date of %j', async (fields, date) => {
    expect((await readWith('list.ris', risRecord(fields))).articles[0]?.date).toBe(date)
  })

  it('names towns as newspapers print them, and organisations without braces', async () => {
    const { articles } = await readWith(
      'list.ris',
      risRecord('A1  - {Institute; Rivers and Roads}\nJF  - Delta Post; Exampleton\nCY  - Exampleton'),
    )
    expect(articles).toMatchObject([
      {
        authors: ['Institute; Rivers and Roads'],
        organisations: ['Institute; Rivers and Roads'],
        publication: 'Delta Post (Exampleton)',
      },
    ])
  })
})

it('a short Russian text is not taken for Serbian', async () => {
  const { articles } = await readWith(
    'list.ris',
    'TY  - NEWS\nTI  - Мост\nAB  - Мост за рекой закрыт на ремонт, и грузовики едут на юг у самой границы.\nER  - \n',
  )
  expect(articles[0]?.language).toBe('ru')
})
