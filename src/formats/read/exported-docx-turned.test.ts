import { expect, test } from 'vitest'
import { turnedStyles, type TurnedStyles } from './exported-docx-turned.ts'
import { readXml } from './xml/read-xml.ts'

function styles(inside: string): TurnedStyles {
  const read = readXml('styles.xml', `<w:styles xmlns:w="w">${inside}</w:styles>`)
  return turnedStyles(read.ok ? read.value : expect.fail('no XML'))
}
const style = (type: string, id: string, inside: string, more = ''): string =>
  `<w:style w:type="${type}" w:styleId="${id}"${more}>${inside}</w:style>`
const TURNED = '<w:pPr><w:bidi/></w:pPr><w:rPr><w:rtl/></w:rPr>'
const DEFAULTS = `<w:docDefaults><w:rPrDefault><w:rPr><w:rtl/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:bidi/></w:pPr></w:pPrDefault></w:docDefaults>`

test('a paragraph that names no style has that of the file’s usual one, letters that name none have nothing of it', () => {
  const turned = styles(
    style('paragraph', 'Normal', TURNED, ' w:default="1"') + style('character', 'Quote', '<w:rPr><w:rtl/></w:rPr>'),
  )
  expect(turned.paragraph(null)).toBe(true)
  expect(turned.letters(null, 'paragraph')).toBe(true)
  expect(turned.letters(null, 'character')).toBeNull()
  expect(turned.letters('Quote', 'character')).toBe(true)
})

test('the defaults of the file hold where no style says otherwise, but for the style of some letters', () => {
  const turned = styles(
    DEFAULTS +
      style('paragraph', 'Latin', '<w:pPr><w:bidi w:val="0"/></w:pPr><w:rPr><w:rtl w:val="false"/></w:rPr>') +
      style('character', 'Bare', ''),
  )
  expect([turned.paragraph(null), turned.paragraph('Latin'), turned.paragraph('Unknown')]).toEqual([true, false, true])
  expect([turned.letters(null, 'paragraph'), turned.letters('Latin', 'paragraph'), turned.letters('Bare', 'character')]).toEqual([
    true,
    false,
    null,
  ])
})

test('a style says what the one says that it is based on, and a circle of styles ends', () => {
  const turned = styles(
    style('paragraph', 'Base', TURNED) +
      style('paragraph', 'Own', '<w:basedOn w:val="Base"/>') +
      style('paragraph', 'Off', '<w:basedOn w:val="Base"/><w:pPr><w:bidi w:val="off"/></w:pPr>') +
      style('paragraph', 'One', '<w:basedOn w:val="Two"/>') +
      style('paragraph', 'Two', '<w:basedOn w:val="One"/>'),
  )
  expect(['Own', 'Off', 'One'].map((name) => turned.paragraph(name))).toEqual([true, false, false])
})

test('a file without styles turns nothing', () => {
  const turned = turnedStyles(null)
  expect([
    turned.paragraph(null),
    turned.paragraph('X'),
    turned.letters('X', 'paragraph'),
    turned.letters(null, 'character'),
  ]).toEqual([false, false, null, null])
})
