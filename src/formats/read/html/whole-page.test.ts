import { describe, expect, it } from 'vitest'
import { type ArticleDraft, keptBlocks } from '#core/article.ts'
import { readHtml } from './read-html.ts'

const FIRST =
  'The bridge across the river was closed for repairs last winter, and the lorries have taken the long way round ever since.'
const SECOND =
  'The ministry answered on Friday that the work would be done before the summer, and that nobody had asked for a ferry.'
const THIRD = 'Farmers on the far side sell their onions to whoever comes, and the price has fallen by a third since the autumn.'

function articleIn(body: string, head = ''): ArticleDraft {
  const read = readHtml(
    'page.html',
    `<!doctype html><html lang="en"><head><title>A River Without a Bridge</title>${head}</head><body>${body}</body></html>`,
  )
  if (!read.ok) throw new Error(read.failure.message)
  return read.value.articles[0] ?? expect.fail('no article')
}
const kept = (article: ArticleDraft): string[] => keptBlocks(article.blocks).map(({ text }) => text)
const dropped = (article: ArticleDraft): (string | undefined)[][] =>
  article.blocks.filter((block) => block.dropped !== undefined).map((block) => [block.dropped, block.text])
const h1 = '<h1>A River Without a Bridge</h1>'

describe('a section of a report', () => {
  it.each(['rail', 'poll', 'recommendations', 'share', 'comments', 'bio', 'related', 'trending', 'toc'])(
    'called %s is text',
    (name) => {
      const article = articleIn(
        `<main>${h1}<section id="a"><h2>Summary</h2><p>${FIRST}</p><p>${SECOND}</p></section><section id="${name}" class="${name}"><h2>What the river carries</h2><p>${THIRD}</p></section><section id="c"><h2>Conclusion</h2><p>${FIRST} ${SECOND}</p><p>${SECOND} ${THIRD}</p></section></main>`,
      )
      expect(kept(article)).toEqual(expect.arrayContaining(['What the river carries', THIRD]))
    },
  )

  it.each([
    ['newsletter', 'Our newsletter', THIRD],
    ['related', 'More on this', THIRD],
    ['author-bio', 'Jane Doe', 'Jane Doe is a senior fellow at the Institute of Rivers and writes about bridges and ferries.'],
  ])('is not what a box called %s holds', (name, heading, text) => {
    const article = articleIn(
      `<main>${h1}<h2>Summary</h2><p>${FIRST}</p><p>${SECOND}</p><div class="${name}"><h2>${heading}</h2><p>${text}</p></div><h2>Conclusion</h2><p>${FIRST} ${SECOND}</p><p>${SECOND} ${FIRST}</p></main>`,
    )
    expect(kept(article)).not.toContain(text)
    expect(article.blocks.map((block) => block.text)).toContain(text)
  })
})

const linkedItems = (host: string): string =>
  `<ul>${['Draft law on bridges and ferries', 'Decree on the price of onions', 'Ministry of Rivers: levels by region'].map((text, n) => `<li><a href="${host}/${n}">${text}</a></li>`).join('')}</ul>`

describe('a list of links', () => {
  it('is the text of a digest, and its sources at the end', () => {
    const article = articleIn(
      `<main>${h1}<p>${FIRST}</p><h2>The documents</h2>${linkedItems('https://ministry.example')}<p>${SECOND}</p><p>${THIRD}</p><h2>Sources</h2>${linkedItems('https://bureau.example')}</main>`,
    )
    expect(keptBlocks(article.blocks).filter(({ kind }) => kind === 'list-item')).toHaveLength(6)
  })

  it('is none where it stands under a word for the other pages of the site', () => {
    const article = articleIn(
      `<main>${h1}<p>${FIRST}</p><p>${SECOND}</p><h2>Related</h2>${linkedItems('https://post.example')}</main>`,
      '<link rel="canonical" href="https://post.example/river">',
    )
    expect(keptBlocks(article.blocks).filter(({ kind }) => kind === 'list-item')).toEqual([])
  })
})

it('the dates of a chronology stay with their entries; one below the title is the date of the page', () => {
  const entries = ['2 January 2022', '4 January 2022', '5 January 2022']
    .map((day, n) => `<p><strong>${day}</strong></p><p>${[FIRST, SECOND, THIRD][n]}</p>`)
    .join('')
  const article = articleIn(`<main>${h1}<p>12 January 2022</p><p>${SECOND} ${THIRD}</p>${entries}</main>`)
  expect(kept(article)).toEqual(expect.arrayContaining(['2 January 2022', '4 January 2022', '5 January 2022']))
  expect(article.date).toBe('2022-01-12')
  expect(kept(article)).not.toContain('12 January 2022')
})

const question = (text: string, answer: string, attributes: string): string =>
  `<div><h2><button type="button" aria-expanded="false">${text}</button></h2><div ${attributes}><p>${answer}</p></div></div>`

describe('what a page shows only when its programs run', () => {
  it('is read: answers below a switch, questions in buttons, folded text', () => {
    const article = articleIn(
      `<main>${h1}<p>${FIRST}</p>${question('When does it open?', SECOND, 'style="display:none"')}${question('Who pays for it?', THIRD, 'hidden')}<details><summary>May a ferry land?</summary><p>${FIRST} ${SECOND}</p></details></main>`,
    )
    expect(keptBlocks(article.blocks).map(({ kind, text }) => [kind, text])).toEqual([
      ['paragraph', FIRST],
      ['heading', 'When does it open?'],
      ['paragraph', SECOND],
      ['heading', 'Who pays for it?'],
      ['paragraph', THIRD],
      ['heading', 'May a ferry land?'],
      ['paragraph', `${FIRST} ${SECOND}`],
    ])
  })

  it('is read where the server sent it after the frame, and in a shadow root', () => {
    const streamed = articleIn(
      `<div id="root"><main><article>${h1}<!--$?--><template id="B:0"></template></article></main></div><div hidden id="S:0"><p>${FIRST}</p><p>${SECOND}</p></div>`,
    )
    expect(kept(streamed)).toEqual([FIRST, SECOND])
    const shadow = articleIn(
      `<main>${h1}<x-story><template shadowrootmode="open"><p>${FIRST}</p><p>${SECOND}</p></template></x-story></main>`,
    )
    expect(kept(shadow)).toEqual([FIRST, SECOND])
  })
})

describe('nothing that a page shows vanishes', () => {
  const page = `<nav><a href="/">Home</a> <a href="/n">News</a></nav><header><div>The Post <button>Menu</button></div></header><main>${h1}<p>By Jane Doe</p><p>${FIRST} <span style="display:none">Secretly</span></p><p>${SECOND} <label>Tell me more</label></p><math><mi>x</mi><mo>=</mo><mn>7</mn></math><table><tr><td>Year</td><td>Lorries</td></tr><tr><td>2020</td><td>12 <button>Sort</button></td></tr></table><p>${THIRD}</p><div hidden><p>Held back by the editors of this page.</p></div></main><aside><p>Weather: rain</p></aside><footer>Imprint and contact</footer>`

  it('every word is kept or dropped with a reason', () => {
    const article = articleIn(page)
    const found = `${article.title} ${article.blocks.map(({ text }) => text).join(' ')}`
    const words = page.replace(/<[^<>]*>/g, ' ').match(/[\p{L}\p{N}]+/gu) ?? []
    expect(words.filter((word) => !found.includes(word))).toEqual([])
    expect(kept(article).join(' ')).not.toMatch(/Secretly|Menu|Tell me|Sort|Held back|Weather|Imprint/)
    expect(dropped(article)).toEqual(
      expect.arrayContaining([
        ['hidden', 'Secretly'],
        ['control', 'Tell me more'],
      ]),
    )
  })

  it('choices and hidden links that follow each other without a space are words of their own', () => {
    const menu =
      '<select><option>Alma</option><option>Baikal</option></select><p>Seas: <span style="display:none"><a href="/a">Caspian</a><a href="/b">Da<b>rya</b></a></span></p>'
    const words = articleIn(page.replace('<nav>', `<nav>${menu}`)).blocks.flatMap(({ text }) => text.split(/[ ·]+/))
    expect(words).toEqual(expect.arrayContaining(['Alma', 'Baikal', 'Caspian', 'Darya']))
  })

  it('a menu is one block, not a hundred', () => {
    const menu = Array.from({ length: 300 }, (_, n) => `<li><a href="/${n}">Page ${n}</a></li>`).join('')
    const article = articleIn(`<ul>${menu}</ul>${page}`)
    expect(article.blocks.length).toBeLessThan(25)
    expect(article.blocks.map(({ text }) => text).join(' ')).toContain('Page 299')
  })
})

describe('facts of a page', () => {
  it('a plain byline below the title names the author', () => {
    expect(articleIn(`<main>${h1}<p>By Jane Doe</p><p>${FIRST}</p><p>${SECOND}</p></main>`).authors).toEqual(['Jane Doe'])
  })

  it('names have no places and no capitals throughout, and the day is the one that is printed', () => {
    const article = articleIn(
      `<article>${h1}<time datetime="2022-02-28T23:30:00-05:00">Feb. 28, 2022, 11:30 p.m. ET</time><p>${FIRST}</p><p>${SECOND}</p></article>`,
      `<script type="application/ld+json">{"@type":"NewsArticle","headline":"A River Without a Bridge","datePublished":"2022-03-01T04:30:00Z","author":{"@type":"Person","name":"JANE O'NEILL-DOE and John Roe in Exampleton"}}</script>`,
    )
    expect(article).toMatchObject({ authors: ["Jane O'Neill-Doe", 'John Roe'], date: '2022-02-28' })
  })

  it('a time in Greenwich stands where the page prints no other day next to it', () => {
    const article = articleIn(
      `<article>${h1}<p>Updated 14 May 2023</p><p>${FIRST}</p><p>${SECOND}</p></article>`,
      '<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2022-03-01T04:30:00Z"}</script>',
    )
    expect(article.date).toBe('2022-03-01')
  })

  it('a box of facts about the subject says nothing of the page', () => {
    const article = articleIn(
      `<main>${h1}<table class="infobox vcard"><tr><th colspan="2" class="fn org">River Railway</th></tr><tr><th>Founded</th><td>28 February 1998<span style="display:none"> (<span class="published">1998-02-28</span>)</span></td></tr><tr><th>Seat</th><td>Exampleton</td></tr></table><p>${FIRST}</p><p>${SECOND}</p></main>`,
    )
    expect(article).toMatchObject({ authors: [], date: null })
  })

  it('are read in Uyghur', () => {
    const article = articleIn(
      `<main>${h1}<div class="date">2021-يىل 9-ئاينىڭ 14-كۈنى</div><div class="author">مۇخبىر: دانا ئابەنوۋا</div><p>${FIRST}</p><p>${SECOND}</p></main>`,
    )
    expect(article).toMatchObject({ authors: ['دانا ئابەنوۋا'], date: '2021-09-14' })
  })

  it('are read in traditional characters, also where a byline needs no colon', () => {
    const article = articleIn(
      `<main>${h1}<p>發布時間：2022-01-05 09:12　來源：聯合報　記者 陳大文／烏魯木齊報導</p><p>${FIRST}</p><p>${SECOND}</p></main>`,
    )
    expect(article).toMatchObject({ authors: ['陳大文'], date: '2022-01-05', publication: '聯合報' })
  })
})

it('what stands in a table outside its cells is text above it, as browsers show it', () => {
  const rows = '<tr><td>Year</td><td>Tonnes</td></tr><tr>of grain<td>2021</td><td>40</td></tr>'
  const article = articleIn(`<article>${h1}<p>${FIRST}</p><table>Counted at the bridge${rows}</table><p>${SECOND}</p></article>`)
  const words = article.blocks.map(({ text }) => text).join(' ')
  expect(words).toContain('Counted at the bridge')
  expect(words).toContain('of grain')
  expect(kept(article)).toContain('2021 | 40')
})
