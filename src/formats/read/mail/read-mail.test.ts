import { describe, expect, it } from 'vitest'
import type { ArticleDraft } from '#core/article.ts'
import { ARTICLE_HTML, PARAGRAPHS } from '../fixtures/article-page.ts'
import { mail } from '../fixtures/mail.ts'
import { processorSeconds } from '../fixtures/processor-seconds.ts'
import { failureOf, readFixture, textOf } from '../fixtures/read-fixture.ts'

const TEXT = PARAGRAPHS.join('\n\n')

async function only(bytes: Uint8Array): Promise<ArticleDraft> {
  const { articles } = await readFixture('mail.eml', bytes)
  expect(articles).toHaveLength(1)
  return articles[0] as ArticleDraft
}
const part = (type: string, body: string): string => `--b0\r\n${type}\r\n\r\n${body}\r\n`
const droppedIn = (article: ArticleDraft): [string, string][] =>
  article.blocks.flatMap((block) => (block.dropped === undefined ? [] : [[block.dropped, block.text] satisfies [string, string]]))

describe('a newsletter', () => {
  const LETTER = `<html><body><div style="max-height:0px;overflow:hidden;mso-hide:all">What happens when a bridge closes</div>
<table><tr><td><a href="https://letter.example/p/river">View this email in your browser</a></td></tr>
<tr><td>${ARTICLE_HTML}</td></tr>
<tr><td>You are receiving this because you subscribed. <a href="https://letter.example/u/1">Unsubscribe</a></td></tr>
<tr><td>The River Letter, 1 Bridge Street</td></tr></table><img src="https://letter.example/open.gif" width="1" height="1"></body></html>`

  it('is its HTML with headings, without what was put around it', async () => {
    const article = await only(
      mail('From: The River Letter <post@letter.example>', 'Open this in a program that shows HTML.', LETTER),
    )
    expect(textOf(article)).toEqual([PARAGRAPHS[0], PARAGRAPHS[1], 'The far side', PARAGRAPHS[2]])
    expect(article.blocks.find((block) => block.text === 'The far side')).toMatchObject({ kind: 'heading', level: 2 })
    expect(article).toMatchObject({
      title: 'A River Without a Bridge',
      authors: [],
      publication: 'The River Letter',
      date: '2022-01-14',
      url: 'https://letter.example/p/river',
    })
    expect(article.origins).toMatchObject({ title: { from: 'header' }, date: { from: 'header' }, url: { from: 'visible' } })
    expect(droppedIn(article)).toContainEqual(['mail-furniture', 'The River Letter, 1 Bridge Street'])
    expect(droppedIn(article)).toContainEqual(['hidden', 'What happens when a bridge closes'])
    expect(JSON.stringify(article)).not.toMatch(/open\.gif/)
  })

  it.each([
    ['Jane Doe <j@p.example>', ['Jane Doe'], null],
    ['"Jane Doe from The Post" <j@p.example>', ['Jane Doe'], 'The Post'],
    ['The Post <j@p.example>', [], 'The Post'],
    ['=?utf-8?B?0JPQsNC30LXRgtCwINC00L7Qu9C40L3Riw==?= <j@p.example>', [], 'Газета долины'],
    ['j@p.example', [], null],
  ])('from %s tells writer and outlet apart', async (from, authors, publication) => {
    expect(await only(mail(`From: ${from}`, TEXT))).toMatchObject({ authors, publication })
  })

  it('takes its outlet from its list where a person signs', async () => {
    const article = await only(mail('List-Id: The River Letter <river.letter.example>\nSubject: [river] A Bridge', TEXT))
    expect(article).toMatchObject({ title: 'A Bridge', authors: ['Jane Doe'], publication: 'The River Letter' })
  })

  it.each(['Mon, 1 Jan 1601 00:00:00 +0000', 'Thu, 1 Jan 1970 00:00:00 +0000', 'Tue, 1 Jan 2999 00:00:00 +0000', 'yesterday'])(
    'has no date where its header says %s',
    async (date) => {
      expect((await only(mail(`Date: ${date}`, TEXT))).date).toBeNull()
    },
  )

  it('has the headline below its name and number, its writer, and neither buttons nor what its own styles hide', async () => {
    const body = `<html><head><style>@media (max-width:600px){ .wide{display:none}} .pre{color:#fff;display:none}</style></head><body><div class="pre">And a ferry for nobody</div><h1>The queue at dawn</h1><p>By Eva Lind</p><p class="wide">${PARAGRAPHS[0]}</p><p>${PARAGRAPHS[1]}</p><a href="https://letter.example/s">Support the letter</a></body></html>`
    const article = await only(
      mail('From: The River Letter <post@letter.example>\nSubject: River Letter #41: The queue at dawn', '-', body),
    )
    expect(article).toMatchObject({ title: 'The queue at dawn', authors: ['Eva Lind'], publication: 'The River Letter' })
    expect(textOf(article)).toEqual([PARAGRAPHS[0], PARAGRAPHS[1]])
    expect(droppedIn(article)).toContainEqual(['hidden', 'And a ferry for nobody'])
    expect(droppedIn(article)).toContainEqual(['mail-furniture', 'Support the letter'])
  })
})

describe('a mail that somebody sent', () => {
  it('is its own text, without the mail that it answers and without the signature', async () => {
    const article = await only(
      mail(
        'Subject: RE: AW: The bridge',
        `${TEXT}\n\n-- \nJane Doe\nDesk officer\n\nOn Thu, 13 Jan 2022 at 09:00, John Roe <john@a.example> wrote:\n> Is the bridge open?\n> John`,
      ),
    )
    expect(article.title).toBe('The bridge')
    expect(textOf(article)).toEqual(PARAGRAPHS)
    expect(droppedIn(article)).toContainEqual(['quoted-mail', '> Is the bridge open?'])
    expect(droppedIn(article)).toContainEqual(['signature', 'Desk officer'])
  })

  it.each([
    [
      'line by line',
      `FYI\n\n---------- Forwarded message ---------\nFrom: The Post <news@post.example>\nDate: Wed, 12 Jan 2022 at 09:00\nSubject: Winter roads\nTo: <desk@ministry.example>\n\n${TEXT}`,
      undefined,
    ],
    [
      'in one block',
      'FYI',
      `<p>FYI</p><div>---------- Forwarded message ---------<br>From: <b>The Post</b> &lt;news@post.example&gt;<br>Date: Wed, 12 Jan 2022<br>Subject: Winter roads<br>To: desk<br></div>${ARTICLE_HTML}`,
    ],
    [
      'as Thunderbird writes it',
      `-------- Forwarded Message --------\nSubject: \tWinter roads\nDate: \tWed, 12 Jan 2022 09:00:00 +0100\nFrom: \tThe Post <news@post.example>\nTo: \tdesk@ministry.example\n\n${TEXT}`,
      undefined,
    ],
    [
      'as Outlook writes it',
      `FYI\n\nFrom: The Post <news@post.example>\nSent: Wednesday, 12 January 2022 09:00\nTo: Desk\nSubject: Winter roads\n\n${TEXT}`,
      undefined,
    ],
  ])('is the mail that it passes on, with its facts, %s', async (_, text, html) => {
    const article = await only(mail('Subject: Fwd: Winter roads', text, html))
    expect(article).toMatchObject({ title: 'Winter roads', authors: [], publication: 'The Post', date: '2022-01-12' })
    expect(textOf(article)).toContain(PARAGRAPHS[0])
    expect(textOf(article).join(' ')).not.toMatch(/FYI|Subject:|desk/)
  })

  it('is read as fast with a large attachment, which is named all the same', async () => {
    const lines = 'QUJD'.repeat(19).concat('\r\n').repeat(260_000)
    const film = part('Content-Type: video/mp4; name="film.mp4"\r\nContent-Transfer-Encoding: base64', lines)
    const message = `From: a@b.example\r\nSubject: x\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b0\r\n\r\n${part('Content-Type: text/plain', TEXT)}${film}${part('Content-Type: text/plain', PARAGRAPHS[0] ?? '')}--b0--\r\n`
    const bytes = new Uint8Array(Buffer.from(message))
    let read: Awaited<ReturnType<typeof readFixture>> | undefined
    expect(await processorSeconds(async () => (read = await readFixture('mail.eml', bytes)))).toBeLessThan(10)
    expect(textOf(read?.articles[0])).toEqual([...PARAGRAPHS, PARAGRAPHS[0]])
    expect(read?.warnings[0]).toContain('film.mp4')
  })

  it.each([
    ['without text', mail('', ''), 'no-text'],
    ['encrypted', mail('Content-Type: multipart/encrypted; boundary=x', '--x\n\ny'), 'password-protected'],
    ['nested without end', mail('', '', '<div>'.repeat(50_000)), 'too-deep'],
    [
      'with parts nested without end',
      new Uint8Array(
        Buffer.from(
          `From: a@b.example\r\nMIME-Version: 1.0\r\nSubject: x\r\n${Array.from({ length: 300 }, (_, n) => `Content-Type: multipart/mixed; boundary=b${n}\r\n\r\n--b${n}\r\n`).join('')}`,
        ),
      ),
      'damaged-file',
    ],
  ])('is refused in plain words where it is %s', async (_, bytes, code) => {
    expect(await failureOf('mail.eml', bytes)).toMatchObject({ code })
  })
})

describe('a mail below the first line of a mailbox', () => {
  it('is read although a gateway broke a line of its head', async () => {
    const bytes = Buffer.from(
      `From post@letter.example Fri Jan 14 09:00:00 2022\nReturn-Path: <post@letter.example>\nThis line was broken on its way\nFrom: The River Letter <post@letter.example>\nSubject: A Bridge\nDate: Fri, 14 Jan 2022 09:00:00 +0200\n\n${TEXT}\n`,
    )
    expect(await only(bytes)).toMatchObject({ title: 'A Bridge', publication: 'The River Letter', date: '2022-01-14' })
  })

  it('is one of several where more follow', async () => {
    const one = `From a@b.example Fri Jan 14 09:00:00 2022\nSubject: A\nFrom: a@b.example\n\n${TEXT}\n\n`
    expect((await failureOf('mail.eml', Buffer.from(one + one))).code).toBe('archive-in-archive')
  })
})

const letterWith = (body: string): string =>
  `<html><body><h1><a href="https://letter.example/p/river">A Bridge</a></h1>${body}</body></html>`

describe('a letter whose headline leads to it', () => {
  it('has that address, and one that its plain text states', async () => {
    const html = await only(mail('Subject: A Bridge', 'x', letterWith(ARTICLE_HTML)))
    expect(html.url).toBe('https://letter.example/p/river')
    const text = await only(mail('Subject: A Bridge', `View this post on the web at https://letter.example/p/other\n\n${TEXT}`))
    expect(text.url).toBe('https://letter.example/p/other')
    const counted = await only(
      mail('Subject: A Bridge', `View this post on the web at https://click.example/track?u=12\n\n${TEXT}`),
    )
    expect(counted.url).toBeNull()
  })

  it('ends with its last line, not with the appeal above it; who wrote it and when is no table', async () => {
    const article = await only(
      mail(
        'Subject: A Bridge\nFrom: Jane Doe <j@letter.example>',
        'x',
        letterWith(
          `<table><tr><td>Jane Doe</td><td>Jan 14</td></tr></table><p>${PARAGRAPHS[0]}<a id="footnote-anchor-1" href="#footnote-1">1</a></p><p>The River Letter is a reader-supported publication. Consider becoming a free or paid subscriber.</p><p>I expect a ferry.</p><div><a id="footnote-1" href="#footnote-anchor-1">1</a><div><p>Own count of last year.</p></div></div><p>Unsubscribe</p>`,
        ),
      ),
    )
    expect(textOf(article)).toEqual([`${PARAGRAPHS[0]}¹`, 'I expect a ferry.', 'Own count of last year.'])
    expect(article.blocks.find(({ footnote }) => footnote === '1')?.text).toBe('Own count of last year.')
  })
})

const foundEntry = (title: string, address: string, outlet: string, quoted: string): string =>
  `<tr><td><div><a href="https://www.google.com/url?rct=j&amp;sa=t&amp;url=${encodeURIComponent(address)}&amp;ct=ga">${title}</a><div><div><a href="https://www.google.com/url?url=${encodeURIComponent(address)}">${outlet}</a></div><div>${quoted}</div></div><div><a href="https://www.google.com/alerts/share">Flag as irrelevant</a></div></div></td></tr>`

const foundCell = (title: string, place: string): string =>
  `<tr><td><a href="https://www.google.com/url?url=https://${place}.example/a&amp;ct=ga">${title}</a><br>The Post<br>${PARAGRAPHS[0]} …</td></tr>`

describe('the alert of a search service', () => {
  it('is read where headline, outlet and quoted lines stand in one cell', async () => {
    const html = `<html><body><table>${foundCell('A bridge is closed', 'post')}${foundCell('A ferry is not', 'other')}</table></body></html>`
    const { articles } = await readFixture(
      'alert.eml',
      mail('From: Google Alerts <googlealerts-noreply@google.com>\nSubject: Google Alert - bridge', 'x', html),
    )
    expect(articles.map(({ title, url }) => [title, url])).toEqual([
      ['A bridge is closed', 'https://post.example/a'],
      ['A ferry is not', 'https://other.example/a'],
    ])
  })

  it('gives each article that it found, with outlet and address, and the words it quotes', async () => {
    const html = `<html><body><table><tr><td>Google</td></tr>${foundEntry('A bridge', 'https://post.example/bridge', 'The Post', `${PARAGRAPHS[0]} …`)}${foundEntry('A ferry', 'https://other.example/ferry', 'The Other', '')}<tr><td>You have received this email because you have subscribed to Google Alerts.</td></tr></table></body></html>`
    const { articles } = await readFixture(
      'mail.eml',
      mail('From: Google Alerts <googlealerts-noreply@google.com>\nSubject: Google Alert - bridge', 'x', html),
    )
    expect(articles).toMatchObject([
      { title: 'A bridge', publication: 'The Post', url: 'https://post.example/bridge', date: '2022-01-14' },
      { title: 'A ferry', publication: 'The Other', url: 'https://other.example/ferry' },
    ])
    expect(articles.map(textOf)).toEqual([[`${PARAGRAPHS[0]} …`], ['A ferry']])
    expect(articles[0]?.origins?.date?.confidence).toBeLessThan(0.6)
  })

  it('takes no outlet into the headline that stands in its line', async () => {
    const entry =
      '<p><a href="https://www.google.com/url?url=https%3A%2F%2Fpost.example%2Fbridge">A bridge closes for good</a><br>The Post</p>'
    const { articles } = await readFixture(
      'mail.eml',
      mail(
        'From: Google Alerts <googlealerts-noreply@google.com>\nSubject: Google Alert - bridge',
        'x',
        `<html><body>${entry}<p>${PARAGRAPHS[0]}</p></body></html>`,
      ),
    )
    expect(articles).toMatchObject([{ title: 'A bridge closes for good', publication: 'The Post' }])
  })

  it('that leads nowhere is a mail like others', async () => {
    const article = await only(
      mail('From: Google Alerts <googlealerts-noreply@google.com>\nSubject: Google Alert - bridge', TEXT),
    )
    expect(article.title).toBe('Google Alert - bridge')
  })
})
