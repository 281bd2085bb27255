import { expect, test } from 'vitest'
import { drawnAbove } from '#core/brief/proof/join-parts.ts'
import { readExported } from './exported.ts'
import { packedPdf, stream } from './pdf/fixtures/small-pdf.ts'

/** What is found in a page whose content is this. */
async function found(content: string) {
  const read = await readExported(packedPdf('', new TextEncoder().encode(content)), 'x.pdf')
  if (!read.ok) throw new Error(read.failure.message)
  return read.value.found
}
const text = (words: string, y: number, before = '', size = 10): string =>
  `BT ${before} /F1 ${size} Tf 1 0 0 1 70 ${y} Tm (${words}) Tj ET`

test.each([
  ['drawn invisibly', text('Nobody', 700, '3 Tr')],
  ['white', text('Nobody', 700, '1 1 1 rg')],
  ['tiny', text('Nobody', 700, '', 1)],
])('text that is %s is told of', async (_, content) => {
  const { extras } = await found(`${text('Seen', 720)} ${content}`)
  expect(extras.map(({ kind }) => kind)).toEqual(['hidden-text'])
  expect((await found(text('Seen', 720))).extras).toEqual([])
})

test('text beyond the edge of the page is not there', async () => {
  const { loose } = await found(`${text('Seen', 720)} ${text('Nobody', 2000)}`)
  expect(loose).toEqual([{ text: 'Seen', page: 1 }])
})

test('pieces are read by their marks, with calls and numbers of notes; what stands outside of all is apart', async () => {
  const marked = (tag: string, words: string, y: number): string => `/${tag} BMC ${text(words, y)} EMC`
  const { parts, markers, loose, running } = await found(
    [
      marked('Artifact', 'OFFICIAL', 800),
      marked('BW.p1', 'Gas flows.', 700),
      marked('BW.p1.c', '3', 704),
      text('1.', 680),
      marked('BW.p2.m', '3.', 660),
      marked('BW.p2', 'A source.', 640),
    ].join(' '),
  )
  expect(parts.map(({ piece, text: words, calls }) => [piece, words, calls])).toEqual([
    ['p1', 'Gas flows.', [{ printed: '3' }]],
    ['p2', 'A source.', []],
  ])
  expect([[...markers], loose, running]).toEqual([[['p2', '3.']], [{ text: '1.', page: 1 }], [['OFFICIAL']]])
})

const raised = (rise: number, mark = 'BW.p1'): string =>
  `/BW.p1 BMC BT /F1 10 Tf 1 0 0 1 70 700 Tm (costs 10) Tj ET EMC /${mark} BMC BT /F1 10 Tf ${rise} Ts 1 0 0 1 112 700 Tm (2) Tj ET EMC /BW.p1 BMC BT /F1 10 Tf 1 0 0 1 70 686 Tm (and no more) Tj ET EMC`
const told = async (content: string) => (await found(content)).extras.map(({ kind, text: words }) => [kind, words])

test('figures that are raised or lowered within a piece are told, the number of a note is not', async () => {
  expect(await told(raised(4))).toEqual([['raised-text', '2']])
  expect(await told(raised(-3))).toEqual([['raised-text', 'costs 10']])
  expect([await told(raised(0)), await told(raised(4, 'BW.p1.c'))]).toEqual([[], []])
})

const piece = (id: string, kind: 'sentence' | 'table-cell') => ({ id, kind, text: '', block: 0 })

test('a sentence that is drawn above the one before it is read elsewhere than it stands, a cell of a table is not', async () => {
  const { parts } = await found(`/BW.p1 BMC ${text('First.', 600)} EMC /BW.p2 BMC ${text('Second.', 700)} EMC`)
  expect(drawnAbove(parts, [piece('p1', 'sentence'), piece('p2', 'sentence')]).map((part) => part.piece)).toEqual(['p2'])
  expect(drawnAbove(parts, [piece('p1', 'table-cell'), piece('p2', 'table-cell')])).toEqual([])
})

/** What is found in a file whose catalogue says this, with these objects from the number 7 on. */
async function catalogued(said: string, ...more: string[]) {
  const file = Buffer.from(packedPdf('', new TextEncoder().encode(text('Seen', 700)), ...more)).toString('latin1')
  const read = await readExported(Uint8Array.from(Buffer.from(file.replace('/Pages 2 0 R', `${said}$&`), 'latin1')), 'x.pdf')
  if (!read.ok) throw new Error(read.failure.message)
  return read.value.found
}

const file = (name: string, number: number): string => `<</Type/Filespec/F(${name})/UF(${name})/EF<</F ${number} 0 R>>>>`

test('of two JSON files one is none of ours', async () => {
  const list = '/Names<</EmbeddedFiles<</Names[(a.json) 7 0 R(b.json) 8 0 R]>>>>'
  const content = stream('/Type/EmbeddedFile', '{}')
  const { extras } = await catalogued(list, file('a.json', 9), file('b.json', 10), content, content)
  expect(extras).toEqual([{ kind: 'embedded', text: 'b.json', page: null }])
  expect((await catalogued(list.replace('(b.json) 8 0 R', ''), file('a.json', 9), '<<>>', content)).extras).toEqual([])
})

const xmp = (creator: string): string =>
  stream(
    '/Type/Metadata/Subtype/XML',
    `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator><rdf:Seq><rdf:li>${creator}</rdf:li></rdf:Seq></dc:creator></rdf:Description></rdf:RDF></x:xmpmeta>`,
  )

test('authors that the metadata says otherwise are told with those of the file', async () => {
  expect((await catalogued('/Metadata 7 0 R', xmp('Jane Doe'))).properties.author).toBe(' / Jane Doe')
  expect((await catalogued('')).properties.author).toBe('')
})
