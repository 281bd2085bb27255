import { zipSync } from 'fflate'
import { expect, test } from 'vitest'
import type { Theme } from '#core/theme.ts'
import { planCodebook } from '#core/themes/codebook.ts'
import { writeCsvCodebook } from './csv-codebook.ts'
import { writeQdc } from './qdc.ts'
import { readCodebook } from './read-codebook.ts'

const theme = (slug: string, name: string, more: Partial<Theme> = {}): Theme => ({
  slug,
  name,
  definition: '',
  colour: '#0f766e',
  parent: null,
  builtIn: false,
  terms: [],
  ...more,
})
const THEMES = [
  theme('energy', 'Energy & <power>', { definition: 'Oil, gas.\n\nAnd grids.', terms: ['gas', 'pipeline*', 'oil; crude'] }),
  theme('gas', 'Газ', { parent: 'energy', terms: ['газ*', 'one; alone'], colour: '#be185d' }),
  theme('lng', '=LNG', { parent: 'gas', definition: '@home' }),
  theme('rail', 'Rail "roads"'),
]
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
const read = (text: string, slugs: readonly string[] = []) => readCodebook('file', bytes(text), slugs)
const refused = (text: string | Uint8Array, name = 'codes.x'): unknown => {
  const result = readCodebook(name, typeof text === 'string' ? bytes(text) : text, [])
  return result.ok ? result : [result.failure.code, result.failure.message]
}

test.each([
  ['qdc', writeQdc],
  ['csv', writeCsvCodebook],
])('what is written as %s changes nothing when it is read', (_format, write) => {
  const result = read(
    write(THEMES),
    THEMES.map(({ slug }) => slug),
  )
  if (!result.ok) throw new Error(result.failure.message)
  expect(planCodebook(THEMES, result.value).filter(({ theme: slug, fields }) => slug === null || fields.length > 0)).toEqual([])
  const renamed = THEMES.map((each) => ({ ...each, name: `Old ${each.name}`, parent: null, definition: 'x', terms: [] }))
  expect(planCodebook(renamed, result.value)[1]).toEqual({
    name: 'Газ',
    theme: 'gas',
    fields: ['name', 'definition', 'terms', 'parent'].filter((field) => field !== 'definition' || _format === 'csv' || true),
  })
})

test('codebooks of other programs are read: namespaces, groups, twins under two groups, no colours', () => {
  const nvivo = `<?xml version="1.0" encoding="UTF-8" standalone="no" ?><CodeBook origin="NVivo 12" xmlns="urn:QDA-XML:codebook:1:0"><Codes>
    <Code guid="{2a08bddf-4c35-4250-bf77-7de37b50c930}" name="Trade" isCodable="false"><Description>All of it</Description><Code guid="b" name="Positive" isCodable="true" color="#FF0000"/></Code>
    <Code guid="c" name="Politics" isCodable="true"><Code guid="d" name="Positive" isCodable="true" color="red"/></Code>
  </Codes><Sets><Set guid="e" name="Group"/></Sets></CodeBook>`
  expect(read(nvivo)).toEqual({
    ok: true,
    value: [
      { name: 'Trade', slug: null, definition: 'All of it', terms: null, colour: null, parent: null },
      { name: 'Positive', slug: null, definition: null, terms: null, colour: '#ff0000', parent: 0 },
      { name: 'Politics', slug: null, definition: null, terms: null, colour: null, parent: null },
      { name: 'Positive (Politics)', slug: null, definition: null, terms: null, colour: null, parent: 2 },
    ],
  })
  const project =
    '<Project xmlns="urn:QDA-XML:project:1.0"><CodeBook><Codes><Code guid="a" name="One"/></Codes></CodeBook></Project>'
  expect(read(project)).toMatchObject({ ok: true, value: [{ name: 'One' }] })
})

test('tables of other programs are read by the names of their columns', () => {
  expect(read('Tag;Description;Number\r\nGas;What burns;4\r\n')).toEqual({
    ok: true,
    value: [{ name: 'Gas', slug: null, definition: 'What burns', terms: null, colour: null }],
  })
  expect(read('name,terms,parent\nGas,lng; gas*,Energy\nEnergy,,\n')).toMatchObject({
    ok: true,
    value: [
      { terms: ['lng', 'gas*'], parent: 1 },
      { terms: [], parent: null },
    ],
  })
})

test('what is no codebook is refused with what it is', () => {
  expect(refused('<rss><channel/></rss>')).toEqual(['not-a-codebook', expect.stringContaining('<rss>')])
  expect(refused(new Uint8Array([0x50, 0x4b, 3, 4]))).toEqual(['damaged-file', expect.stringContaining('codes.x')])
  expect(refused(zipSync({ 'xl/workbook.xml': bytes('<workbook/>') }))).toEqual([
    'not-a-codebook',
    expect.stringContaining('.qdpx'),
  ])
  expect(refused(zipSync({ 'project.qde': bytes('<rss/>') }))).toEqual(['not-a-codebook', expect.stringContaining('<rss>')])
  expect(refused('<CodeBook><Codes><Code name="a"><Code name="b">')).toEqual([
    'damaged-file',
    expect.stringMatching(/cut off.*Nothing was changed/u),
  ])
  expect(refused('<q:CodeBook><bad')).toEqual(['damaged-file', expect.stringContaining('<q:CodeBook>')])
  expect(refused('<CodeBook/>')).toEqual(['no-themes', expect.any(String)])
  expect(refused('<CodeBook><Codes></Codes></CodeBook>')).toEqual(['no-themes', expect.any(String)])
  expect(refused('<CodeBook><Codes><Code guid="a" name=" "/></Codes></CodeBook>')).toEqual([
    'not-a-codebook',
    expect.stringContaining('Code 1'),
  ])
  expect(refused('<!DOCTYPE a [<!ENTITY x "y">]><CodeBook/>')).toEqual(['xml-entities', expect.any(String)])
  expect(refused(`<CodeBook><Codes>${'<Code name="a">'.repeat(5_000)}`)).toEqual(['too-deep', expect.any(String)])
  expect(refused('title,words\na,b\n')).toEqual(['not-a-codebook', expect.stringContaining('title, words')])
  expect(refused('name,parent\na,nowhere\n')).toEqual(['not-a-codebook', expect.stringContaining('nowhere')])
  expect(refused('name,parent\na,b\nb,a\n')).toEqual(['not-a-codebook', expect.stringContaining('under itself')])
  expect(refused('name\n')).toEqual(['no-themes', expect.any(String)])
  expect(refused('hello\n', 'Ours.QDC')).toEqual(['not-a-codebook', expect.stringMatching(/Ours\.QDC.*no XML/u)])
})

test('the themes of a project of another program are read, and nothing else of it', () => {
  const project = zipSync({
    'project.qde': bytes(
      '<Project xmlns="urn:QDA-XML:project:1.0" origin="ATLAS.ti"><CodeBook><Codes><Code guid="a" name="Water" isCodable="true"/></Codes></CodeBook><Sources><TextSource guid="b" name="One"><Coding><CodeRef targetGUID="a"/></Coding></TextSource></Sources></Project>',
    ),
    'Sources/b.txt': bytes('Nothing.'),
  })
  const result = readCodebook('all.qdpx', project, [])
  expect(result.ok && result.value.map(({ name }) => name)).toEqual(['Water'])
})
