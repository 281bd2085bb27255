import { describe, expect, it } from 'vitest'
import { type ArticleDraft, DOUBTFUL, keptBlocks } from '#core/article.ts'
import { readHtml } from './read-html.ts'

const FIRST =
  'The bridge across the river was closed for repairs last winter, and the lorries have taken the long way round ever since.'
const SECOND =
  'The ministry answered on Friday that the work would be done before the summer, and that nobody had asked for a ferry.'
const THIRD = 'Farmers on the far side sell their onions to whoever comes, and the price has fallen by a third since the autumn.'
const h1 = '<h1>A River Without a Bridge</h1>'

const read = (body: string, head = ''): ReturnType<typeof readHtml> =>
  readHtml(
    'page.html',
    `<!doctype html><html lang="en"><head><title>A River Without a Bridge</title>${head}</head><body>${body}</body></html>`,
  )
function articleIn(body: string, head = ''): ArticleDraft {
  const result = read(body, head)
  return (result.ok ? result.value.articles[0] : undefined) ?? expect.fail('no article')
}
const kept = (article: ArticleDraft): string[] => keptBlocks(article.blocks).map(({ text }) => text)
const dropped = (article: ArticleDraft): string[] =>
  article.blocks.flatMap((block) => (block.dropped === undefined ? [] : [`${block.dropped}: ${block.text}`]))
const problemsOf = (body: string, head = ''): string => {
  const result = read(body, head)
  return result.ok ? result.value.warnings.join(' ') : `${result.failure.code} ${result.failure.message}`
}
const section = (name: string, heading: string, text: string): string =>
  `<div id="${name}"><h2>${heading}</h2><p>${text}</p></div>`
const paragraphs = `<p>${FIRST}</p><p>${SECOND}</p>`

describe('teasers that are longer than the article', () => {
  const cards = Array.from(
    { length: 9 },
    (_, n) => `<div><h3><a href="/${n}">Another story about bridge ${n}</a></h3><p>${THIRD} ${SECOND} Number ${n}.</p></div>`,
  ).join('')
  const teaser = `${THIRD} ${SECOND} Number 3.`

  it.each([
    ['below a heading that announces them', `<section><h2>Read also</h2>${cards}</section>`],
    ['in a box that its class names', `<section class="related-stories">${cards}</section>`],
  ])('are left out %s', (_where, box) => {
    const article = articleIn(`<main>${h1}<article>${paragraphs}</article>${box}</main>`)
    expect(kept(article)).toEqual([FIRST, SECOND])
    expect(article.blocks.map(({ text }) => text).join('\n')).toContain(teaser)
  })

  it('are left out where there is so much of them that they would be taken for the text', () => {
    const articles = Array.from(
      { length: 9 },
      (_, n) =>
        `<article><h3><a href="/${n}">Another story about bridge ${n}</a></h3><p>${THIRD} ${SECOND} Number ${n}.</p></article>`,
    ).join('')
    const article = articleIn(
      `<main><article>${h1}<p>${FIRST}</p></article><div><h2>Popular</h2>${articles}</div></main>`,
      '<meta property="article:published_time" content="2022-01-14">',
    )
    expect(kept(article)).toEqual([FIRST])
    expect(article.blocks.map(({ text }) => text).join('\n')).toContain(teaser)
  })

  it('are text where they stand under a heading of the text: a digest', () => {
    const article = articleIn(`<main>${h1}${paragraphs}<h2>What others wrote</h2>${cards}</main>`)
    expect(kept(article)).toContain(teaser)
  })
})

describe('a section that is called like furniture', () => {
  it('is text where all sections of the page have such names', () => {
    const article = articleIn(
      `<main>${h1}${section('share', 'Share of transit', FIRST)}${section('comments', 'Comments of the states', SECOND)}${section('sidebar-effects', 'Side effects', THIRD)}${section('newsletter', 'The newsletter as an instrument', `${SECOND} ${FIRST}`)}</main>`,
    )
    expect(kept(article)).toEqual(
      expect.arrayContaining([FIRST, SECOND, THIRD, 'Comments of the states', 'The newsletter as an instrument']),
    )
  })

  it('is text where a finder of text passes over all of them', () => {
    const all = Array.from(
      { length: 12 },
      (_, n) => `<div class="share s${n}"><h2>Share of region ${n}</h2><p>${FIRST}</p></div>`,
    )
    expect(kept(articleIn(`<article>${h1}${all.join('')}</article>`)).filter((text) => text === FIRST)).toHaveLength(12)
  })

  it('is text where it alone has a heading, and long text below it', () => {
    const more = Array.from({ length: 6 }, (_, n) => `<p>${FIRST} ${SECOND} Year ${n}.</p>`).join('')
    const article = articleIn(
      `<main>${h1}${more}<div id="recommendations"><h2>What to do</h2><p>${THIRD} ${FIRST}</p><p>${THIRD} ${SECOND}</p></div></main>`,
    )
    expect(kept(article)).toEqual(expect.arrayContaining(['What to do', `${THIRD} ${FIRST}`]))
  })
})

it('tables of links are text, and so is a linked term with its meaning below it', () => {
  const rows = ['canals', 'meters', 'onions'].map(
    (what) => `<tr><td><a href="/p/${what}">Paper on ${what}</a></td><td><a href="/i/${what}">Institute of ${what}</a></td></tr>`,
  )
  const article = articleIn(
    `<article>${h1}${paragraphs}<table><tr><th>Paper</th><th>Publisher</th></tr>${rows.join('')}</table><p>${THIRD}</p><dl><dt><a href="/g">Transit fee</a></dt><dd>What is paid for each tonne that crosses the river.</dd></dl><p>${FIRST} ${THIRD}</p></article>`,
  )
  expect(kept(article)).toEqual(expect.arrayContaining(['Paper on meters | Institute of meters', 'Transit fee']))
})

it('the days of a chronology stay without their year too, also the first', () => {
  const days = ['12 March', '15 March 2021', 'March 22nd', '1 апреля, 11:30']
  const entries = days.map((day, n) => `<div><b>${day}</b></div><p>${[FIRST, SECOND, THIRD, `${FIRST} ${THIRD}`][n]}</p>`)
  const article = articleIn(
    `<article>${h1}${entries.join('')}</article>`,
    '<meta property="article:published_time" content="2021-04-02">',
  )
  expect(kept(article)).toEqual(expect.arrayContaining(days))
  expect(article).toMatchObject({ date: '2021-04-02', standfirst: null })
})

it('what waits in a template, is for readers without programs, is drawn or framed is a dropped block', () => {
  const article = articleIn(
    `<article>${h1}<p>${FIRST}</p><template><p>Waiting words</p></template><noscript><p>Words without programs</p></noscript><svg><title>tip</title><text>42 lorries</text></svg><iframe srcdoc="&lt;p&gt;Framed words&lt;/p&gt;&lt;script&gt;x()&lt;/script&gt;"></iframe><p>${SECOND}</p></article>`,
  )
  expect(kept(article)).toEqual([FIRST, SECOND])
  expect(dropped(article)).toEqual(
    expect.arrayContaining([
      'hidden: Waiting words',
      'hidden: Words without programs',
      'drawing: 42 lorries',
      'frame: Framed words',
    ]),
  )
})

it('what is not shown in the cells of a table, and what stands for what cannot be shown, is a dropped block', () => {
  const article = articleIn(
    `<article>${h1}<p>${FIRST}</p><table><tr><th>Year</th><th>Lorries</th></tr><tr><td>2019<template>waiting</template></td><td>42<svg><text>drawn</text></svg></td></tr></table><object><p>for the missing film</p></object><input type="submit" value="Send it"><p>${SECOND}</p></article>`,
  )
  expect(kept(article)).toContain('2019 | 42')
  expect(dropped(article)).toEqual(
    expect.arrayContaining(['hidden: waiting', 'drawing: drawn', 'hidden: for the missing film', 'control: Send it']),
  )
})

describe('a page that may not be its article', () => {
  it.each([
    ['its text ends in an invitation to subscribe', `<p>${FIRST}</p><p>This article is for subscribers only. Log in.</p>`, ''],
    ['the same in Russian', `<p>${FIRST}</p><p>Полный текст доступен только подписчикам.</p>`, ''],
    [
      'its data say that it is not free',
      `<p>${FIRST}</p>`,
      '<script type="application/ld+json">{"isAccessibleForFree": false}</script>',
    ],
  ])('is doubted where %s', (_why, text, head) => {
    expect(problemsOf(`<main>${h1}${text}</main>`, head)).toMatch(/^page\.html: the page asks to subscribe/)
  })

  it('is not doubted for an invitation in its head, nor for long text', () => {
    const long = Array.from({ length: 14 }, (_, n) => `<p>${FIRST} ${SECOND} Year ${n}.</p>`).join('')
    expect(
      problemsOf(`<header><p>Already a subscriber? Sign in.</p></header><main>${h1}${paragraphs}<p>${THIRD}</p></main>`),
    ).toBe('')
    expect(problemsOf(`<main>${h1}${long}<p>This article is for subscribers only.</p></main>`)).toBe('')
  })

  it('leaves the invitation out of the text', () => {
    expect(kept(articleIn(`<main>${h1}${paragraphs}<p>This article is for subscribers only. Log in.</p></main>`))).toEqual([
      FIRST,
      SECOND,
    ])
  })

  it('is doubted where programs have not put the text in yet', () => {
    expect(problemsOf(`<div id="root"></div><p>We write about rivers and bridges since 1998, and about ferries.</p>`)).toMatch(
      /hardly any text/,
    )
    expect(problemsOf(`<div id="root"><p>We write about rivers and bridges since 1998, and about ferries.</p></div>`)).toBe('')
  })

  it('is refused where all of it asks for consent', () => {
    const question =
      'We and our partners store data on your device, such as cookies, and process personal data to show advertisements and to measure them.'
    expect(problemsOf(`<div role="dialog"><h1>Before you continue</h1><p>${question}</p><p>${question}</p></div>`)).toMatch(
      /^no-text .*consent/,
    )
    expect(problemsOf(`<main>${h1}<p>${question}</p>${paragraphs}</main>`)).toBe('')
  })
})

const dateBeside = (line: string, stamp: string): string | null =>
  articleIn(
    `<article>${h1}<p><span>${line}</span></p>${paragraphs}</article>`,
    `<meta property="article:published_time" content="${stamp}">`,
  ).date

it('the day below the title beats that of a time in Greenwich next to it, and no other', () => {
  expect(dateBeside('Published January 9, 2022 at 10:40 PM EST', '2022-01-10T03:40:00Z')).toBe('2022-01-09')
  expect(dateBeside('Published January 9, 2022', '2022-01-10T03:40:00+06:00')).toBe('2022-01-10')
  expect(dateBeside('Published January 5, 2022', '2022-01-10T03:40:00Z')).toBe('2022-01-10')
})

const dateIn = (body: string, head = ''): string | null => articleIn(`<article>${h1}${body}${paragraphs}</article>`, head).date
const signedBy = (name: string): string =>
  `<script type="application/ld+json">{"@type":"NewsArticle","headline":"A River Without a Bridge","author":{"name":"${name}"},"publisher":{"name":"River Post"}}</script>`

const authorsIn = (name: string, line: string): string[] =>
  articleIn(`<article>${h1}${line}${paragraphs}</article>`, signedBy(name)).authors

describe('the date of a page', () => {
  const meta = '<meta name="date" content="2022-01-16">'

  it('is the day that it prints rather than one without a time in its data, if they are near', () => {
    expect(dateIn('<time datetime="2022-01-14">14 January</time>', meta)).toBe('2022-01-14')
    expect(dateIn('<time datetime="2021-01-14">14 January</time>', meta)).toBe('2022-01-16')
  })

  it('is not that of the day on which it was saved, which its head shows', () => {
    const stamp = '<meta property="article:published_time" content="2022-01-14T11:01:00+00:00">'
    expect(articleIn(`<div class="header-date">15 January 2022</div><article>${h1}${paragraphs}</article>`, stamp).date).toBe(
      '2022-01-14',
    )
  })

  it('is read from seconds, and from the line that closes an entry', () => {
    expect(dateIn('<time datetime="1620086400">then</time>')).toBe('2021-05-04')
    expect(
      articleIn(
        `<article>${h1}${paragraphs}<p>This entry was posted on May 19th, 2010 at 9 pm and is filed under rivers.</p></article>`,
      ).date,
    ).toBe('2010-05-19')
  })

  it('is neither that of a picture nor that of the last change', () => {
    expect(dateIn('<figure><img src="a.png"><figcaption>© J. Roe, 31.05.2013</figcaption></figure>')).toBeNull()
    expect(dateIn('<p class="lastupdated">Last updated: 13 July 2020</p><p>Published 3 May 2020</p>')).toBe('2020-05-03')
  })

  it('is that of the last change, in doubt, where the page prints no other', () => {
    const { date, origins } = articleIn(`<article>${h1}<p>Last updated: 13 July 2020</p>${paragraphs}</article>`)
    expect(date).toBe('2020-07-13')
    expect(origins?.date?.confidence).toBeLessThan(DOUBTFUL)
  })
})

it('the person whom a page names wins against its newsroom in its data', () => {
  const byline = '<div class="byline">By <span itemprop="author"><span itemprop="name">Jane Doe</span></span></div>'
  expect(authorsIn('River Post staff', byline)).toEqual(['Jane Doe'])
  expect(authorsIn('John Roe', byline)).toEqual(['John Roe'])
  expect(authorsIn('River Post staff', '')).toEqual(['River Post staff'])
})
