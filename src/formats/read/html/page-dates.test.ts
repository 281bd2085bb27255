import { expect, test } from 'vitest'
import { readHtml } from './read-html.ts'

const TEXT =
  'The river rose for nine days before the bridge went, and the detour through the hills costs the town a third of its trade, the council said in a letter.'
const PARAGRAPHS = `<p>${TEXT}</p><p>${TEXT.replace('nine', 'eleven')}</p><p>${TEXT.replace('nine', 'twelve')}</p>`
const TITLE = 'A town without its bridge'

type Page = { language?: string; head?: string; above?: string; beside?: string; below?: string }

function dateOf({ language = 'en', head = '', above = '', beside = '', below = '' }: Page): string | null {
  const html = `<html lang="${language}"><head><title>${TITLE}</title>${head}</head><body>${above}<main><h1>${TITLE}</h1>${beside}${PARAGRAPHS}</main>${below}</body></html>`
  const read = readHtml('page.html', html)
  return (read.ok ? read.value.articles[0]?.date : undefined) ?? null
}

test.each<[string, string | null, Page]>([
  ['in a language that puts the day first', '2022-05-03', { language: 'pt-BR', beside: '<p>03/05/2022 21:44</p>' }],
  ['in British English', '2022-05-03', { language: 'en-GB', beside: '<p class="date">03/05/2022</p>' }],
  ['beside its weekday', '2022-05-03', { language: 'en-US', beside: '<p class="date">Tuesday 05/03/2022</p>' }],
  ['behind a French word', '2022-05-03', { beside: '<p>Publié le 03/05/2022</p>' }],
  [
    'on a page with others that can be read one way only',
    '2022-05-03',
    { beside: '<p class="date">03/05/2022</p>', below: '<aside>Flood 25/04/2022, dam 19/04/2022</aside>' },
  ],
  ['where nothing tells', '2022', { language: 'en-US', beside: '<p class="date">03/05/2022</p>' }],
])('3/5/2022 is read as it is meant: %s', (_where, date, page) => {
  expect(dateOf(page)).toBe(date)
})

test('a day with strokes that a page prints beats the time in Greenwich of its data', () => {
  const head = '<meta property="article:published_time" content="2022-05-04T00:44:52Z">'
  expect(dateOf({ language: 'pt', head, beside: '<p class="data">03/05/2022 21:44</p>' })).toBe('2022-05-03')
})

test('what a page writes as its date each time that it is made is none, where an earlier day is printed', () => {
  const head = '<meta name="Date" content="2022-1-26T14:32:06+02:00">'
  const row = ['Skiing', 'J. Roe', 'Winter'].map((fact) => `<span class="meta__label">${fact}</span>`).join('')
  expect(
    dateOf({ head, beside: `<div>${row}<time datetime="2022-01-21" class="meta__label">21.01.2022 - 13:30</time></div>` }),
  ).toBe('2022-01-21')
  expect(dateOf({ head, beside: '<article><aside class="meta"><time>21 January 2022</time></aside></article>' })).toBe(
    '2022-01-21',
  )
  expect(dateOf({ head })).toBe('2022-01-26')
})

test.each([
  ['in elements of its own for day, month and year', '<div class="date"><b>14</b><i>Jan</i><u>2022</u></div>'],
  ['with the month first', '<div class="post-date"><b>Jan</b><i>14</i><u>2022</u></div>'],
  ['with two figures of the year', '<p class="date">14/01/22, 09:30</p>'],
  ['in RDFa', '<span property="schema:dateCreated" content="2022-01-14T03:30:00+00:00">14 January</span>'],
  ['without signs', '<time datetime="20220114T093000Z">Friday</time>'],
  ['at the head of the first paragraph', `<p>ASTANA, 14 January 2022 – ${TEXT}</p>`],
  ['in a row of facts', '<table><tr><th>Publication date</th><td>14 January 2022</td></tr></table>'],
  ['in one word', '<p class="date">14JAN2022</p>'],
  [
    'behind the day of its last change',
    '<p>Updated <time datetime="2022-01-20T10:00">20 January 2022</time></p><p>Published <time datetime="2022-01-14T10:00">14 January 2022</time></p>',
  ],
])('the date beside a title is read: %s', (_how, beside) => {
  expect(dateOf({ beside })).toBe('2022-01-14')
})

test.each([
  ['what day it is', { above: '<header><div class="date">Monday, 30 November 2026</div></header>' }],
  ['what day it is, anywhere', { above: '<div><span class="today-date">30 November 2026</span></div>' }],
  ['when somebody commented', { below: '<section id="comments"><p>14 January 2022</p><p>Well said.</p></section>' }],
  ['since when there is a site', { below: '<footer>© 2022 River News. Last build 14 January 2022</footer>' }],
])('%s is not the date of a text', (_what, page) => {
  expect(dateOf(page)).toBeNull()
})

const news = (headline: string, date: string): object => ({
  '@type': 'NewsArticle',
  headline,
  author: 'J. Roe',
  datePublished: date,
})
const data = (value: object): string => `<script type="application/ld+json">${JSON.stringify(value)}</script>`

test('structured data of other texts are not those of the page', () => {
  const list = {
    '@type': 'ItemList',
    itemListElement: [news('Dam holds', '2021-11-02'), news('Flood in the east', '2021-10-02')],
  }
  expect(dateOf({ head: data(list), beside: '<p class="date">14 January 2022</p>' })).toBe('2022-01-14')
  expect(dateOf({ head: data(news('Dam holds', '2021-11-02')) + data(news(TITLE, '2022-01-14')) })).toBe('2022-01-14')
})

const state = (...days: string[]): string =>
  `<script>window.__S=${JSON.stringify(days.map((day) => ({ publishedAt: `${day}T09:30:00+06:00` })))}</script>`

test('the day that the programs of a page have is its date, unless they have several', () => {
  expect(dateOf({ head: state('2022-01-14') })).toBe('2022-01-14')
  expect(dateOf({ head: state('2022-01-14', '2022-01-12') })).toBeNull()
})

test.each(['mediator_published_time', 'article_date_original', 'publish_time', 'firstpublishedtime', 'DCTERMS.available'])(
  'the tag %s says when a text appeared',
  (name) => {
    expect(dateOf({ head: `<meta name="${name}" content="2022-01-14 09:30">` })).toBe('2022-01-14')
  },
)

test('a tag with the day counts before one with the year', () => {
  expect(dateOf({ head: '<meta name="dc.date" content="2022"><meta name="pubdate" content="2022-01-14">' })).toBe('2022-01-14')
})
