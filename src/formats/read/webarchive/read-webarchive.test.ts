import { describe, expect, it } from 'vitest'
import { ARTICLE_PAGE, PARAGRAPHS, TITLE } from '../fixtures/article-page.ts'
import { binaryPlist } from '../fixtures/binary-plist.ts'
import { failureOf, readFixture, textOf } from '../fixtures/read-fixture.ts'

const bytes = (text: string): Uint8Array => new Uint8Array(Buffer.from(text))
const main = {
  WebResourceURL: 'https://post.example/river#top',
  WebResourceFrameName: 'Ünïcode',
  WebResourceTextEncodingName: 'UTF-8',
  WebResourceData: bytes(ARTICLE_PAGE),
}

describe('a page saved by Safari', () => {
  it('is read with its address from a binary property list', async () => {
    const archive = binaryPlist({ WebSubresources: { x: bytes('picture') }, WebMainResource: main })
    const { mediaType, articles } = await readFixture('page.webarchive', archive)
    expect(mediaType).toBe('application/x-webarchive')
    expect(articles[0]).toMatchObject({ title: TITLE, url: 'https://post.example/river' })
    expect(textOf(articles[0])).toEqual([PARAGRAPHS[0], PARAGRAPHS[1], 'The far side', PARAGRAPHS[2]])
  })

  it('is read from a property list in XML', async () => {
    const xml = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
<plist version="1.0"><dict><key>WebMainResource</key><dict><key>WebResourceData</key>
<data>\n${Buffer.from(ARTICLE_PAGE).toString('base64').replace(/.{60}/g, '$&\n\t')}</data>
<key>WebResourceURL</key><string>https://post.example/river?a=1&amp;b=2</string></dict></dict></plist>`
    const { articles } = await readFixture('page.webarchive', bytes(xml))
    expect(articles[0]).toMatchObject({ title: TITLE, url: 'https://post.example/river?a=1&b=2' })
  })

  it.each([
    ['cut off', binaryPlist({ WebMainResource: main }).subarray(0, 400), 'damaged-file'],
    ['without a page', binaryPlist({ Other: 'x' }), 'no-text'],
    [
      'that declares entities',
      bytes('<!DOCTYPE plist [<!ENTITY a "b">]><plist><dict><key>WebMainResource</key></dict></plist>'),
      'xml-entities',
    ],
  ])('is refused in plain words where it is one %s', async (_, archive, code) => {
    expect(await failureOf('page.webarchive', archive)).toMatchObject({ code })
  })

  it('does not follow values that hold themselves', async () => {
    // The entry of the dictionary (reference 2) is the dictionary itself.
    const archive = binaryPlist({ WebMainResource: 'x' })
    archive[12] = 0
    expect(await failureOf('page.webarchive', archive)).toMatchObject({ code: 'no-text' })
  })
})
