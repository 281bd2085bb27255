import { planCitations } from '#core/brief/resolve/citations.ts'
import { resolveDocument, type ResolveInput } from '#core/brief/resolve/resolve.ts'
import type { ExportFormat } from '#core/export-formats.ts'
import type { BriefDocument } from '#core/document.ts'
import { citeSource, type CslItem } from '#core/cite/source.ts'
import { createCiter, type CitationCluster, type CitedSources } from '#formats/cite/citer.ts'
import { withShown } from '#formats/write/shown-pictures.ts'
import { writeDocument, type WrittenDocument } from '#formats/write/write-document.ts'
import { cleanText } from '#formats/write/styled-runs.ts'
import { dateText } from '#core/brief/resolve/date-text.ts'
import type { PreparedHouse } from '#formats/write/docx/house/prepare-house.ts'
import { sha256 } from '../sha256.ts'

/** A brief to be printed, as plain data: it crosses to a worker. `style` and `locale` are the texts of a CSL style and locale. */
export type RenderInput = Omit<ResolveInput, 'citations' | 'sealing'> & {
  sealing: Omit<ResolveInput['sealing'], 'sha256'>
  format: ExportFormat
  style: string
  locale: string
  /** The file of a house style. Of Word files only. */
  houseFile?: { name: string; sha256: string; bytes: Uint8Array }
}

/** `register`: the hash of the register inside. */
export type Rendered = WrittenDocument & { register: string }

/** A brief as the bytes of a file of that format. */
export async function renderBrief(input: RenderInput): Promise<Rendered> {
  const house = await houseOf(input)
  const document = await documentOf(input, house)
  const register = document.attachments[0]?.seal ?? ''
  return { ...(await writeDocument(input.format, document, house)), register }
}

/** A brief as it is printed, with its register. */
export async function documentOf(input: RenderInput, house: PreparedHouse | null = null): Promise<BriefDocument> {
  const proof = house === null ? {} : { house: house.proof }
  const images = await withShown(input.format, input.images, { page: input.template.page, styles: input.template.styles })
  return resolveDocument({ ...input, ...proof, images, citations: await cite(input), sealing: { ...input.sealing, sha256 } })
}

/** The house style, laid out for this brief. It was read when it was added. */
async function houseOf({ houseFile, brief, template }: RenderInput): Promise<PreparedHouse | null> {
  if (houseFile === undefined) return null
  const { readHouse } = await import('#formats/write/docx/house/house.ts')
  const { prepareHouse } = await import('#formats/write/docx/house/prepare-house.ts')
  const read = readHouse(houseFile.name, houseFile.bytes)
  if (!read.ok) throw new Error(`The house style cannot be read any more: ${read.failure.message}`)
  const fields = {
    title: cleanText(brief.title),
    subject: cleanText(template.title),
    author: cleanText(brief.authors.join('; ')),
    date: dateText(brief.date, brief.language),
    marking: cleanText(brief.marking),
  }
  return prepareHouse(read.value, fields, houseFile)
}

async function cite({ brief, template, evidence, style, locale }: RenderInput): Promise<ResolveInput['citations']> {
  const plan = planCitations(brief, template, evidence)
  const articles = new Map(
    Object.values(evidence).map(({ article }) => [article.id, citeSource(article.id, article, brief.language)]),
  )
  const clusters = plan.map(({ sentence, items }) => ({ id: sentence, items }))
  return { plan, ...(await citedIn({ style, locale, printedIn: brief.language, clusters, items: [...articles.values()] })) }
}

type Cited = { style: string; locale: string; printedIn: string; clusters: CitationCluster[]; items: CslItem[] }
let last: { asked: string; cited: CitedSources } | null = null

/** While somebody writes, what is cited stays mostly the same from one rendering to the next, and formatting it takes longer than setting a page. */
async function citedIn(input: Cited): Promise<CitedSources> {
  const asked = JSON.stringify(input)
  if (last?.asked === asked) return last.cited
  const citer = createCiter(input)
  const cited = citer.cite(input.clusters, input.items)
  last = { asked, cited }
  return cited
}
