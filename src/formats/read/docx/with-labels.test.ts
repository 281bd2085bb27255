import { describe, expect, it } from 'vitest'
import { readXml } from '../xml/read-xml.ts'
import { docxNumbering } from './docx-numbering.ts'
import { withLabels } from './with-labels.ts'

type Level = { format?: string; text: string; start?: number; more?: string }

const level = ({ format = 'decimal', text, start = 1, more = '' }: Level, at: number): string =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`
const kind = (id: number, levels: readonly Level[], more = ''): string =>
  `<w:abstractNum w:abstractNumId="${id}">${more}${levels.map(level).join('')}</w:abstractNum>`
const list = (id: number, of: number, more = ''): string =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${of}"/>${more}</w:num>`
const item = (numId: number, at = 0): string =>
  `<w:p><w:pPr><w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="${numId}"/></w:numPr></w:pPr><w:r><w:t>Text</w:t></w:r></w:p>`
const styled = (style: string): string => `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr><w:r><w:t>Text</w:t></w:r></w:p>`

const parsed = (name: string, xml: string) => {
  const read = readXml(name, `<w:${name}>${xml}</w:${name}>`)
  return read.ok ? read.value : null
}

/** The labels that stand before the paragraphs; `–` for none. */
const labels = (paragraphs: readonly string[], numbering: string, styles = ''): string[] => {
  const xml = withLabels(paragraphs.join(''), docxNumbering(parsed('numbering', numbering), parsed('styles', styles)))
  return xml
    .split('</w:p>')
    .slice(0, -1)
    .map((paragraph) => /\ufdd0(.*)\ufdd1/u.exec(paragraph)?.[1] ?? '–')
}

const REPORT: Level[] = [{ text: '%1.' }, { format: 'lowerLetter', text: '(%2)' }, { format: 'lowerRoman', text: '(%3)' }]

const style = (id: string, more: string): string => `<w:style w:styleId="${id}">${more}</w:style>`

describe('the labels of the lists of a Word document', () => {
  it('count on each level, which begins anew under the next number above it', () => {
    const paragraphs = [item(1), item(1, 1), item(1, 1), item(1, 2), item(1), item(1, 1), item(1, 2)]
    expect(labels(paragraphs, kind(0, REPORT) + list(1, 0))).toEqual(['1.', '(a)', '(b)', '(i)', '2.', '(a)', '(i)'])
  })

  it('are those of a level that a style has in the list of the style it is based on', () => {
    const styles =
      style('Para', '<w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>') +
      style('Point', '<w:basedOn w:val="Para"/><w:pPr><w:numPr><w:ilvl w:val="1"/></w:numPr></w:pPr>')
    const paragraphs = [styled('Para'), styled('Point'), styled('Point'), styled('Para')]
    expect(labels(paragraphs, kind(0, REPORT) + list(1, 0), styles)).toEqual(['1.', '(a)', '(b)', '2.'])
  })

  it('have the numbers of the levels above, in figures where the level says so', () => {
    const levels = [{ format: 'upperRoman', text: 'Part %1' }, { text: '%1.%2' }, { text: '%1.%2.%3', more: '<w:isLgl/>' }]
    expect(labels([item(1), item(1, 1), item(1, 2), item(1, 1)], kind(0, levels) + list(1, 0))).toEqual([
      'Part I',
      'I.1',
      '1.1.1',
      'I.2',
    ])
  })

  it('go on in another list of the same kind, unless that begins anew, which it does once', () => {
    const again = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride>'
    const numbering = kind(0, REPORT) + list(1, 0) + list(2, 0) + list(3, 0, again)
    expect(labels([item(1), item(2), item(3), item(3), item(2)], numbering)).toEqual(['1.', '2.', '5.', '6.', '7.'])
  })

  it('have the levels that a list makes its own', () => {
    const own = `<w:lvlOverride w:ilvl="0">${level({ format: 'upperLetter', text: '%1)' }, 0)}</w:lvlOverride>`
    expect(labels([item(1), item(1)], kind(0, REPORT) + list(1, 0, own))).toEqual(['A)', 'B)'])
  })

  it('begin where the level begins, and may never begin anew', () => {
    const levels = [
      { text: '%1.', start: 3 },
      { text: '%2', more: '<w:lvlRestart w:val="0"/>' },
    ]
    expect(labels([item(1), item(1, 1), item(1), item(1, 1)], kind(0, levels) + list(1, 0))).toEqual(['3.', '1', '4.', '2'])
  })

  it('are none where there are bullets, nothing, or no list', () => {
    const levels = [
      { format: 'bullet', text: 'o' },
      { format: 'none', text: '' },
    ]
    expect(
      labels([item(1), item(1, 1), item(9), item(0), '<w:p/>'.replace('/>', '></w:p>')], kind(0, levels) + list(1, 0)),
    ).toEqual(['–', '–', '–', '–', '–'])
  })

  it('come by styles, those they are based on, and the level that belongs to a style', () => {
    const styles =
      '<w:style w:styleId="Numbered"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>' +
      '<w:style w:styleId="Point"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>' +
      '<w:style w:styleId="Mine"><w:basedOn w:val="Numbered"/></w:style>' +
      '<w:style w:styleId="Plain"><w:basedOn w:val="Numbered"/><w:pPr><w:numPr><w:numId w:val="0"/></w:numPr></w:pPr></w:style>' +
      '<w:style w:styleId="Round"><w:basedOn w:val="Round"/></w:style>'
    const levels = [{ text: '%1.' }, { format: 'lowerLetter', text: '(%2)', more: '<w:pStyle w:val="Point"/>' }]
    const paragraphs = ['Numbered', 'Point', 'Mine', 'Plain', 'Round', 'Unknown'].map(styled)
    expect(labels(paragraphs, kind(0, levels) + list(1, 0), styles)).toEqual(['1.', '(a)', '2.', '–', '–', '–'])
  })

  it('are those of a style to which a list leads', () => {
    const styles = '<w:style w:styleId="Legal"><w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr></w:style>'
    const numbering = kind(0, [], '<w:numStyleLink w:val="Legal"/>') + kind(1, [{ text: '§ %1' }]) + list(1, 0) + list(2, 1)
    expect(labels([item(1), item(1)], numbering, styles)).toEqual(['§ 1', '§ 2'])
  })

  it('pass over paragraphs that are deleted, and what a paragraph was before a change', () => {
    const deleted = item(1).replace('</w:pPr>', '<w:rPr><w:del w:id="1"/></w:rPr></w:pPr>')
    const changed = `<w:p><w:pPr><w:pPrChange w:id="2"><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr></w:pPrChange></w:pPr><w:r><w:t>Text</w:t></w:r></w:p>`
    expect(labels([item(1), deleted, changed, item(1)], kind(0, REPORT) + list(1, 0))).toEqual(['1.', '–', '–', '2.'])
  })
})

it('a document without lists is as it was, but for what passes for a mark', () => {
  expect(withLabels('<w:p><w:pPr><w:jc/></w:pPr>a\ufdd0b\ufdd1</w:p>', docxNumbering(null, null))).toBe(
    '<w:p><w:pPr><w:jc/></w:pPr>ab</w:p>',
  )
})
