import { keptBlocks } from '#core/article.ts'
import { describe, expect, it } from 'vitest'
import { readSource } from '../read-source.ts'
import { readRecords } from './read-records.ts'
import { readRis } from './ris.ts'
import { PAGE, readWith, TEXT, utf8 } from './fixtures/read-with.ts'

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

const record = (title: string, text: string): string => `TY  - NEWS\nT1  - ${title}\nAB  - ${text}\nER  - \n`

describe('RIS', () => {
  it('is read with people the right way round, organisations marked and the day', async () => {
    const { articles, mediaType, warnings } = await readWith('refs.ris', RIS)
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

  it('ends a record where the record says so: what stands between two belongs to neither', async () => {
    const { articles } = await readWith(
      'refs.ris',
      `${record('A River', 'Water.')}AU  - Nobody, Ann\n${record('A Road', 'Stones.')}`,
    )
    expect(articles.map(({ title, authors, blocks }) => [title, ...authors, ...blocks.map(({ text }) => text)])).toEqual([
      ['A River', 'Water.'],
      ['A Road', 'Stones.'],
    ])
  })

  it('takes the title of a report for its title, not the series it is part of', async () => {
    const { articles } = await readWith('refs.ris', 'TY  - RPRT\nT2  - Papers on Rivers\nBT  - A River\nAB  - Water.\nER  - \n')
    expect(articles.map(({ title }) => title)).toEqual(['A River'])
  })

  it('keeps a record without any text and says so', async () => {
    const { articles, warnings } = await readWith('refs.ris', 'TY  - JOUR\nT1  - A River\nY1  - 2010/05//\nER  - \n')
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
    const { articles } = await readWith('refs.ris', `TY  - NEWS\nTI  - A River\n${lines}\nER  - `)
    expect(articles[0]?.date).toBe(date)
  })

  it('names a date that is none', async () => {
    const { warnings } = await readWith('refs.ris', 'TY  - NEWS\nTI  - A River\nPY  - 2999\nAB  - x\nER  - ')
    expect(warnings).toContain('refs.ris: “2999” is no date that an article can have (“A River”).')
  })

  it('takes the publisher of a report and the journal of an article for the publication', async () => {
    const { articles } = await readWith(
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
    const source = await readWith('refs.ris', `TY  - NEWS\nTI  - A River\nL2  - ${written}\nER  - `, { [path]: PAGE })
    expect(source.attached?.get(0)).toMatchObject({ path, mediaType: 'text/html', encoding: 'utf-8' })
    expect(keptBlocks(source.articles[0]?.blocks ?? [])[0]?.text).toBe(TEXT)
    expect(source.warnings).toEqual([])
  })

  it('give the text, and what the record does not say', async () => {
    const { articles } = await readWith('refs.ris', 'TY  - NEWS\nTI  - A River\nAB  - Short.\nL1  - page.html\nER  - ', {
      'page.html': PAGE,
    })
    expect(articles[0]).toMatchObject({
      title: 'A River',
      publication: 'The Example Review',
      origins: { title: { from: 'record' } },
    })
    expect(articles[0]?.blocks.some(({ text }) => text === 'Short.')).toBe(false)
  })

  it('are passed over for one that holds more, where a page is only an introduction', async () => {
    const { attached } = await readWith('refs.ris', 'TY  - NEWS\nTI  - A River\nL2  - page.html\nL1  - whole.txt\nER  - ', {
      'page.html': PAGE,
      'whole.txt': `${TEXT}\n\n`.repeat(20),
    })
    expect(attached?.get(0)?.path).toBe('whole.txt')
  })

  it('that cannot be read are named, and the abstract is the text', async () => {
    const { articles, warnings } = await readWith('refs.ris', 'TY  - NEWS\nTI  - A River\nAB  - Short.\nL1  - a.pdf\nER  - ', {
      'a.pdf': '%PDF-1.7 and then nothing',
    })
    expect(articles[0]?.blocks).toHaveLength(1)
    expect(warnings[0]).toContain('a.pdf')
  })

  it('that are too many to be read in time are left, and it is said of how many records', async () => {
    const ris = 'TY  - NEWS\nTI  - A River\nL1  - page.html\nER  - \n'.repeat(3)
    let milliseconds = 0
    const read = await readRecords(
      { name: 'refs.ris', bytes: utf8(ris), beside: async () => utf8(PAGE) },
      'ris',
      readRis,
      readSource,
      () => (milliseconds += 12_000),
    )
    expect(read.ok && [read.value.articles.length, read.value.attached?.size]).toEqual([3, 2])
    expect(read.ok && read.value.warnings[0]).toContain('1 of the last records came without them')
  })

  it('that are lists of records attach nothing again', async () => {
    const list = 'TY  - NEWS\nTI  - A River\nL1  - self.txt\nER  - '
    const { articles } = await readWith('self.txt', list, { 'self.txt': list })
    expect(articles[0]).toMatchObject({ title: 'A River', blocks: [] })
  })
})
