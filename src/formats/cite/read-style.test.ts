import { readFileSync, readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { canCite } from './can-cite.ts'
import { readStyle } from './read-style.ts'
import { styleText } from './testing/style-text.ts'

const FOLDER = new URL('../../../resources/csl/', import.meta.url)
const LOCALE = readFileSync(new URL('locales-en-US.xml', FOLDER), 'utf8')
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
const read = (text: string) => readStyle('mine.csl', bytes(text))
const refused = (text: string): string => {
  const answer = read(text)
  return answer.ok ? 'taken' : `${answer.failure.code}: ${answer.failure.message}`
}

test.each(readdirSync(FOLDER).filter((name) => name.endsWith('.csl')))('%s of the program would be taken too', (name) => {
  const answer = readStyle(name, readFileSync(new URL(name, FOLDER)))
  expect(answer).toMatchObject({ ok: true, value: { listsSources: true } })
  expect(answer.ok && canCite(answer.value.text, LOCALE)).toBe(true)
})

test('title, home and list of sources are told', () => {
  const answer = read(
    styleText('Notes of Mine', { attributes: 'class="in-text" version="1.0" default-locale="es-ES"', bibliography: '' }),
  )
  expect(answer).toMatchObject({ value: { title: 'Notes of Mine', locale: 'es-ES', listsSources: false } })
})

test('other spellings of the same XML come to the same style', () => {
  const plain = styleText('One')
  const [one, other] = [
    plain,
    plain.replace('<citation>', '<!-- a comment --><citation>').replaceAll('class="note"', "class='note'"),
  ].map(read)
  expect(one).toEqual(other)
  const prefixed = plain.replaceAll(/<(\/?)(?=[a-z])/gu, '<$1csl:').replace('xmlns=', 'xmlns:csl=')
  expect(read(prefixed)).toEqual(one)
  const wide = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(plain.replace(/<\?.*?\?>/u, ''), 'utf16le')])
  expect(readStyle('mine.csl', wide)).toEqual(one)
})

test('a style that refers to another is refused with the name of that', () => {
  const parent = '<link href="http://www.zotero.org/styles/apa" rel="independent-parent"/>'
  expect(refused(styleText('X', { info: parent }))).toBe(
    'dependent-style: “mine.csl” only refers to another style and has no rules of its own. Add that one: http://www.zotero.org/styles/apa',
  )
})

test.each([
  ['nothing', '', 'damaged-file'],
  ['a text', 'Dear colleague,', 'not-a-style'],
  ['a web page', '<html><body>Sign in</body></html>', 'not-a-style'],
  ['another style sheet', '<style>p { color: red }</style>', 'not-a-style'],
  ['a locale', LOCALE, 'not-a-style: “mine.csl” is a CSL locale'],
  ['half a file', styleText('X').slice(0, 600), 'damaged-file: “mine.csl” is damaged: its end is missing'],
  ['a version of before 1.0', styleText('X', { attributes: 'class="note"' }), 'bad-style: “mine.csl” says no version of CSL'],
  [
    'a later version',
    styleText('X', { attributes: 'class="note" version="1.1mlz1"' }),
    'bad-style: “mine.csl” is of CSL 1.1mlz1',
  ],
  ['no class', styleText('X', { attributes: 'version="1.0"' }), 'bad-style: “mine.csl” cannot be used: it does not say whether'],
  ['an element of none', styleText('X', { layout: '<script/>' }), 'CSL 1.0 has no “script”'],
  ['an attribute of none', styleText('X', { layout: '<text value="a" skip-words="(a+)+$"/>' }), 'CSL 1.0 has no “skip-words”'],
  [
    'a macro that is not there',
    styleText('X', { layout: '<text macro="author"/>' }),
    'it calls the macro “author”, which it does not have',
  ],
  ['a macro that calls itself', styleText('X', { body: circle(), layout: '<text macro="a"/>' }), 'its macro “a” calls itself'],
  ['macros that grow without end', styleText('X', { body: doubling(40), layout: '<text macro="m39"/>' }), 'grow beyond measure'],
  ['entities', `<!DOCTYPE s [<!ENTITY a "aaaa">]>${styleText('X')}`, 'xml-entities'],
  ['elements without end', styleText('X', { layout: '<group>'.repeat(5000) }), 'too-deep'],
])('%s is refused', (_, text, why) => {
  expect(refused(text)).toContain(why)
})

test.each([
  ['an element of none', styleText('X', { layout: '<script/>' })],
  ['a part that never ends', styleText('X').replace('</info>', '')],
  ['entities', `<!DOCTYPE s>${styleText('X')}`],
  ['no version', styleText('X', { attributes: 'class="note"' })],
  ['half a file', styleText('X').slice(0, 600)],
])('what refuses %s names the file and says what to do', (_, text) => {
  expect(refused(text)).toMatch(/“mine\.csl” .*(?:[Dd]ownload it again|Choose a style)/u)
})

test('a file in another encoding, and one that is too large, are refused', () => {
  expect(readStyle('mine.csl', Uint8Array.of(0x3c, 0xff, 0xfe, 0x41))).toMatchObject({ failure: { code: 'damaged-file' } })
  expect(readStyle('mine.csl', new Uint8Array(1_000_001).fill(0x20))).toMatchObject({ failure: { code: 'too-large' } })
})

test('a style with which the processor cites nothing is known', () => {
  const answer = read(styleText('X', { layout: '<text variable="DOI"/>' }))
  expect(answer.ok && canCite(answer.value.text, LOCALE)).toBe(false)
})

function circle(): string {
  return '<macro name="a"><text macro="b"/></macro><macro name="b"><group><text macro="a"/></group></macro>'
}

/** Each macro calls the one before it twice. */
function doubling(steps: number): string {
  return Array.from({ length: steps }, (_, index) => {
    const call = index === 0 ? '<text value="a"/>' : `<text macro="m${index - 1}"/>`
    return `<macro name="m${index}">${call}${call}</macro>`
  }).join('')
}
