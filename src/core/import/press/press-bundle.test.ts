import { describe, expect, it } from 'vitest'
import { pressBundle } from './press-bundle.ts'
import { bundleOf, facts, kept, lineCount, FIRST, SECOND } from '../testing/press-texts.ts'

const nexisArticle = (title: string, fields: string, body = `${FIRST}\n${SECOND}`): string =>
  `${title}\nThe Example Post (Exampleton)\nMarch 4, 2021 Thursday 9:15 AM GMT\nCopyright 2021 The Example Post All Rights Reserved\nSection: NEWS; Pg. 12\n${fields}\nBody\n${body}\nClassification\nLanguage: ENGLISH\nSubject: BRIDGES (90%)\nLoad-Date: March 5, 2021\nEnd of Document`

describe('Nexis', () => {
  const cover = 'User Name: A. Nalyst\nDate and Time: Monday, March 8, 2021\nDocuments (2)\n1. A bridge\n2. A ferry'

  it('gives each article its headline, outlet, day and authors, and its text alone', () => {
    const texts = [
      cover,
      nexisArticle('A bridge', 'Length: 42 words\nByline: By Jane Doe and JOHN ROE'),
      nexisArticle('A ferry', 'Length: 42 words'),
    ]
    const bundle = bundleOf(...texts)
    expect(facts(bundle)).toEqual([
      ['A bridge', ['Jane Doe', 'John Roe'], 'The Example Post (Exampleton)', '2021-03-04'],
      ['A ferry', [], 'The Example Post (Exampleton)', '2021-03-04'],
    ])
    expect(kept(bundle)).toEqual([
      [FIRST, SECOND],
      [FIRST, SECOND],
    ])
    expect(lineCount(bundle)).toBe(texts.join('\n').split('\n').length)
    expect(bundle).toMatchObject({ short: [], bare: [] })
  })

  it('has a headline and no outlet, or no day, where the database prints none', () => {
    const whole = nexisArticle('A bridge', 'Length: 42 words')
    const bundle = bundleOf(
      cover,
      whole.replace('\nThe Example Post (Exampleton)', ''),
      whole.replace('A bridge', 'A ferry').replace('\nMarch 4, 2021 Thursday 9:15 AM GMT', ''),
    )
    expect(facts(bundle)).toEqual([
      ['A bridge', [], null, '2021-03-04'],
      ['A ferry', [], 'The Example Post (Exampleton)', null],
    ])
  })

  it('takes the highlight for a standfirst, and needs no line above the text', () => {
    const text = nexisArticle('A bridge', 'Length: 42 words\nHighlight: Lorries take the long way.').replace('Body\n', '')
    const bundle = bundleOf(text)
    expect(bundle.articles[0]).toMatchObject({ title: 'A bridge', standfirst: 'Lorries take the long way.' })
    expect(kept(bundle)).toEqual([[FIRST, SECOND]])
  })

  it('reads an article that is cut off, and says that another is shorter than the database counts', () => {
    const bundle = bundleOf(
      nexisArticle('A bridge', 'Length: 412 words'),
      nexisArticle('A ferry', 'Length: 42 words').split('\nClassification')[0] ?? '',
    )
    expect(kept(bundle)).toEqual([
      [FIRST, SECOND],
      [FIRST, SECOND],
    ])
    expect(bundle.short.map(({ title }) => title)).toEqual(['A bridge'])
  })

  it('tells of a headline without text', () => {
    const bundle = bundleOf(
      nexisArticle('A bridge', 'Length: 42 words'),
      nexisArticle('A picture', 'Length: 3 words', '').replace('\n\n', '\n'),
    )
    expect(bundle.articles).toHaveLength(1)
    expect(bundle.bare).toEqual(['A picture'])
  })

  it('reads ten thousand articles in time that grows with them', () => {
    const one = nexisArticle('A bridge', 'Length: 42 words')
    expect(bundleOf(...Array.from({ length: 10_000 }, () => one)).articles).toHaveLength(10_000)
  })
})

describe('LexisNexis', () => {
  it('reads documents that are numbered, with fields in capitals', () => {
    const bundle = bundleOf(
      `1 of 2 DOCUMENTS\nThe Example Post (Exampleton)\nMarch 4, 2021 Thursday\nFinal Edition\nA bridge\nBYLINE: Jane Doe\nSECTION: NEWS; Pg. 12\nLENGTH: 42 words\nDATELINE: EXAMPLETON\n${FIRST}\n${SECOND}\nLOAD-DATE: March 5, 2021\nLANGUAGE: ENGLISH\nPUBLICATION-TYPE: Newspaper\nCopyright 2021 The Example Post\nAll Rights Reserved`,
      `2 of 2 DOCUMENTS\nCopyright 2004 The Example Post\nAll Rights Reserved\nThe Example Post\nApril 5, 2004\nSECTION: Home\nLENGTH: 42 words\nHEADLINE: A ferry\nBYLINE: John Roe\nBODY:\n${SECOND}\nLOAD-DATE: April 6, 2004`,
    )
    expect(facts(bundle)).toEqual([
      ['A bridge', ['Jane Doe'], 'The Example Post (Exampleton)', '2021-03-04'],
      ['A ferry', ['John Roe'], 'The Example Post', '2004-04-05'],
    ])
    expect(kept(bundle)).toEqual([[FIRST, SECOND], [SECOND]])
  })

  it('reads them in German', () => {
    const bundle = bundleOf(
      `Dokument 1 von 1\nDas Beispiel\n4. März 2021 Donnerstag\nEine Brücke\nAUTOR: Jana Muster\nRUBRIK: POLITIK; S. 3\nLÄNGE: 42 Wörter\n${FIRST}\nUPDATE: 5. März 2021\nSPRACHE: GERMAN; DEUTSCH`,
    )
    expect(facts(bundle)).toEqual([['Eine Brücke', ['Jana Muster'], 'Das Beispiel', '2021-03-04']])
    expect(kept(bundle)).toEqual([[FIRST]])
  })
})

const record = (title: string): string =>
  `Title: ${title}\nAuthor: Doe, Jane; Roe, John\nPublication info: The Example Post ; Exampleton [Exampleton]. 04 Mar 2021: A.4.\nProQuest document link\nAbstract: Lorries take the long way.\nFull text: ${FIRST}\n${SECOND}\nSubject: Bridges\nDocument URL: https://database.example/docview/1\nLanguage: English`

describe('ProQuest and EBSCO', () => {
  it('reads records with their text in full, from line to line', () => {
    const line = '_'.repeat(60)
    const bundle = bundleOf(
      `${line}\nDocument 1 of 2`,
      record('A bridge'),
      `${line}\nDocument 2 of 2`,
      record('A ferry'),
      line,
      'Contact us',
    )
    expect(facts(bundle)).toEqual([
      ['A bridge', ['Jane Doe', 'John Roe'], 'The Example Post', '2021-03-04'],
      ['A ferry', ['Jane Doe', 'John Roe'], 'The Example Post', '2021-03-04'],
    ])
    expect(kept(bundle)).toEqual([
      [FIRST, SECOND],
      [FIRST, SECOND],
    ])
    expect(bundle.articles[0]?.url).toBe('https://database.example/docview/1')
  })
})

it.each([
  `The end of document reform\n${FIRST}\nEnd of story`,
  `Document A12\n42 words\n${FIRST}`,
  `1 of 3 documents was signed\nLENGTH: unknown\n${FIRST}`,
  `Full text: see below\n${FIRST}`,
])('an article that only speaks of such things is no export: %s', (text) => {
  expect(pressBundle(text.split('\n').map((line) => ({ text: line, kind: null })))).toBeNull()
})

describe('a digest of press monitoring', () => {
  const digest = [
    'Media digest\nCentral Asia desk — 12 February 2025',
    `1. A bridge closes\nThe Example Post, 11 February 2025, by Ann Hale\n${FIRST}\n${SECOND}`,
    `2. Ташкент купил локомотивы\nУзбекский курьер, 10.02.2025\n${SECOND}`,
    `River Weekly | March 6, 2021 | Li Wei\nThe ice breaks early\n${FIRST}`,
  ]

  it('gives each article its headline, outlet, day and authors, and its text alone', () => {
    const bundle = bundleOf(...digest)
    expect(facts(bundle)).toEqual([
      ['A bridge closes', ['Ann Hale'], 'The Example Post', '2025-02-11'],
      ['Ташкент купил локомотивы', [], 'Узбекский курьер', '2025-02-10'],
      ['The ice breaks early', ['Li Wei'], 'River Weekly', '2021-03-06'],
    ])
    expect(kept(bundle)).toEqual([[FIRST, SECOND], [SECOND], [FIRST]])
    expect(lineCount(bundle)).toBe(digest.join('\n').split('\n').length)
  })

  it('is one of two articles where a line is drawn above each, with pages, and with who wrote it in a line of its own', () => {
    const drawn = '*'.repeat(20)
    const bundle = bundleOf(
      `Media digest\n${drawn}`,
      `A bridge closes\nBy Ann Hale\nThe Example Post, 11 February 2025, p. 5\n${FIRST}\n${SECOND}\n${drawn}`,
      `Der Zoll\nSpreezeitung vom 10.02.2025, Seite 2\nVon Jonas Weber\n${SECOND}\n${drawn}`,
    )
    expect(facts(bundle)).toEqual([
      ['A bridge closes', ['Ann Hale'], 'The Example Post', '2025-02-11'],
      ['Der Zoll', ['Jonas Weber'], 'Spreezeitung', '2025-02-10'],
    ])
  })

  it.each([
    [
      'an article and its list of sources',
      [
        `The bridge\n${FIRST}\n${SECOND}\nSources`,
        'A bridge\nThe Example Post, 11 February 2025',
        'A ferry\nRiver Weekly, 3 March 2021',
        'An ice\nThe Ferry Times, 5 March 2021',
      ],
    ],
    ['two articles', digest.slice(1, 3)],
    ['an article with teasers of others below', ['The bridge', ...Array.from({ length: 6 }, () => SECOND), ...digest.slice(1)]],
    ['an article with teasers of others above', [...digest.slice(1), ...Array.from({ length: 12 }, () => SECOND)]],
    ['dated paragraphs of one article', ['The bridge', ...[1, 2, 3].map((day) => `${day} March 2021\n${FIRST}`)]],
  ])('%s is none', (_what, texts) => {
    expect(pressBundle(texts.flatMap((text) => text.split('\n')).map((text) => ({ text, kind: null })))).toBeNull()
  })
})
