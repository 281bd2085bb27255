import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { readSource } from '../read-source.ts'
import { readBibtex } from './bibtex.ts'
import { readCslJson } from './csl-json.ts'
import { readEndnote } from './endnote.ts'
import { readPubmed } from './pubmed.ts'
import { readRis } from './ris.ts'
import { readZoteroRdf } from './zotero-rdf.ts'

const RIS = 'TY  - NEWS\nAU  - Doe, Jane\nTI  - A River\nDA  - 2022/01/14\nL1  - files/a.pdf\nAB  - Text.\nER  - \n'
const BIBTEX =
  '@article{a, title = {A {River} \\& more}, author = {Doe, Jane and {{Rivers}}}, year = 2022, month = jan, abstract = {Text.}, file = {A:b.pdf:x}}\n'
const CSL = '[{"id":"a","type":"article","title":"A River","author":[{"family":"Doe"}],"issued":{"date-parts":[[2022,1,14]]}}]'
const RDF =
  '<rdf:RDF xmlns:z="http://www.zotero.org/namespaces/export#"><bib:Article rdf:about="#a"><dc:title>A River</dc:title><link:link rdf:resource="#b"/></bib:Article><z:Attachment rdf:about="#b"><rdf:resource rdf:resource="files/a.pdf"/></z:Attachment></rdf:RDF>'
const ENW = '%0 Report\n%T A River\n%A Doe, Jane\n%D 2022\n%8 January 14\n%> internal-pdf://a.pdf\n%X Text.\n\n'
const ENDNOTE_XML =
  '<xml><records><record><ref-type name="Report">27</ref-type><contributors><authors><author><style>Doe, Jane</style></author></authors></contributors><titles><title>A River</title></titles><dates><year>2022</year></dates><abstract>Text.</abstract></record></records></xml>'
const NBIB = 'PMID- 1\nTI  - A River.\nDP  - 2022 Jan 14\nFAU - Doe, Jane\nAB  - Text\n      that goes on.\n\n'
const FORMATS = [
  ['ris', RIS, readRis],
  ['enw', ENW, readEndnote],
  ['xml', ENDNOTE_XML, readEndnote],
  ['nbib', NBIB, readPubmed],
  ['bib', BIBTEX, readBibtex],
  ['json', CSL, readCslJson],
  ['rdf', RDF, readZoteroRdf],
] as const

/** `LONG_TESTS=1` tries ten times as many. */
const MORE = process.env['LONG_TESTS'] === '1' ? 10 : 1

/** A text of which pieces are cut, doubled or replaced. */
function mutated(text: string): fc.Arbitrary<string> {
  const edit = fc.record({
    at: fc.nat(text.length),
    length: fc.nat(30),
    insert: fc.oneof(
      fc.string({ maxLength: 12 }),
      fc.constantFrom('{', '}', '"', '\\', '@', '<', '>', '&#0;', '\n', 'TY  - ', ']]>', '\u0000', '\ud800', text),
    ),
  })
  return fc.array(edit, { maxLength: 6 }).map((edits) =>
    edits.reduce((result, { at, length, insert }) => {
      const place = Math.min(at, result.length)
      return result.slice(0, place) + insert + result.slice(place + length)
    }, text),
  )
}

test.each(FORMATS)('a damaged .%s file gives records or none, and never throws', (_, text, read) => {
  fc.assert(
    fc.property(mutated(text), (damaged) => {
      for (const record of read(damaged).records) expect(record.date ?? '2022').toMatch(/^(?:1[789]|20)\d\d(?:-\d\d(?:-\d\d)?)?$/)
    }),
    { numRuns: 60 * MORE },
  )
})

test.each(FORMATS)('a damaged .%s file is read or refused by name', async (extension, text) => {
  await fc.assert(
    fc.asyncProperty(mutated(text), async (damaged) => {
      const name = `refs.${extension}`
      const read = await readSource({ name, bytes: new TextEncoder().encode(damaged), beside: async () => null })
      if (!read.ok) expect(read.failure.message).toContain(name)
    }),
    { numRuns: 25 * MORE },
  )
})
