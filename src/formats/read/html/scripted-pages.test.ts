import { describe, expect, it } from 'vitest'
import { type ArticleDraft, keptBlocks } from '#core/article.ts'
import { readHtml } from './read-html.ts'

const FIRST = 'The bridge across the river was closed for repairs last winter, and the lorries have taken the long way round.'
const SECOND =
  'The ministry answered on Friday that the work would be done before the summer, and that nobody had asked for a ferry.'
const OTHER = 'Farmers on the far side sell their onions to whoever comes, and the price has fallen by a third since the autumn.'
const LEAD = 'What the new rules mean for those who live on the two banks is said below, for each of them, as far as it is known.'
const LAST = 'Objections are taken until the tenth of March by the river authority of the district that the bridge belongs to.'
const TITLE = 'A River Without a Bridge'

const read = (body: string, head = `<title>${TITLE}</title>`): ReturnType<typeof readHtml> =>
  readHtml('page.html', `<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`)
function articleIn(body: string, head?: string): ArticleDraft {
  const result = read(body, head)
  return (result.ok ? result.value.articles[0] : undefined) ?? expect.fail('no article')
}
const kept = (body: string): string[] => keptBlocks(articleIn(body).blocks).map(({ text }) => text)
const problemsOf = (body: string): string => {
  const result = read(body)
  return result.ok ? result.value.warnings.join(' ') : `${result.failure.code} ${result.failure.message}`
}

describe('text that a page shows one panel at a time', () => {
  const panels = (second: string): string =>
    `<div class="set"><div class="tab-pane" id="a" role="tabpanel"><p>${FIRST}</p></div><div class="tab-pane" id="b" ${second}><p>${SECOND}</p></div></div>`

  it.each([
    [
      'tabs, with what is written on each above it',
      `<h1>${TITLE}</h1><p>${OTHER}</p><p>${LEAD}</p><ul><li><button data-bs-target="#a">Drivers</button></li><li><button data-bs-target="#b">Ministry</button></li></ul>${panels('hidden aria-hidden="true"')}<p>${LAST}</p>`,
      [OTHER, LEAD, 'Drivers', FIRST, 'Ministry', SECOND, LAST],
    ],
    [
      'labels of radio buttons',
      `<h1>${TITLE}</h1><p>${OTHER}</p><input type="radio" id="r"><label for="r">Ministry</label><section style="display:none"><p>${SECOND}</p></section><p>${FIRST}</p>`,
      [OTHER, SECOND, FIRST],
    ],
  ])('is text: %s', (_, body, texts) => {
    expect(kept(`<main>${body}</main>`)).toEqual(texts)
  })

  it('is none where it opens over the page', () => {
    const invitation = `<div class="modal" id="m" style="display:none"><p>Leave your address, and we will write to you whenever a bridge is closed.</p></div>`
    expect(
      kept(`<main><h1>${TITLE}</h1><p>${FIRST}</p><p>${SECOND}</p><a data-target="#m">More</a>${invitation}</main>`),
    ).toEqual([FIRST, SECOND])
  })
})

describe('a page that was saved before its programs had put the text in', () => {
  const state = (text: string): string =>
    `<script id="__NEXT_DATA__" type="application/json">${JSON.stringify({ props: { title: TITLE, body: `<p>${text}</p>` } })}</script>`
  const packed = `<script>window.__INITIAL_STATE__=${JSON.stringify(JSON.stringify({ headline: TITLE, text: `${FIRST} ${SECOND}` }))}</script>`
  const teaser = `<section><h2>More</h2><ul><li><a href="/1">Onions</a><p>${OTHER}</p></li></ul></section>`

  it('is refused where it shows something else', () => {
    expect(problemsOf(`<div id="__next">${teaser}</div>${state(`${FIRST} ${SECOND}`)}`)).toMatch(
      /^no-text page\.html was saved before/,
    )
    expect(problemsOf(`<div>${teaser}</div>${packed}`)).toMatch(/^no-text page\.html was saved before/)
  })

  it('is warned of where it has its title', () => {
    expect(problemsOf(`<main><h1>${TITLE}</h1><p>${OTHER}</p></main>${packed}`)).toMatch(
      /^page\.html: the page has hardly any text/,
    )
  })

  it('is neither where the text is there, or where its programs hold another', () => {
    expect(problemsOf(`<main><h1>${TITLE}</h1><p>${FIRST} ${SECOND}</p></main>${packed}`)).toBe('')
    expect(
      problemsOf(
        `<main><h1>${TITLE}</h1><p>${OTHER}</p></main>${state('We use cookies, and our partners use cookies, so that you see what we think you would like to see.')}`,
      ),
    ).toBe('')
  })
})

describe('the name of the site', () => {
  const outlet = (body: string, title: string): string | null =>
    articleIn(`${body}<main><h1>${TITLE}</h1><p>${FIRST}</p><p>${SECOND}</p></main>`, `<title>${title}</title>`).publication

  it.each([
    ['what the title of the page adds to its heading', '', `${TITLE} | River Post`, 'River Post'],
    ['what the title begins with', '', `River Post – ${TITLE}`, 'River Post'],
    [
      'the link to the first page that the title ends with',
      '<a href="/about">About</a><a href="/">Post</a>',
      `Bridges - ${TITLE} - Post`,
      'Post',
    ],
    ['the first link to the first page', '<div><a href="/">River Post</a></div>', TITLE, 'River Post'],
    ['not what every site calls its first page', '<div><a href="/">Home</a></div>', TITLE, null],
    ['not another site', '<div><a href="https://maker.example/">Site Maker</a></div>', TITLE, null],
  ])('is %s', (_, body, title, name) => {
    expect(outlet(body, title)).toBe(name)
  })
})

const entry = (day: string, text: string, heading = ''): string =>
  `<div class="line-item"><div class="item-date">${day}</div>${heading}<p>${text}</p></div>`

describe('a chronology', () => {
  const page = `<main><h1>${TITLE}</h1><p>Compiled by Jane Doe</p><p>Published 4 October 2021</p><p>${FIRST}</p><div class="lines">${entry('May 2012', OTHER, '<h3>The survey</h3>')}${entry('12–14 March 2018', SECOND)}${entry('2020', 'No meeting is held in this year. The lake fills.')}${entry('1 June 2021', 'The water comes, and nobody is told about it.')}</div></main>`

  it('keeps its months, years and days from–to, and is dated by none of them', () => {
    expect(kept(page)).toEqual([
      FIRST,
      'May 2012',
      'The survey',
      OTHER,
      '12–14 March 2018',
      SECOND,
      '2020',
      'No meeting is held in this year. The lake fills.',
      '1 June 2021',
      'The water comes, and nobody is told about it.',
    ])
    expect(articleIn(page)).toMatchObject({ date: '2021-10-04', authors: ['Jane Doe'] })
  })
})

it.each([
  ['Jane Doe</p><p>Translated from the Russian by John Roe', ['Jane Doe'], null],
  ['Haber: Selin Kaya Giriş: 18 Kasım 2021 - 00:45 Güncelleme: 19 Kasım 2021 - 11:10', ['Selin Kaya'], '2021-11-18'],
  ['Last modified: 9 May 2022 · First published: 4 May 2022 · Reading time: 3 minutes', [], '2022-05-04'],
])('the line “%s” below the title says who and when, and no outlet', (line, authors, date) => {
  const article = articleIn(`<main><h1>${TITLE}</h1><p>${line}</p><p>${FIRST}</p><p>${SECOND}</p></main>`)
  expect(article).toMatchObject({ authors, date, publication: null })
})

it('a paragraph between the title and what a finder of text took is text', () => {
  const body = `<section id="story"><h1>${TITLE}</h1><p>By Jane Doe</p><p>1 July 2021</p><p>${OTHER}</p></section><section id="share" class="widget related"><p>${FIRST}</p><p>${SECOND}</p></section>`
  const links = '<div class="related"><a href="/1">Two cranes and no ship</a><a href="/2">The chief resigns</a></div>'
  expect(kept(`<nav><a href="/">River Post</a></nav>${body}${links}`)).toEqual([OTHER, FIRST, SECOND])
})

it('a line of name and day below the title names the author', () => {
  expect(
    articleIn(`<main><h1>${TITLE}</h1><p class="meta">Jane Doe | 19 April 2021</p><p>${FIRST}</p><p>${SECOND}</p></main>`),
  ).toMatchObject({ authors: ['Jane Doe'], date: '2021-04-19' })
})
