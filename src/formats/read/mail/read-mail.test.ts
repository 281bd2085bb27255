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
    expect(JSON.stringify(article)).not.toMatch(/open\.gif|What happens when/)
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

  it('names what is attached and leaves it', async () => {
    const pdf = part(
      'Content-Type: application/pdf; name="report.pdf"\r\nContent-Disposition: attachment; filename="report.pdf"',
      'x',
    )
    const picture = part('Content-Type: image/png\r\nContent-ID: <1>\r\nContent-Disposition: inline', 'x')
    const mixed = (text: string): Uint8Array =>
      new Uint8Array(
        Buffer.from(
          `From: a@b.example\r\nSubject: x\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b0\r\n\r\n${text}${pdf}${picture}--b0--\r\n`,
        ),
      )
    const { warnings } = await readFixture('mail.eml', mixed(part('Content-Type: text/plain', TEXT)))
    expect(warnings).toEqual(['What is attached to mail.eml was passed over: report.pdf.'])
    expect((await failureOf('mail.eml', mixed(''))).message).toBe(
      'mail.eml has no text of its own. Save what is attached and import it: report.pdf.',
    )
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
