import { expect, it } from 'vitest'
import { ARTICLE_HTML, PARAGRAPHS } from '../fixtures/article-page.ts'
import { failureOf, readFixture, textOf } from '../fixtures/read-fixture.ts'

const TEXT = PARAGRAPHS.join('\n\n')
const part = (type: string, body: string): string => `--b0\r\n${type}\r\n\r\n${body}\r\n`
const mixed = (...parts: string[]): Uint8Array =>
  new Uint8Array(
    Buffer.from(
      `From: a@b.example\r\nSubject: x\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b0\r\n\r\n${parts.join('')}--b0--\r\n`,
    ),
  )
const attached = (name: string, body: string, more = ''): string =>
  part(`Content-Type: application/octet-stream\r\nContent-Disposition: attachment; ${name}${more}`, body)
const text = part('Content-Type: text/plain', TEXT)

it('a mail names what is attached and cannot be read, and leaves it', async () => {
  const film = attached('filename="film.mp4"', 'x')
  const picture = part('Content-Type: image/png\r\nContent-ID: <1>\r\nContent-Disposition: inline', 'x')
  const { articles, warnings } = await readFixture('mail.eml', mixed(text, film, picture))
  expect(articles).toHaveLength(1)
  expect(warnings).toEqual(['What is attached to mail.eml was passed over: film.mp4.'])
  expect((await failureOf('mail.eml', mixed(film, picture))).message).toBe(
    'mail.eml has no text of its own. Save what is attached and import it: film.mp4.',
  )
})

it('a mail brings what is attached to it and can be read, each with its own bytes', async () => {
  const page = `<html><head><title>Bericht</title></head><body>${ARTICLE_HTML}</body></html>`
  const base64 = Buffer.from(page).toString('base64')
  const report = attached('filename="=?utf-8?Q?Bericht_=C3=BCber.html?="', base64, '\r\nContent-Transfer-Encoding: base64')
  const note = attached("filename*=UTF-8''%D0%BC%D0%BE%D1%81%D1%82.txt", `The bridge\r\n\r\n${PARAGRAPHS.join('\r\n\r\n')}`)
  const { articles, warnings, attached: sources } = await readFixture('mail.eml', mixed(text, report, note))
  expect(articles.map(textOf)).toMatchObject([
    PARAGRAPHS,
    expect.arrayContaining(['The far side']),
    expect.arrayContaining([PARAGRAPHS[0]]),
  ])
  expect(warnings).toEqual([])
  expect([...(sources ?? [])].map(([at, { path, mediaType }]) => [at, path, mediaType])).toEqual([
    [1, 'Bericht über.html', 'text/html'],
    [2, 'мост.txt', 'text/plain'],
  ])
  expect(Buffer.from(sources?.get(1)?.bytes ?? []).toString()).toBe(page)
})

it('a mail is what is attached to it where it has no text of its own', async () => {
  const { articles, attached: sources } = await readFixture('mail.eml', mixed(attached('filename=note.txt', TEXT)))
  expect(articles.map(textOf)).toEqual([PARAGRAPHS])
  expect([...(sources?.keys() ?? [])]).toEqual([0])
})

it('a mail says why what is attached could not be read', async () => {
  const broken = attached('filename="report.pdf"', 'x')
  expect((await readFixture('mail.eml', mixed(text, broken))).warnings).toEqual([
    expect.stringMatching(/^mail\.eml: an attached file could not be read\..*report\.pdf/),
  ])
  expect((await failureOf('mail.eml', mixed(broken))).message).toContain('report.pdf')
})

it('a mail opens no mail and no archive that is attached', async () => {
  const { articles, warnings } = await readFixture(
    'mail.eml',
    mixed(text, attached('filename=in.zip', 'PK'), attached('filename=in.eml', `Subject: y\r\n\r\n${TEXT}`)),
  )
  expect(articles).toHaveLength(1)
  expect(warnings).toEqual(['What is attached to mail.eml was passed over: in.zip, in.eml.'])
})
