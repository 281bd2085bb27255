import { expect, test } from 'vitest'
import type { DocumentCite, DocumentInline } from '#core/document.ts'
import { citation, MdInlines } from './md-inlines.ts'

const text = (words: string, more: { language?: string; direction?: 'rtl' } = {}): DocumentInline => ({
  kind: 'text',
  text: words,
  ...more,
})
const bold = (...children: DocumentInline[]): DocumentInline => ({ kind: 'strong', children })
const italic = (...children: DocumentInline[]): DocumentInline => ({ kind: 'emphasis', children })
const NOTES: { content: DocumentInline[]; cites?: DocumentCite[] }[] = [
  { content: [{ kind: 'piece', id: 'n1', children: [text('See '), italic(text('Ledger'))] }] },
  { content: [text('Serik')], cites: [{ source: 'serik2026', locator: '¶ 5' }] },
]
const set = (...content: DocumentInline[]): string =>
  new MdInlines((number: number) => NOTES[number - 1] ?? expect.fail('no such note')).set(content)

test('marks stand close around the words, white space outside', () => {
  expect(set(text('a'), bold(text(' b ')), italic(text('c')), text(' d'))).toBe('a **b** *c* d')
  expect(set(bold(text('a'), italic(text('b'))))).toBe('**a**[***b***]{}')
  expect(set(bold(text(' ')))).toBe(' ')
})

test('what looks alike is one stretch, and marks beside marks are kept apart', () => {
  expect(set(bold(text('a')), bold(text('b')))).toBe('**ab**')
  expect(set(bold(text('a')), italic(text('b')))).toBe('**a**[*b*]{}')
  expect(set(bold(text('a')), italic(text(' b')))).toBe('**a** *b*')
  expect(set(bold(text('a')), text('b'), italic(text('c')))).toBe('**a**b*c*')
})

test('language, direction and links are said of the words they hold for', () => {
  expect(set(text('a '), text('бір', { language: 'kk' }), text(' b'))).toBe('a [бір]{lang=kk} b')
  expect(set(text('ئۇيغۇر', { language: 'ug', direction: 'rtl' }))).toBe('[ئۇيغۇر]{lang=ug dir=rtl}')
  expect(set({ kind: 'link', href: 'https://x.org/a', children: [bold(text('a_b'))] })).toBe('**[a\\_b](<https://x.org/a>)**')
})

test('a note is a citation where it cites and its words where it does not; a piece bears its name', () => {
  expect(set(text('a'), { kind: 'note', number: 1 }, { kind: 'note', number: 2 })).toBe('a^[See *Ledger*][@serik2026, ¶ 5]')
  expect(set({ kind: 'piece', id: 's1', children: [text('a')] }, text(' b'))).toBe('[a]{#s1} b')
})

test.each([
  [null, '[@a]'],
  ['¶ 5', '[@a, ¶ 5]'],
  ['¶¶ 5–7, 9', '[@a, ¶¶ 5–7, 9]'],
  ['12', '[@a, 12]'],
  ['3 (b); {x}', '[@a, {3 (b)   x }]'],
  ['para. 5', '[@a, \u2060para. 5]'],
  ['paras. 5, 6', '[@a, \u2060paras. 5, 6]'],
  ['paragon 5', '[@a, {paragon 5}]'],
])('the place %j is cited as %j', (locator, cited) => {
  expect(citation([{ source: 'a', locator }])).toBe(cited)
})

test('several sources of a note stand in one citation', () => {
  expect(
    citation([
      { source: 'a', locator: null },
      { source: 'b', locator: '4' },
    ]),
  ).toBe('[@a; @b, 4]')
})
