import { splitParagraphs } from './paragraphs.ts'
import { keptBlocks, type ArticleDraft } from '#core/article.ts'
import { describe, expect, it } from 'vitest'
import { readPlainText } from './plain-text.ts'
import { ALSO, LONG, only, read } from './testing/read-text.ts'

const kept = (article: ArticleDraft): string[] => keptBlocks(article.blocks).map((block) => `${block.kind}: ${block.text}`)
const dropped = (article: ArticleDraft): string[] =>
  article.blocks.flatMap((block) => (block.dropped === undefined ? [] : [block.dropped]))

describe('the head of a plain text', () => {
  it('reads title, standfirst, byline and date in the usual order', () => {
    const article = only(
      `A River Without a Bridge\n\nThe detour costs more than the repair.\n\nBy Jane Doe and Bolat Serikbay\n\n14 January 2022\n\n${LONG}\n\n${ALSO}`,
    )
    expect(article).toMatchObject({
      title: 'A River Without a Bridge',
      standfirst: 'The detour costs more than the repair.',
      authors: ['Jane Doe', 'Bolat Serikbay'],
      date: '2022-01-14',
      language: 'en',
    })
    expect(kept(article)).toEqual([`paragraph: ${LONG}`, `paragraph: ${ALSO}`])
  })

  it('reads labelled lines and a line that packs several facts', () => {
    const article = only(
      `A River Without a Bridge\nSource: The Example Review\nURL: https://review.example/river\n\nBy Jane Doe | Jan. 5, 2021 | 4 min read\n\n${LONG}`,
    )
    expect(article).toMatchObject({
      publication: 'The Example Review',
      url: 'https://review.example/river',
      authors: ['Jane Doe'],
      date: '2021-01-05',
    })
  })

  it('reads Russian labels and dates', () => {
    const article = only(
      'Мост без реки\n\nАвтор: Иван Петров\n\n14 января 2022\n\nМост через реку закрыли прошлой зимой, и с тех пор все грузовики идут в объезд, а местные жители жалуются.',
    )
    expect(article).toMatchObject({ title: 'Мост без реки', authors: ['Иван Петров'], date: '2022-01-14', language: 'ru' })
  })

  it('invents nothing: without byline, date and title all stay empty', () => {
    expect(only(`${LONG}\n\nOn 5 June ${ALSO}`)).toMatchObject({
      title: '',
      authors: [],
      date: null,
      publication: null,
      standfirst: null,
    })
  })

  it('does not take a two-word section heading for an author', () => {
    const article = only(`A River Without a Bridge\n\n${LONG}\n\nBroken Promises\n\n${ALSO}`)
    expect(article.authors).toEqual([])
    expect(kept(article)[1]).toBe('heading: Broken Promises')
  })

  it('takes a lone name for the author when a date stands below it', () => {
    expect(only(`Jane R. Doe\n\n20th Oct, 2022. 11:43 am\n\nA River Without a Bridge\n\n${LONG}`)).toMatchObject({
      title: 'A River Without a Bridge',
      authors: ['Jane R. Doe'],
      date: '2022-10-20',
    })
  })
})

describe('what is no part of the text', () => {
  it('drops advertisements, share lines, comments and navigation with their reasons', () => {
    const article = only(
      `A River Without a Bridge\n\n3 comments\n\n${LONG}\n\nAdvertisement\n\n${ALSO}\n\nREAD MORE: Why the ferry sank\n\nShare on Facebook\n\nFiled under: Rivers, Bridges\n\nLeave a Reply\n\nYour email address will not be published. Required fields are marked *\n\nNext post`,
    )
    expect(kept(article)).toEqual([`paragraph: ${LONG}`, `paragraph: ${ALSO}`])
    expect(dropped(article)).toEqual([
      'comment-count',
      'advertisement',
      'read-more',
      'share',
      'category',
      'comment-form',
      'comment-form',
      'navigation',
    ])
  })

  it('drops the author note at the end and takes the author from it', () => {
    const article = only(
      `A River Without a Bridge\n\n${LONG}\n\nJane Doe is a senior fellow at the Institute of Rivers and writes about transport.`,
    )
    expect(article.authors).toEqual(['Jane Doe'])
    expect(dropped(article)).toEqual(['author-bio'])
  })

  it('keeps a sentence about a person in the middle of the text', () => {
    const bio = 'Jane Doe is a senior fellow at the Institute of Rivers and writes about transport.'
    expect(kept(only(`A River Without a Bridge\n\n${LONG}\n\n${bio}\n\n${ALSO}`))).toContain(`paragraph: ${bio}`)
  })

  it('keeps words such as "advertisement" inside a sentence', () => {
    const line = 'The advertisement for the ferry still hangs on the wall of the ticket office.'
    expect(kept(only(`${LONG}\n\n${line}`))).toContain(`paragraph: ${line}`)
  })

  it('leaves out the comments of readers', () => {
    const article = only(
      `A River Without a Bridge\n\n${LONG}\n\n${ALSO}\n\n${LONG.replace('winter', 'autumn')}\n\n2 comments\n\nPetra says\n\nI drove there last week and it is still closed, what a shame for everybody.`,
    )
    expect(kept(article)).toHaveLength(3)
  })

  it('reads where and when a reprint appeared first', () => {
    const article = only(
      `A River Without a Bridge\n\nThis article was first published by the Example Review on 14 January 2022.\n\n${LONG}`,
    )
    expect(article).toMatchObject({ publication: 'Example Review', date: '2022-01-14' })
    expect(dropped(article)).toEqual(['provenance-note'])
  })
})

describe('the blocks of a plain text', () => {
  it('joins lines that were wrapped to a width, and keeps short lines apart', () => {
    const wrapped =
      'The bridge across the river was closed for repairs last winter, and the\nlorries have taken the long way round ever since. Drivers say that nobody\ntold them when it would open again, although the ministry had promised a\ntimetable in the spring.'
    const article = only(`A River Without a Bridge\n\n${wrapped}\n\n${wrapped}`)
    expect(kept(article)).toEqual([`paragraph: ${LONG} ${ALSO}`, `paragraph: ${LONG} ${ALSO}`])
  })

  it('joins no headline with the number of words that a database prints below it', () => {
    const blocks = splitParagraphs(`News\nThe bridge across the river is closed for repairs again\n1,212 words\n4 March 2021`)
    expect(blocks).toContain('1,212 words')
    expect(splitParagraphs('Die Brücke über den Fluss ist seit dem Winter gesperrt\nVon Jana Muster\nPolitik')).toContain(
      'Von Jana Muster',
    )
  })

  it('takes every long line for a paragraph where no empty lines stand between', () => {
    expect(kept(only(`${LONG} ${ALSO}\n${ALSO} ${LONG}\n${LONG}`))).toHaveLength(3)
  })

  it('knows captions, list items and quotations', () => {
    const article = only(
      `A River Without a Bridge\n\n${LONG}\n\nThe bridge in March. Photo: Jane Doe / Example News\n\n- one timetable for all;\n- two ferries.\n\n> We were never told.\n\n${ALSO}`,
    )
    expect(kept(article).slice(1, 5)).toEqual([
      'caption: The bridge in March. Photo: Jane Doe / Example News',
      'list-item: one timetable for all;',
      'list-item: two ferries.',
      'quotation: We were never told.',
    ])
  })

  it('knows the third of some points, and a line that goes on, from the credit and the date of a picture', () => {
    const points = '(a) The roof of the station;\n\n(b) The road to the station;\n\n(c) The price of onions on the far side.'
    const opening = 'The ministry was asked for three things by the people of the valley in May 2021:'
    expect(kept(only(`A River Without a Bridge\n\n${LONG}\n\n${opening}\n\n${points}\n\n${ALSO}`)).join('\n')).not.toContain(
      'caption:',
    )
    expect(kept(only(`A River Without a Bridge\n\n${LONG}\n\n(c) Jane Doe 2021\n\n${ALSO}`))).toContain(
      'caption: (c) Jane Doe 2021',
    )
  })

  it('reads headings without the dots of a teaser', () => {
    expect(kept(only(`A River Without a Bridge\n\nThe long way round . . . \n\n${LONG}`))[0]).toBe('heading: The long way round')
  })
})

const signedArticle = (title: string, author: string): string =>
  `${title}\n\nBy ${author}\n\n${LONG}\n\n${ALSO}\n\n${LONG.replace('winter', 'autumn')}`

describe('a file with several articles', () => {
  it('splits where a title with a byline of its own begins', () => {
    const articles = read(
      `Archive for May, 2023\n\n${signedArticle('A River Without a Bridge', 'Jane Doe')}\n\n${signedArticle('The Ferry That Sank', 'Bolat Serikbay')}`,
    )
    expect(articles.map(({ title, authors }) => [title, ...authors])).toEqual([
      ['A River Without a Bridge', 'Jane Doe'],
      ['The Ferry That Sank', 'Bolat Serikbay'],
    ])
  })

  it('takes the poster’s preface for no part of the article and the publication from it', () => {
    const text = `Another piece of mine, this time a short article for the Example Review that I had no time to post.\n\nA River Without a Bridge\n\n${LONG}\n\n${ALSO}`
    expect(only(text)).toMatchObject({ title: 'A River Without a Bridge', publication: 'Example Review' })
    expect(dropped(only(text))).toEqual(['blog-preface'])
  })

  it('does not split at the headings of sections', () => {
    expect(
      read(
        `A River Without a Bridge\n\nBy Jane Doe\n\n${LONG}\n\n${ALSO}\n\nThe Ferry\n\n${LONG}\n\n${ALSO}\n\nThe Future\n\n${LONG}`,
      ),
    ).toHaveLength(1)
  })

  it('does not split at a list of links to other articles', () => {
    expect(
      read(
        `${signedArticle('A River Without a Bridge', 'Jane Doe')}\n\nThe Ferry That Sank\n\n3 May 2023\n\nA Tunnel at Last\n\n4 May 2023`,
      ),
    ).toHaveLength(1)
  })
})

it('refuses what is no article, by name', () => {
  const result = readPlainText('log.txt', 'x '.repeat(600_000))
  expect(result).toMatchObject({ ok: false, failure: { code: 'too-large' } })
  expect(result.ok ? '' : result.failure.message).toContain('log.txt')
})

const line = (index: number): string => `Line of text number which is some words long ${index}`

it('lines without a full stop anywhere are the text, however ragged', () => {
  const lines = Array.from({ length: 40 }, (_, index) => (index === 20 ? `${line(index)} ${line(index)}` : line(index)))
  const read = readPlainText('notes.txt', lines.join('\n'))
  const kept = read.ok
    ? read.value.articles.flatMap(({ title, blocks }) => [title, ...keptBlocks(blocks).map(({ text }) => text)])
    : []
  for (const each of lines) expect(kept.join('\n')).toContain(each)
})

it('a title that stands again between the paragraphs is dropped as that, and a like line that is none is kept', () => {
  const title = 'A River Without a Bridge'
  const article = only(
    `${title}\n\nBy Jane Doe\n\n14 January 2022\n\n${LONG}\n\n${title}\n\n${ALSO}\n\n${LONG.replace('bridge', 'ferry')}`,
  )
  expect(article.title).toBe(title)
  expect(dropped(article)).toContain('duplicate-header')
  expect(kept(article)).not.toContain(`paragraph: ${title}`)
  expect(kept(article).filter((text) => text.startsWith('paragraph: '))).toHaveLength(3)
})

it('words that a hyphen divides at the end of a line are made whole, however ragged the lines; hyphens of their own stay', () => {
  const text = `The long way round\n\nBy Jane Doe\n\nFarmers on the far side sell their onions to who-\never comes, said the well-\nknown region’s self-\nemployed. The Trans-\nCaspian line and the years 2017-\n2019 are in https://river.example/long-\npage/two, the min-\nistry says.\n`
  expect(kept(only(text)).join(' ')).toContain(
    'whoever comes, said the well-known region’s self-employed. The Trans-Caspian line and the years 2017-2019 are in https://river.example/long-page/two, the ministry says.',
  )
})

it('a heading that a text does not mark as one is of the second level, below the title', () => {
  const { blocks } = only(`A River Without a Bridge\n\n${LONG}\n\nWhat the drivers say\n\n${ALSO}`)
  expect(blocks.filter(({ kind }) => kind === 'heading').map(({ text, level }) => [text, level])).toEqual([
    ['What the drivers say', 2],
  ])
})
