import { keptBlocks } from '#core/article.ts'
import { zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { detectType } from './detect-type.ts'
import { readSource } from './read-source.ts'

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)
const TITLE = 'A River Without a Bridge'
const TEXT =
  'The bridge across the river was closed for repairs last winter, and the lorries have taken the long way round ever since.'

async function failureOf(name: string, bytes: Uint8Array): Promise<{ code: string; message: string }> {
  const read = await readSource({ name, bytes })
  if (read.ok) throw new Error(`${name} was read`)
  expect(read.failure.message).toContain(name)
  return read.failure
}

async function textOf(name: string, bytes: Uint8Array): Promise<{ encoding: string | null; text: string }> {
  const read = await readSource({ name, bytes })
  if (!read.ok) throw new Error(read.failure.message)
  const [article] = read.value.articles
  return {
    encoding: read.value.encoding,
    text: keptBlocks(article?.blocks ?? [])
      .map((block) => block.text)
      .join('\n'),
  }
}

describe('files that hold no article', () => {
  it.each([
    ['empty.txt', '', 'empty-file'],
    ['blank.txt', ' \n\u00a0\n\t', 'empty-file'],
    ['only-ads.txt', 'Advertisement\n\nREAD MORE', 'no-text'],
    ['empty.html', '<!doctype html><title>x</title><script>var text = "no"</script>', 'no-text'],
  ])('names %s and the reason', async (name, content, code) => {
    expect(await failureOf(name, utf8(content))).toMatchObject({ code })
  })

  it('tells a binary file with a text file’s name', async () => {
    expect(
      await failureOf(
        'picture.txt',
        Uint8Array.from({ length: 4000 }, (_, index) => (index * 37) % 251),
      ),
    ).toMatchObject({ code: 'binary-file' })
  })

  it.each([['subscriptions.xml', '<?xml version="1.0"?><opml version="2.0"></opml>', /OPML lists cannot be imported/]])(
    'says of %s what it is and what to do',
    async (name, content, message) => {
      const said = await failureOf(name, utf8(content))
      expect(said.code).toBe('format-not-yet')
      expect(said.message).toMatch(message)
    },
  )

  it('tells a spreadsheet by its content', async () => {
    const zip = zipSync({ '[Content_Types].xml': utf8('<Types/>'), 'xl/workbook.xml': utf8('<workbook/>') })
    expect((await failureOf('report', zip)).message).toBe('report: spreadsheets cannot be imported; save the sheet as text.')
  })

  it('passes over data and programs by name, but believes content that is a bibliography', async () => {
    expect(await failureOf('package.json', utf8('{"name": "x", "type": "module"}'))).toMatchObject({ code: 'not-an-article' })
    expect(await failureOf('page.js', utf8('document.write("<p>text</p>".repeat(9))'))).toMatchObject({ code: 'not-an-article' })
    expect(detectType('refs.json', utf8('[{"id": "a", "type": "article-journal", "title": "T"}]'))).toMatchObject({
      format: 'csl-json',
    })
  })
})

const utf16 = (text: string, little: boolean): Uint8Array =>
  Uint8Array.from([
    ...(little ? [0xff, 0xfe] : [0xfe, 0xff]),
    ...Array.from(text, (letter) => letter.charCodeAt(0)).flatMap((code) =>
      little ? [code & 255, code >> 8] : [code >> 8, code & 255],
    ),
  ])
const RUSSIAN = 'Мост через реку закрыли прошлой зимой, и с тех пор все грузовики идут в объезд, а жители жалуются на дорогу.'
const cp1251 = (text: string): Uint8Array =>
  Uint8Array.from(text, (letter) => {
    const code = letter.charCodeAt(0)
    return code >= 0x410 && code <= 0x44f ? code - 0x350 : code
  })

describe('encodings', () => {
  it.each([
    ['utf-8', utf8(TEXT)],
    ['utf-8', Uint8Array.from([0xef, 0xbb, 0xbf, ...utf8(TEXT)])],
    ['utf-16le', utf16(TEXT, true)],
    ['utf-16be', utf16(TEXT, false)],
    ['utf-16le', utf16(TEXT, true).slice(2)],
  ])('reads %s', async (encoding, bytes) => {
    expect(await textOf('a.txt', bytes)).toEqual({ encoding, text: TEXT })
  })

  it('recognises windows-1251', async () => {
    expect(await textOf('a.txt', cp1251(`${RUSSIAN}\n\n${RUSSIAN}`))).toEqual({
      encoding: 'windows-1251',
      text: `${RUSSIAN}\n${RUSSIAN}`,
    })
  })

  it('believes a page that states its charset', async () => {
    const page = cp1251(
      `<html><head><meta charset="windows-1251"><title>x</title></head><body><p>${RUSSIAN}</p><p>${RUSSIAN}</p></body></html>`,
    )
    expect(await textOf('a.html', page)).toMatchObject({ encoding: 'windows-1251', text: `${RUSSIAN}\n${RUSSIAN}` })
  })

  it('recognises GB 18030', async () => {
    // 中国与哈萨克斯坦的能源合作在过去二十年里不断加深。
    const gbk = Uint8Array.from(
      'd6d0b9fad3ebb9fec8f8bfcbcbb9ccb9b5c4c4dcd4b4bacfd7f7d4dab9fdc8a5b6fecaaec4eac0efb2bbb6cfbcd3c9eea1a3'.match(/../g) ?? [],
      (pair) => Number.parseInt(pair, 16),
    )
    expect(await textOf('a.txt', gbk)).toEqual({
      encoding: 'gb18030',
      text: '中国与哈萨克斯坦的能源合作在过去二十年里不断加深。',
    })
  })

  it('reads UTF-8 in which a byte is broken', async () => {
    const bytes = utf8(`${'«Мост через реку» закрыли прошлой зимой, сказал «он». '.repeat(60)}x`)
    bytes[bytes.length - 1] = 0xff
    expect(await textOf('a.txt', bytes)).toMatchObject({ encoding: 'utf-8' })
  })

  it('normalises what cannot be seen: NFC, no-break and zero-width spaces, control characters', async () => {
    expect((await textOf('a.txt', utf8(`\uFEFF${TEXT} Cafe\u0301\u00a0\u200bund\u00ad \u0007mehr.`))).text).toBe(
      `${TEXT} Café und mehr.`,
    )
  })
})

describe('formats by content', () => {
  it('reads HTML without an extension, and named .txt', async () => {
    const page = utf8(`<!DOCTYPE html><html><body><h1>${TITLE}</h1><p>${TEXT}</p><p>${TEXT}</p></body></html>`)
    for (const name of ['page', 'page.txt']) {
      const read = await readSource({ name, bytes: page })
      expect(read).toMatchObject({ ok: true, value: { mediaType: 'text/html', articles: [{ title: TITLE }] } })
    }
  })

  it('keeps a text that mentions tags as text', async () => {
    expect(
      await readSource({ name: 'a.txt', bytes: utf8(`${TEXT}\n\nThe tag <p> begins a paragraph in HTML, as everybody knows.`) }),
    ).toMatchObject({ value: { mediaType: 'text/plain' } })
  })
})

describe('very large files', () => {
  it('imports 10 MB of paragraphs in a few seconds', { timeout: 60_000 }, async () => {
    const read = await readSource({ name: 'big.txt', bytes: utf8(`${TEXT} ${TEXT}\n\n`.repeat(41_000)) })
    expect(read.ok && read.value.articles[0]?.blocks.length).toBe(41_000)
  })

  it('names a file that is one endless line', async () => {
    expect(await failureOf('line.txt', utf8(`${TEXT} `.repeat(20_000)))).toMatchObject({ code: 'too-large' })
  })

  it('names a page that is nested without end', async () => {
    expect(await failureOf('deep.html', utf8(`<html><body>${'<div>'.repeat(100_000)}${TEXT}`))).toMatchObject({
      code: 'too-deep',
    })
  })
})
