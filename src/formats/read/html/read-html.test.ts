import { type ArticleDraft, keptBlocks } from '#core/article.ts'
import { describe, expect, it } from 'vitest'
import { readHtml } from './read-html.ts'

const ONE =
  'The bridge across the river was closed for repairs last winter, and the lorries have taken the long way round ever since, which costs them an hour.'
const TWO =
  'Drivers say that nobody told them when it would open again, although the ministry had promised, twice, to publish a timetable in the spring.'
const THREE =
  'The ferry sank in the autumn, so the town is now an hour further from the hospital, the market and the only school in the valley.'

function read(html: string): ArticleDraft {
  const result = readHtml('page.html', html)
  if (!result.ok) throw new Error(result.failure.message)
  return result.value.articles[0] ?? expect.fail('no article')
}

const page = (body: string, head = ''): string =>
  `<!doctype html><html lang="en"><head><title>A River Without a Bridge | Example Review</title>${head}</head><body><nav><a href="/">Home</a></nav><main><article><h1>A River Without a Bridge</h1>${body}</article></main></body></html>`
const by = (content: string): string[] =>
  read(page(`<p>${ONE}</p><p>${TWO}</p>`, `<meta name="author" content="${content}">`)).authors
const kept = (article: ArticleDraft): string[] => keptBlocks(article.blocks).map(({ kind, text }) => `${kind}: ${text}`)

describe('the metadata of a page', () => {
  it('takes the second zero of a clock for no date', () => {
    const tag = '<meta property="article:published_time" content="1970-01-01T00:00:00Z">'
    expect(read(page(`<p>${ONE}</p><p>${TWO}</p>`, tag)).date).toBeNull()
  })

  it('reads structured data, entities included', () => {
    const data = {
      '@graph': [
        {
          '@type': 'NewsArticle',
          headline: 'A River Without a Bridge',
          datePublished: '2022-01-14T09:00:00Z',
          author: { '@id': '#jane' },
          publisher: { '@type': 'Organization', name: 'Rivers &amp; Roads' },
        },
        { '@id': '#jane', '@type': 'Person', name: 'Jane Doe' },
        // Named once more, which says nothing new of her.
        { '@type': 'WebPage', mainEntity: { '@id': '#jane' } },
      ],
    }
    const article = read(
      page(`<p>${ONE}</p><p>${TWO}</p>`, `<script type="application/ld+json">${JSON.stringify(data)}</script>`),
    )
    expect(article).toMatchObject({
      title: 'A River Without a Bridge',
      authors: ['Jane Doe'],
      date: '2022-01-14',
      publication: 'Rivers & Roads',
    })
  })

  it('reads meta tags and the canonical address', () => {
    const head =
      '<meta property="og:site_name" content="Example Review"><meta name="citation_author" content="Jane Doe"><meta name="citation_author" content="Bolat Serikbay"><meta name="dc.date" content="2022-01"><link rel="canonical" href="https://review.example/river">'
    expect(read(page(`<p>${ONE}</p><p>${TWO}</p>`, head))).toMatchObject({
      authors: ['Jane Doe', 'Bolat Serikbay'],
      date: '2022-01',
      publication: 'Example Review',
      url: 'https://review.example/river',
    })
  })

  it('reads what only the page shows', () => {
    const article = read(
      page(
        `<p class="standfirst">The detour costs more than the repair.</p><div class="byline">By Jane Doe</div><time>14 января 2022</time><p>${ONE}</p><p>${TWO}</p>`,
      ),
    )
    expect(article).toMatchObject({
      standfirst: 'The detour costs more than the repair.',
      authors: ['Jane Doe'],
      date: '2022-01-14',
    })
    expect(kept(article)).toEqual([`paragraph: ${ONE}`, `paragraph: ${TWO}`])
  })

  it('does not take a teaser that the page does not show for a standfirst', () => {
    expect(
      read(page(`<p>${ONE}</p><p>${TWO}</p>`, '<meta name="description" content="Everything about rivers.">')).standfirst,
    ).toBeNull()
  })

  it.each([
    '<!--\n Page saved with SingleFile \n url: https://review.example/river \n saved date: Mon Jan 17 2022\n-->',
    '<!-- saved from url=(0028)https://review.example/river -->',
  ])('reads the address that a saving program noted', (note) => {
    expect(read(page(`<p>${ONE}</p><p>${TWO}</p>`).replace('<html', `${note}<html`)).url).toBe('https://review.example/river')
  })

  it('says where each fact was found, and doubts what only looks like one', () => {
    const head =
      '<script type="application/ld+json">{"@type":"NewsArticle","headline":"A River Without a Bridge","author":{"name":"Jane Doe"}}</script><meta property="article:published_time" content="2022-01-14T09:00:00Z"><link rel="canonical" href="https://review.example/river">'
    expect(read(page(`<p>${ONE}</p><p>${TWO}</p>`, head)).origins).toMatchObject({
      title: { from: 'visible' },
      authors: { from: 'json-ld' },
      date: { from: 'opengraph' },
      url: { from: 'meta' },
    })
    const tiny = read(`<html><head><title>Gas flows | Example Times</title></head><body><p>${ONE}</p></body></html>`)
    expect(tiny.origins?.title?.confidence).toBeLessThan(0.6)
  })

  it('takes the line above a title and the name of the site off it', () => {
    const head =
      '<meta property="og:title" content="Gas flows to the north"><link rel="canonical" href="https://www.example-times.org/a">'
    const html = `<html><head><title>Gas flows to the north | example-times</title>${head}</head><body><h1><span>Energy</span> Gas flows to the north</h1><p>${ONE}</p><p>${TWO}</p></body></html>`
    expect(read(html).title).toBe('Gas flows to the north')
    expect(read(html.replace(/<h1>.*<\/h1>/, '').replace(/<meta[^>]*>/, '')).title).toBe('Gas flows to the north')
  })

  it.each([
    ['in a press release', '<p>Press release of 14 January 2022</p>', '2022-01-14'],
    [
      'at the start of the text',
      '<p>14.01.2022 – Lorries have begun to take the long way round the valley again.</p>',
      '2022-01-14',
    ],
    ['in the address', '', '2022-01-13'],
  ])('reads a date %s', (_, line, date) => {
    const head = '<link rel="canonical" href="https://review.example/2022/01/13/river">'
    expect(read(page(`${line}<p>${ONE}</p><p>${TWO}</p>`, head)).date).toBe(date)
  })

  it('names people, not the roles, companies or the site beside them', () => {
    expect(by('By Jane Doe, Senior Correspondent')).toEqual(['Jane Doe'])
    expect(by('Example Media GmbH, Berlin, Germany')).toEqual([])
    expect(by('wordpress-admin')).toEqual([])
  })

  it('names nobody where the page names nobody', () => {
    expect(read(page(`<p>${ONE}</p><p>${TWO}</p>`))).toMatchObject({ authors: [], date: null, url: null })
  })
})

describe('the text of a page', () => {
  it('keeps headings with level, quotations, lists, tables as rows, and captions', () => {
    const article = read(
      page(
        `<p>${ONE}</p><figure><img src="data:image/png;base64,${'A'.repeat(400)}"><figcaption>The bridge in March, seen from the ferry landing</figcaption></figure><p>${TWO}</p><h3>The long way</h3><blockquote><p>We were never told about any of this.</p></blockquote><p>${THREE}</p><ul><li>one timetable for all;</li><li>two new ferries.</li></ul><table><tr><th>Year</th><th>Lorries</th></tr><tr><td>2020</td><td>12</td></tr></table><p>${ONE}</p>`,
      ),
    )
    expect(kept(article)).toEqual([
      `paragraph: ${ONE}`,
      'caption: The bridge in March, seen from the ferry landing',
      `paragraph: ${TWO}`,
      'heading: The long way',
      'quotation: We were never told about any of this.',
      `paragraph: ${THREE}`,
      'list-item: one timetable for all;',
      'list-item: two new ferries.',
      'table-row: Year | Lorries',
      'table-row: 2020 | 12',
      `paragraph: ${ONE}`,
    ])
    expect(article.blocks.find((block) => block.kind === 'heading')?.level).toBe(3)
  })

  it('lets no script, style, form, frame or tracker through', () => {
    const junk =
      '<script>alert("script text")</script><style>p{content:"style text"}</style><form><label>Your e-mail</label><input value="form text"><button>Send text</button></form><iframe srcdoc="frame text"></iframe><noscript>tracker text</noscript>'
    const article = read(page(`<p>${ONE}</p>${junk}<p>${TWO}</p>`))
    expect(JSON.stringify(article)).not.toMatch(/script text|style text/)
    expect(kept(article).join()).not.toMatch(/form text|frame text|tracker text/)
    expect(kept(article)).toEqual([`paragraph: ${ONE}`, `paragraph: ${TWO}`])
  })

  it('makes paragraphs of text that only line breaks divide', () => {
    expect(kept(read(page(`<div>${ONE}<br><br>${TWO}<br> <br>${THREE}</div>`)))).toHaveLength(3)
  })

  it('reads a page without html, head and body tags', () => {
    expect(read(`<title>A River</title><meta name="author" content="Jane Doe"><h1>A River</h1><p>${ONE}<p>${TWO}`)).toMatchObject(
      { title: 'A River', authors: ['Jane Doe'] },
    )
  })

  it('drops related links, share buttons and advertisements inside the text', () => {
    const article = read(
      page(
        `<p>${ONE}</p><p>Advertisement</p><p><a href="/x">READ MORE: Why the ferry sank</a></p><p>${TWO}</p><ul class="share"><li><a href="#">Facebook</a></li></ul><p>${THREE}</p>`,
      ),
    )
    expect(kept(article)).toEqual([`paragraph: ${ONE}`, `paragraph: ${TWO}`, `paragraph: ${THREE}`])
  })
})

describe('what is left out of a page', () => {
  it('is kept inside the article with a reason, and so are the menus of the page', () => {
    const article = read(
      page(
        `<p>${ONE}</p><div class="related-stories"><p>The ferry company was founded by two brothers in a year that nobody remembers any more.</p></div><p>${TWO}</p><p>${THREE}</p>`,
      ),
    )
    expect(kept(article)).toEqual([`paragraph: ${ONE}`, `paragraph: ${TWO}`, `paragraph: ${THREE}`])
    const dropped = article.blocks.filter((block) => block.dropped !== undefined).map(({ text }) => text)
    expect(dropped).toEqual(['Home', expect.stringContaining('two brothers')])
  })

  it('is not a box when most of the text is in it', () => {
    const article = read(page(`<div class="related-content"><p>${ONE}</p><p>${TWO}</p><p>${THREE}</p></div>`))
    expect(kept(article)).toHaveLength(3)
  })

  it('includes invitations, author boxes and credits between paragraphs', () => {
    const article = read(
      page(
        `<p>${ONE}</p><p>If you enjoyed this article, please join our newsletter and never miss another one.</p><p>${TWO}</p><div class="author-bio"><p>Jane Doe has written about rivers for a long time and lives beside one.</p></div><p>${THREE}</p>`,
      ),
    )
    expect(kept(article)).toEqual([`paragraph: ${ONE}`, `paragraph: ${TWO}`, `paragraph: ${THREE}`])
  })
})

describe('a standfirst', () => {
  const described = `<meta name="description" content="${ONE.slice(0, 90)}.">`

  it('is not the first paragraph that the page repeats as its description', () => {
    const article = read(page(`<p>${ONE.slice(0, 90)}.</p><p>${TWO}</p><p>${THREE}</p>`, described))
    expect(article.standfirst).toBeNull()
    expect(kept(article)[0]).toBe(`paragraph: ${ONE.slice(0, 90)}.`)
    expect(article.origins?.standfirst).toBeUndefined()
  })

  it('is the description when it stands apart from the text', () => {
    const article = read(
      page(
        `<header><p class="intro">${ONE.slice(0, 90)}.</p></header><div class="text"><p>${TWO}</p><p>${THREE}</p></div>`,
        described,
      ),
    )
    expect(article).toMatchObject({ standfirst: `${ONE.slice(0, 90)}.`, origins: { standfirst: { from: 'meta' } } })
  })

  it('is a first paragraph in italics, with a picture between it and the text', () => {
    const caption = '<figure><img src="x.png"><figcaption>Lorries wait on the long way round.</figcaption></figure>'
    const article = read(page(`<p><em>${ONE.slice(0, 90)}.</em></p>${caption}<p>${TWO}</p><p>${THREE}</p>`))
    expect(article.standfirst).toBe(`${ONE.slice(0, 90)}.`)
  })
})
