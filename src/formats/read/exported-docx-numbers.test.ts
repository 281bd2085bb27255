import { expect, test } from 'vitest'
import { docxNumbering } from './docx/docx-numbering.ts'
import { DocxNumbers, notesCountedOtherwise } from './exported-docx-numbers.ts'
import type { XmlElement } from './xml/xml-element.ts'
import { readXml } from './xml/read-xml.ts'

function xml(inside: string, name = 'root'): XmlElement {
  const read = readXml('part.xml', `<w:${name} xmlns:w="w">${inside}</w:${name}>`)
  return read.ok ? read.value : expect.fail('no XML')
}

const lvl = (level: number, inside: string): string =>
  `<w:lvl w:ilvl="${level}"><w:start w:val="1"/><w:numFmt w:val="decimal"/>${inside}</w:lvl>`
const NUMBERING = `
  <w:abstractNum w:abstractNumId="1">${lvl(0, '<w:lvlText w:val="%1."/>')}${lvl(1, '<w:pStyle w:val="Second"/><w:lvlText w:val="%1.%2"/>')}</w:abstractNum>
  <w:abstractNum w:abstractNumId="2"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="a"/></w:lvl></w:abstractNum>
  <w:abstractNum w:abstractNumId="3"><w:numStyleLink w:val="Listed"/></w:abstractNum>
  <w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>
  <w:num w:numId="2"><w:abstractNumId w:val="2"/></w:num>
  <w:num w:numId="3"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride></w:num>
  <w:num w:numId="4"><w:abstractNumId w:val="3"/></w:num>`
const style = (id: string, inside: string): string => `<w:style w:type="paragraph" w:styleId="${id}">${inside}</w:style>`
const numbered = (...said: string[]): string => `<w:pPr><w:numPr>${said.join('')}</w:numPr></w:pPr>`
const [ID, LEVEL] = [(id: number) => `<w:numId w:val="${id}"/>`, (level: number) => `<w:ilvl w:val="${level}"/>`]
const STYLES =
  style('Listed', numbered(ID(1))) +
  style('Second', numbered(ID(1))) +
  style('Below', `<w:basedOn w:val="Listed"/>${numbered(LEVEL(1))}`) +
  style('Heir', '<w:basedOn w:val="Below"/>') +
  style('Off', `<w:basedOn w:val="Listed"/>${numbered(ID(0))}`) +
  style('One', '<w:basedOn w:val="Two"/>') +
  style('Two', '<w:basedOn w:val="One"/>')

/** What stands before each of these paragraphs, given by their properties. */
function before(...paragraphs: string[]): (string | null)[] {
  const numbers = new DocxNumbers(docxNumbering(xml(NUMBERING), xml(STYLES)))
  return paragraphs.map((properties) => {
    const found = numbers.of(xml(properties, 'p'))
    return found === null ? null : `${found.level}: ${found.number}`
  })
}
const styled = (id: string, inside = ''): string => `<w:pPr><w:pStyle w:val="${id}"/>${inside}</w:pPr>`

test('a paragraph of a list that names no level stands on the outermost', () => {
  expect(before(numbered(ID(1)), numbered(ID(1), LEVEL(1)), numbered(ID(1)))).toEqual(['0: 1.', '1: 1.1', '0: 2.'])
})

test('a style puts its paragraphs into a list, on its own level or that which the list has for it, and what it is based on does too', () => {
  expect(before(...['Listed', 'Second', 'Below', 'Heir', 'Off', 'One', 'Unknown'].map((id) => styled(id)))).toEqual([
    '0: 1.',
    '1: 1.1',
    '1: 1.2',
    '1: 1.3',
    null,
    null,
    null,
  ])
})

const own = (...said: string[]): string => `<w:numPr>${said.join('')}</w:numPr>`

test('what a paragraph says itself comes before its style, list and level each for itself', () => {
  expect(before(styled('Listed', own(LEVEL(1))), styled('Second', own(ID(2))), styled('Listed', own(ID(0))))).toEqual([
    '1: 1.1',
    '1: null',
    null,
  ])
})

test('bullets have no number; what is in no list, or in one that the file lacks, stands in none', () => {
  expect(before(numbered(ID(2)), numbered(ID(9)), '<w:pPr/>', '')).toEqual(['0: null', null, null, null])
})

test('lists of one kind count together, one begins with its own number once, one that names a style is that list', () => {
  expect(before(numbered(ID(1)), numbered(ID(3)), numbered(ID(3)), numbered(ID(1)), numbered(ID(4)))).toEqual([
    '0: 1.',
    '0: 5.',
    '0: 6.',
    '0: 7.',
    '0: 8.',
  ])
})

test('a document without lists has none', () => {
  expect(new DocxNumbers(docxNumbering(null, null)).of(xml(numbered(ID(1)), 'p'))).toBeNull()
})

const rule = (kind: string, ...said: [string, string][]): string =>
  `<w:${kind}>${said.map(([name, value]) => `<w:${name} w:val="${value}"/>`).join('')}</w:${kind}>`
const told = (...parts: string[]): string[] => notesCountedOtherwise(parts.map((part) => xml(part))).map(({ text }) => text)
const call = (name: string, value: string): string => `<w:r><w:${name} w:customMarkFollows="${value}"/></w:r>`

test('notes that are counted as exports count them are not told, every other way of counting is', () => {
  const usual = [
    ['numFmt', 'decimal'],
    ['numStart', '1'],
    ['numRestart', 'continuous'],
  ] as const
  expect(told(rule('footnotePr', ...usual.map(([name, value]): [string, string] => [name, value])))).toEqual([])
  expect(
    told(rule('footnotePr', ['numFmt', 'lowerRoman'], ['numStart', '2']), rule('endnotePr', ['numRestart', 'eachPage'])),
  ).toEqual(['numFmt lowerRoman', 'numStart 2', 'numRestart eachPage'])
  expect(told(call('footnoteReference', '1') + call('endnoteReference', 'true') + call('footnoteReference', '0'))).toEqual([
    'customMarkFollows',
    'customMarkFollows',
  ])
})
