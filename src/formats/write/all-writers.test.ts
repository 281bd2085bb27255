import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { checkBrief } from '#core/brief/check/check.ts'
import { planCitations } from '#core/brief/resolve/citations.ts'
import { compareFile } from '#core/brief/proof/compare-file.ts'
import { WORD_FORM } from '#core/brief/proof/forms.ts'
import { ProofRegister } from '#core/brief/proof/proof-register.ts'
import { resolveDocument } from '#core/brief/resolve/resolve.ts'
import { bundledIds, bundledTemplate, bundledText } from '#core/brief/testing/bundled-templates.ts'
import { sampleBrief, sampleEvidence, TemplateSample } from '#core/brief/testing/template-sample.ts'
import { SEALING } from '#core/brief/testing/sealing.ts'
import { citeSource } from '#core/cite/source.ts'
import type { BriefDocument, DocumentBlock, DocumentInline } from '#core/document.ts'
import { ExportFormat } from '#core/export-formats.ts'
import type { Template } from '#core/template.ts'
import { createCiter } from '../cite/citer.ts'
import { readExported } from '../read/exported.ts'
import { sampleDocument } from './fixtures/brief-document.ts'
import { withoutSpace } from './fixtures/pdf-reading.ts'
import { writeDocument } from './write-document.ts'
import { pdfForm } from './pdf/pdf-form.ts'
import { plainText } from './styled-runs.ts'

const split = (pieces: DocumentInline[]): string[] => {
  const content = pieces.flatMap((inline) => (inline.kind === 'piece' ? inline.children : [inline]))
  const cuts = content.flatMap((inline, index) => (inline.kind === 'note' ? [index] : []))
  return [-1, ...cuts].map((cut, index) => plainText(content.slice(cut + 1, cuts[index] ?? content.length)))
}

const contents = (block: DocumentBlock): DocumentInline[][] => {
  switch (block.kind) {
    case 'contents':
      return block.entries.map((entry) => entry.content)
    case 'heading':
    case 'paragraph':
      return [block.content]
    case 'judgement':
      return [[{ kind: 'text', text: block.label }], block.content]
    case 'quotation':
      return [block.content, block.attribution]
    case 'list':
      return block.items.map((item) => item.content)
    case 'table':
      return [block.caption, ...block.header, ...block.rows.flat()]
    case 'figure':
      return [block.caption, block.source]
    case 'bibliography':
      return block.entries
    case 'annex':
      return [[{ kind: 'text', text: block.title }]]
  }
}

/** Every text that a reader of the brief must find, in pieces that neither a note number nor a list number interrupts. */
function phrases(document: BriefDocument): string[] {
  const inlines = [...document.blocks.flatMap(contents), ...document.notes.map((note) => note.content)]
  return [document.title, ...document.authors, document.dateText, ...inlines.flatMap(split)].filter((phrase) => phrase !== '')
}

/** What stands in Markdown, where notes and the list of sources are data. */
function uncited({ blocks, notes, ...document }: BriefDocument): BriefDocument {
  return {
    ...document,
    blocks: blocks.filter((block) => block.kind !== 'bibliography' || block.sources === undefined),
    notes: notes.filter(({ cites }) => cites === undefined),
  }
}

const templates = bundledIds().map((id) => [id, bundledTemplate(id)] as const)

test('there are templates to try', () => {
  expect(templates.length).toBeGreaterThan(0)
})

test.each(templates)('in template %s all formats show every text of the brief, in its order', async (_, { page, styles }) => {
  const document = sampleDocument({ template: { page, styles } })
  for (const { bytes } of await Promise.all(ExportFormat.options.map((format) => writeDocument(format, document)))) {
    const read = await readExported(bytes, 'brief')
    const text = withoutSpace(read.ok ? read.value.text : '')
    const wanted = phrases(document).map(withoutSpace)
    expect(wanted.filter((phrase) => !text.includes(phrase))).toEqual([])
    const outlook = wanted.findIndex((phrase) => phrase.startsWith('Sentence'))
    let from = 0
    for (const phrase of wanted.slice(0, outlook + 1)) {
      const at = text.indexOf(phrase, from)
      expect(at, phrase).toBeGreaterThanOrEqual(from)
      from = at
    }
  }
})

const resource = (name: string): string => readFileSync(new URL(`../../../resources/csl/${name}`, import.meta.url), 'utf8')
const citer = createCiter({ style: resource('chicago-notes.csl'), locale: resource('locales-en-US.xml') })

/** The template's own sample brief, through the whole chain: check, citations, document, files. */
async function exportSample(name: string, template: Template) {
  const sample = TemplateSample.parse(JSON.parse(bundledText(name, 'sample.json') ?? ''))
  const brief = sampleBrief(sample, template)
  const evidence = sampleEvidence(sample)
  const plan = planCitations(brief, template, evidence)
  const clusters = plan.map(({ sentence, items }) => ({ id: sentence, items }))
  const document = resolveDocument({
    brief,
    template,
    evidence,
    images: {},
    trace: checkBrief(brief, template, evidence).trace,
    citations: {
      plan,
      ...citer.cite(
        clusters,
        sample.sources.map((source) => citeSource(source.id, source)),
      ),
    },
    options: { notes: 'endnotes', annexes: [], waivers: [] },
    sealing: { ...SEALING, sha256: (text) => createHash('sha256').update(text).digest('hex') },
  })
  const pdf = await writeDocument('pdf', document)
  const files = await Promise.all(
    ExportFormat.options.map(async (format) => {
      const { bytes } = format === 'pdf' ? pdf : await writeDocument(format, document)
      const read = await readExported(bytes, name)
      if (!read.ok) throw new Error(read.failure.message)
      return read.value
    }),
  )
  return { document, pdf, files }
}

test.each(templates)('the sample of %s stands whole in all formats, and nothing else does', async (name, template) => {
  const { document, pdf, files } = await exportSample(name, template)
  expect(document.notes.length).toBeGreaterThan(0)
  expect(pdf.missing).toEqual([])
  if (template.maxPages !== null) expect(pdf.pages).toBeLessThanOrEqual(template.maxPages)
  for (const { text, register, format, found } of files) {
    const visible = withoutSpace(text)
    const wanted = phrases(format === 'md' ? uncited(document) : document).map(withoutSpace)
    expect(wanted.filter((phrase) => !visible.includes(phrase))).toEqual([])
    const proof = ProofRegister.parse(JSON.parse(register ?? 'null'))
    const texts = proof.pieces.map((piece) => piece.text)
    const form = format === 'pdf' ? await pdfForm(texts, texts) : WORD_FORM
    const compared = compareFile(found, proof, form)
    expect(compared?.placed.filter(({ state }) => state !== 'STANDS')).toEqual([])
    expect(compared?.notes.filter(({ state }) => state !== 'STANDS')).toEqual([])
    expect(compared).toMatchObject({ added: [], running: [], loose: [], extras: [] })
  }
})
