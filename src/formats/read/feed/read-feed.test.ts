import { describe, expect, it } from 'vitest'
import { ARTICLE_HTML, PARAGRAPHS, TITLE } from '../fixtures/article-page.ts'
import { failureOf, readFixture, textOf } from '../fixtures/read-fixture.ts'

const bytes = (text: string): Uint8Array => new Uint8Array(Buffer.from(text))
const TEXT = [PARAGRAPHS[0], PARAGRAPHS[1], 'The far side', PARAGRAPHS[2]]
const BODY = ARTICLE_HTML.replace(/<h1>.*<\/h1>/, '')
const escaped = BODY.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

const RSS = `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:content="c" xmlns:dc="d" xmlns:media="m" xmlns:atom="a"><channel><title>The Riverside Post</title>
<atom:link href="https://post.example/feed" rel="self"/><link>https://post.example</link><language>en-GB</language>
<item><media:title>A picture</media:title><title>${TITLE} &amp;amp; more</title><link>https://post.example/river</link><dc:creator><![CDATA[Jane Doe and John Roe]]></dc:creator>
<pubDate>Fri, 14 Jan 2022 23:30:00 +0600</pubDate><description>Short.</description>
<content:encoded><![CDATA[${BODY}<p>The post <a href="#">A River</a> appeared first on <a href="/">The Riverside Post</a>.</p><img src="https://t.example/1.gif">]]></content:encoded></item>
<item><title>Only a summary</title><guid isPermaLink="true">https://post.example/2</guid><author>desk@post.example (Editorial Board)</author>
<pubDate>Mon, 01 Jan 2999 00:00:00 GMT</pubDate><description>${PARAGRAPHS[1]}</description></item>
<item><title>Nothing but a title</title></item>
</channel></rss>`

const ATOM = `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title type="html">The &lt;b&gt;Post&lt;/b&gt;</title><author><name>Jane Doe</name></author>
<entry><title>${TITLE}</title><link rel="enclosure" href="https://post.example/x.mp3"/><link rel="alternate" href="https://post.example/river"/>
<published>2022-01-14T23:30:00+06:00</published><updated>2022-02-01T00:00:00Z</updated>
<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">${BODY}</div></content></entry>
<entry><title>Two</title><updated>2022-02-01T00:00:00Z</updated><content type="html">${escaped}</content><source><title>The Valley Times</title></source></entry></feed>`

const RSS1 = `<rdf:RDF xmlns:rdf="r" xmlns="http://purl.org/rss/1.0/" xmlns:dc="d"><channel><title>The Post</title></channel>
<item><title>${TITLE}</title><link>https://post.example/river</link><dc:date>2022-01-14</dc:date><dc:creator>Jane Doe</dc:creator><description>${escaped}</description></item></rdf:RDF>`

describe('a feed', () => {
  it('in RSS is an article for each entry with text', async () => {
    const { mediaType, articles, warnings } = await readFixture('feed.xml', bytes(RSS))
    expect(mediaType).toBe('application/rss+xml')
    expect(articles).toHaveLength(2)
    expect(articles[0]).toMatchObject({
      title: `${TITLE} & more`,
      authors: ['Jane Doe', 'John Roe'],
      publication: 'The Riverside Post',
      date: '2022-01-14',
      url: 'https://post.example/river',
      origins: { title: { from: 'feed' }, date: { from: 'feed' }, authors: { from: 'feed' } },
    })
    expect(textOf(articles[0])).toEqual(TEXT)
    expect(articles[1]).toMatchObject({
      date: null,
      url: 'https://post.example/2',
      authors: ['Editorial Board'],
      organisations: ['Editorial Board'],
    })
    expect(warnings).toEqual([
      '1 of 3 entries in feed.xml hold only a summary. Save the pages of those you need and import them.',
      '1 of 3 entries in feed.xml hold no text and were passed over.',
    ])
  })

  it('in Atom is read with XHTML and HTML, and the feed an entry came from', async () => {
    const { articles, warnings } = await readFixture('atom.xml', bytes(ATOM))
    expect(articles[0]).toMatchObject({
      title: TITLE,
      publication: 'The Post',
      authors: ['Jane Doe'],
      date: '2022-01-14',
      url: 'https://post.example/river',
    })
    expect(articles[1]).toMatchObject({ publication: 'The Valley Times', date: '2022-02-01' })
    expect(articles[1]?.origins?.date?.confidence).toBeLessThan(0.6)
    expect(articles.map(textOf)).toEqual([TEXT, TEXT])
    expect(warnings).toEqual([])
  })

  it('in RSS 1.0 and as JSON is read the same', async () => {
    const json = {
      version: 'https://jsonfeed.org/version/1.1',
      title: 'The Post',
      authors: 'none',
      items: [
        {
          title: TITLE,
          url: 'https://post.example/river',
          date_published: '2022-01-14T09:00:00Z',
          authors: [{ name: 'Jane Doe' }],
          content_html: BODY,
        },
      ],
    }
    for (const content of [RSS1, JSON.stringify(json)]) {
      const { articles } = await readFixture('feed.json', bytes(content))
      expect(articles).toHaveLength(1)
      expect(articles[0]).toMatchObject({
        title: TITLE,
        publication: 'The Post',
        authors: ['Jane Doe'],
        date: '2022-01-14',
        url: 'https://post.example/river',
      })
      expect(textOf(articles[0])).toEqual(TEXT)
    }
  })

  it('with text that is no HTML keeps its paragraphs', async () => {
    const content = `<rss version="2.0"><channel><item><title>A &lt; B</title><description>${PARAGRAPHS.join('\n\n')}</description></item></channel></rss>`
    const { articles } = await readFixture('feed.xml', bytes(content))
    expect(articles[0]?.title).toBe('A < B')
    expect(textOf(articles[0])).toEqual(PARAGRAPHS)
  })

  it('that is cut off is read as far as it goes', async () => {
    const { articles } = await readFixture('feed.xml', bytes(RSS.slice(0, RSS.indexOf('Only a summary'))))
    expect(articles.map((article) => article.title)).toEqual([`${TITLE} & more`])
  })

  it.each([
    ['without entries', '<rss version="2.0"><channel><title>x</title></channel></rss>', 'no-text'],
    ['that is broken JSON', '{"version": "https://jsonfeed.org/version/1", "items": [', 'damaged-file'],
    [
      'that is an entity bomb',
      '<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><rss><channel><item><title>&b;</title></item></channel></rss>',
      'xml-entities',
    ],
    ['nested without end', `<rss version="2.0">${'<channel>'.repeat(100_000)}`, 'too-deep'],
  ])('is refused in plain words where it is one %s', async (_, content, code) => {
    expect(await failureOf('feed.xml', bytes(content))).toMatchObject({ code })
  })
})
