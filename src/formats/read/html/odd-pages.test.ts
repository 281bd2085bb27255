import { type ArticleDraft, keptBlocks } from '#core/article.ts'
import { describe, expect, it } from 'vitest'
import { readHtml } from './read-html.ts'

const ONE =
  'The bridge across the river was closed for repairs last winter, and the lorries have taken the long way round ever since, which costs them an hour.'
const TWO =
  'Drivers say that nobody told them when it would open again, although the ministry had promised, twice, to publish a timetable in the spring.'
const THREE =
  'The ferry sank in the autumn, so the town is now an hour further from the hospital, the market and the only school in the valley.'

const page = (body: string, head = ''): string =>
  `<!doctype html><html><head><title>A River Without a Bridge</title>${head}</head><body><main><article><h1>A River Without a Bridge</h1>${body}</article></main></body></html>`

const read = (html: string): ArticleDraft => all(html)[0] ?? expect.fail('no article')

function all(html: string): ArticleDraft[] {
  const result = readHtml('blog.html', html)
  return result.ok ? result.value.articles : expect.fail(result.failure.message)
}

const entry = (title: string, date: string): string =>
  `<h2><a href="https://blog.example/${title.length}">${title}</a></h2><p class="date">${date}</p><p>${ONE}</p><p>${TWO}</p><p>${THREE}</p>`
const blog = (entries: string): string =>
  `<!doctype html><html><head><title>March | River Blog</title><meta property="og:site_name" content="River Blog"></head><body><h1>River Blog</h1><main>${entries}</main></body></html>`

describe('a page with several articles', () => {
  it.each([
    [
      'article elements',
      `<article>${entry('A River', '14 March 2022')}</article><article>${entry('Two Rivers', '20 March 2022')}</article>`,
    ],
    ['dated headings', `<div>${entry('A River', '14 March 2022')}${entry('Two Rivers', '20 March 2022')}</div>`],
  ])('gives each of them (%s)', (_, html) => {
    expect(all(blog(html)).map(({ title, date, url, publication }) => ({ title, date, url, publication }))).toEqual([
      { title: 'A River', date: '2022-03-14', url: 'https://blog.example/7', publication: 'River Blog' },
      { title: 'Two Rivers', date: '2022-03-20', url: 'https://blog.example/10', publication: 'River Blog' },
    ])
  })

  it('is not one that calls itself an article and has teasers of others', () => {
    const html = page(
      `<p>${ONE}</p><p>${TWO}</p><p>${THREE}</p></article><article><h2><a href="/x">Ferries</a></h2><p>${ONE}</p><p>${TWO}</p>`,
      '<meta property="og:type" content="article">',
    )
    expect(all(html)).toHaveLength(1)
  })
})

describe('footnotes of a page', () => {
  it('stay with the article although they stand in the foot of the page and look like nothing but links', () => {
    const note = '<a href="https://e.example/report">https://e.example/report</a>'
    const html = page(
      `<p>${ONE}<sup><a href="#fn1" id="r1">1</a></sup></p><p>${TWO}</p><p>${THREE}</p><footer class="footnotes"><ol><li id="fn1">${note} <a href="#r1">↩</a></li></ol></footer>`,
    )
    const article = read(html)
    expect(article.blocks.at(-1)).toMatchObject({ kind: 'list-item', text: 'https://e.example/report', footnote: '1' })
    expect(article.blocks.at(-1)?.dropped).toBeUndefined()
    expect(article.blocks[0]?.marks).toContainEqual({ kind: 'footnote', label: '1', start: ONE.length, end: ONE.length + 1 })
  })
})

describe('a Chinese news page', () => {
  it('gives the title without the site, and what its line of labels says of outlet, author and day', () => {
    const html = `<html lang="zh"><head><title>口岸货运量创新高_边疆日报</title></head><body><div><a href="/">首页</a>|<a href="/x">新闻</a></div><div class="content"><h1>口岸货运量创新高</h1><div class="info">2023年06月08日 10:15\u3000来源：边疆日报\u3000作者：王小明\u3000责任编辑：李丽</div><p>今年前五个月，口岸进出口货运量达到一千六百万吨，同比增长百分之十二。</p><p>海关表示，中欧班列通行量每天平均二十一列，比去年同期增加三列。</p></div></body></html>`
    const article = read(html)
    expect(article).toMatchObject({ title: '口岸货运量创新高', authors: ['王小明'], publication: '边疆日报', date: '2023-06-08' })
    expect(keptBlocks(article.blocks)).toHaveLength(2)
  })
})

describe('odd pages', () => {
  it('keeps the text of a page that has several bodies, or text outside the body', () => {
    const html = `<html><head><title>A River</title></head><div><h1>A River</h1><p>${ONE}</p></div><body><p>${TWO}</p></body></html><div><p>${THREE}</p></div>`
    expect(keptBlocks(read(html).blocks)).toHaveLength(3)
  })

  it('reads a page that carries a picture of many megabytes inside it', () => {
    const picture = `<img src="data:image/png;base64,${'A'.repeat(12_000_000)}">`
    expect(keptBlocks(read(page(`<p>${ONE}</p>${picture}<p>${TWO}</p>`)).blocks)).toHaveLength(2)
  })

  it.each([
    ['a flood of brackets', `<p>${ONE}</p>${'<'.repeat(300_000)}`],
    ['elements without end', `<p>${ONE}</p>${'<i>'.repeat(400_000)}`],
    ['nesting without end', `${'<div>'.repeat(100_000)}${ONE}`],
    ['comments without end', `<p>${ONE}</p>${'<!--'.repeat(200_000)}`],
  ])('reads or refuses %s', (_, body) => {
    const result = readHtml('odd.html', `<html><body>${body}</body></html>`)
    expect(result.ok || ['too-deep', 'too-large'].includes(result.failure.code)).toBe(true)
  })
})

describe('a page whose tags are broken', () => {
  it.each([
    ['html', `<!doctype html><html lang="en><head><title>A River</title></head><body><p>${ONE}</p><p>${TWO}</p></body></html>`],
    [
      'body',
      `<!doctype html><html><head><title>A River</title></head><body class="wide><p>${ONE}</p><p>${TWO}</p></body></html>`,
    ],
  ])('is read although a quotation mark in its %s tag stays open', (_, html) => {
    expect(keptBlocks(read(html).blocks).map(({ text }) => text)).toEqual([ONE, TWO])
  })

  it('is refused where nothing in it is an element', () => {
    expect(all('<!doctype html><frameset')).toEqual([])
  })
})
