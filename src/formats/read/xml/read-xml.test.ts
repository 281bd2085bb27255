import { describe, expect, it } from 'vitest'
import { processorSeconds } from '../fixtures/processor-seconds.ts'
import { readXml } from './read-xml.ts'
import { attribute, elementsIn, textIn, type XmlElement } from './xml-element.ts'

function read(xml: string): XmlElement {
  const result = readXml('a.xml', xml)
  if (!result.ok) throw new Error(result.failure.message)
  return result.value
}

describe('XML', () => {
  it('is read with its attributes, entities, comments and CDATA', () => {
    const root = read(
      '<?xml version="1.0"?>\n<!DOCTYPE package PUBLIC "a" "b">\n<!-- <not/> --><p:package a=\'1 > 0\' x:id="t"><dc:title>Roads &amp; &#x420;&#1077;ки</dc:title><e/><![CDATA[<b>]]></p:package>',
    )
    expect(root.name).toBe('p:package')
    expect(attribute(root, 'a')).toBe('1 > 0')
    expect(attribute(root, 'id')).toBe('t')
    expect(elementsIn(root, 'title').map(textIn)).toEqual(['Roads & Реки'])
    expect(textIn(root)).toBe('Roads & Реки<b>')
  })

  it('is read as far as it goes where it is cut off or wrongly closed', () => {
    expect(textIn(read('<a><b>one</c></b><d>two'))).toBe('onetwo')
    expect(textIn(read('<a>one<b attr="'))).toBe('one')
    expect(textIn(read('<a><![CDATA[one'))).toBe('one')
  })

  it.each([
    '<?xml version="1.0"?><!DOCTYPE lolz [<!ENTITY lol "lol"><!ENTITY lol2 "&lol;&lol;">]><rss>&lol2;</rss>',
    '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>',
    '<!DOCTYPE a [<!ENTITY % remote SYSTEM "http://a.example/x.dtd"> %remote;]><a/>',
    '<!DOCTYPE a [ ]]> <!-- --> [<!ENTITY x "y">]><a/>',
  ])('that declares entities is refused: %s', (xml) => {
    expect(readXml('a.xml', xml)).toMatchObject({ ok: false, failure: { code: 'xml-entities' } })
  })

  it('may write about entities', () => {
    expect(textIn(read('<!DOCTYPE rss><rss><![CDATA[<!DOCTYPE a [<!ENTITY x "y">]>]]></rss>'))).toContain('ENTITY')
  })

  it('is refused where it is nested without end, and without an element', () => {
    expect(readXml('a.xml', '<a>'.repeat(100_000))).toMatchObject({ failure: { code: 'too-deep' } })
    expect(readXml('a.xml', 'text')).toMatchObject({ failure: { code: 'damaged-file' } })
  })

  it('is read in time that grows with its length', async () => {
    for (const hostile of [
      '<a b="'.repeat(200_000),
      '<a '.repeat(300_000),
      '&#'.repeat(500_000),
      '<![CDATA['.repeat(100_000),
      '</a>'.repeat(200_000),
    ])
      expect(await processorSeconds(() => readXml('a.xml', `<r>${hostile}`))).toBeLessThan(5)
  })
})
