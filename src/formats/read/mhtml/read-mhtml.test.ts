import { describe, expect, it } from 'vitest'
import { ARTICLE_PAGE, PARAGRAPHS, TITLE } from '../fixtures/article-page.ts'
import { failureOf, readFixture, textOf } from '../fixtures/read-fixture.ts'

const bytes = (text: string): Uint8Array => new Uint8Array(Buffer.from(text))
/** Quoted-printable as Chrome writes it: lines of at most 76 characters. */
const quoted = (text: string): string =>
  Buffer.from(text)
    .toString('latin1')
    .replace(/[=\x80-\xff]/g, (letter) => `=${letter.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`)
    .replace(/(?:=..|[^=]){60}/g, '$&=\r\n')

const part = (headers: string, body: string): string => `--b0\r\n${headers}\r\n\r\n${body}\r\n`
const chrome = (root: string, more = ''): string =>
  `From: <Saved by Blink>\r\nSnapshot-Content-Location: https://post.example/river\r\nSubject: x\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\ttype="text/html";\r\n\tboundary="b0"\r\n\r\n\r\n${more}${root}--b0--\r\n`
const html = (body: string, charset = ''): string =>
  part(
    `Content-Type: text/html${charset}\r\nContent-Transfer-Encoding: quoted-printable\r\nContent-Location: https://post.example/river`,
    quoted(body),
  )
const advert = part(
  'Content-Type: text/html\r\nContent-Location: https://ads.example/frame',
  '<html><body><p>Buy our excellent bread today, it is the best bread in the whole valley and costs next to nothing.</p></body></html>',
)

describe('a page saved as MHTML', () => {
  it('is read with its address, without the frames of others', async () => {
    const { mediaType, encoding, articles } = await readFixture('page.mhtml', bytes(chrome(html(ARTICLE_PAGE), advert)))
    expect({ mediaType, encoding }).toEqual({ mediaType: 'multipart/related', encoding: 'utf-8' })
    expect(articles).toHaveLength(1)
    expect(articles[0]).toMatchObject({ title: TITLE, url: 'https://post.example/river', origins: { url: { from: 'header' } } })
    expect(textOf(articles[0])).toEqual([PARAGRAPHS[0], PARAGRAPHS[1], 'The far side', PARAGRAPHS[2]])
  })

  it('is read in base64, in another encoding, and inside multipart/alternative, as Word writes it', async () => {
    const russian = 'Мост через реку закрыли прошлой зимой, и с тех пор все грузовики идут в объезд, а жители жалуются на дорогу.'
    const page = Uint8Array.from(
      `<html><body><h1>x</h1><p>${russian}</p><p>${russian.toUpperCase()}</p></body></html>`,
      (letter) => {
        const code = letter.charCodeAt(0)
        return code >= 0x410 ? code - 0x350 : code
      },
    )
    const inner = `--b1\r\nContent-Type: text/html; charset="windows-1251"\r\nContent-Transfer-Encoding: base64\r\nContent-Location: file:///C:/x.htm\r\n\r\n${Buffer.from(page).toString('base64')}\r\n--b1--\r\n`
    const word = `MIME-Version: 1.0\nContent-Type: multipart/related; boundary="b0"\n\n${part('Content-Type: multipart/alternative; boundary=b1', inner)}--b0--\n`
    const { encoding, articles } = await readFixture('word.mht', bytes(word))
    expect(encoding).toBe('windows-1251')
    expect(textOf(articles[0])).toContain(russian)
    expect(articles[0]?.url).toBeNull()
  })

  it('is read as far as it goes where it is cut off', async () => {
    const whole = chrome(html(ARTICLE_PAGE))
    const { articles } = await readFixture('page.mhtml', bytes(whole.slice(0, whole.indexOf('one of them'))))
    expect(textOf(articles[0])).toContain(PARAGRAPHS[1])
  })

  it.each([
    ['without a page', chrome(part('Content-Type: image/png', 'x')), 'no-text'],
    ['with an empty page', chrome(html('')), 'empty-file'],
    ['without parts', 'From: <Saved by Blink>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related\r\n\r\n', 'no-text'],
  ])('is refused in plain words %s', async (_, content, code) => {
    expect(await failureOf('page.mhtml', bytes(content))).toMatchObject({ code })
  })
})
