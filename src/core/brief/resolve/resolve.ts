import type { Brief } from '#core/brief.ts'
import type { BriefDocument, DocumentBlock, DocumentCite, DocumentInline, DocumentReferences } from '#core/document.ts'
import type { Images } from '#core/image.ts'
import type { Template } from '#core/template.ts'
import { textIn } from '#text/text.ts'
import { registerAnnex } from './annexes.ts'
import { contentsOf } from './contents.ts'
import type { CitationPlan } from './citations.ts'
import { dateText } from './date-text.ts'
import { likelihoodScaleOf } from '../likelihood-scale.ts'
import { estimativeLanguage } from './estimative-language.ts'
import { fieldsAbove, fieldsBelow } from './field-blocks.ts'
import { numberParagraphs } from './number-paragraphs.ts'
import { inQuotationMarks } from '../edit/quotation-marks.ts'
import type { EvidenceMap } from '../evidence.ts'
import { readingPack } from './reading-pack.ts'
import type { HouseProof } from '../proof/house-proof.ts'
import { linksOf, propertiesOf } from '../proof/besides-text.ts'
import { identify } from '../proof/identify.ts'
import { makeProofRegister, type Sealing } from '../proof/proof-register.ts'
import { makeRegister, REGISTER_NAME } from './register.ts'
import { resolveBlock, type BlockContext } from './resolve-blocks.ts'
import { figureNumbers } from './resolve-figure.ts'
import { tableNumbers } from './table-numbers.ts'
import { textRuns } from './runs.ts'
import { sourceGrades } from './source-grades.ts'
import type { SectionGroup } from '../outline/section-groups.ts'
import { orderedSections } from './section-order.ts'
import type { Waiver } from '../check/waivers.ts'
import type { TracedSentence } from '../check/trace.ts'

export type ResolveInput = {
  brief: Brief
  template: Template
  evidence: EvidenceMap
  /** Those that figures of the brief show, as far as the library has them. */
  images: Images
  trace: readonly TracedSentence[]
  /** What `planCitations` planned, and what the citation processor made of it: one citation per plan, in order; `inText`: they stand in the text, not in notes. */
  citations: {
    plan: readonly CitationPlan[]
    notes: readonly DocumentInline[][]
    bibliography: readonly DocumentInline[][]
    inText: boolean
    /** What each citation cites, the keys of the bibliography's entries, and the sources themselves, for formats in which another program cites. */
    cites?: readonly DocumentCite[][]
    entries?: readonly string[]
    references?: DocumentReferences
  }
  options: {
    notes: BriefDocument['notePlacement']
    annexes: readonly ('reading-pack' | 'evidence-register')[]
    /** Printed with their sentences, so that a reader knows what was let through. */
    waivers: readonly Waiver[]
  }
  sealing: Sealing
  /** What a Word file in a house style has of that. */
  house?: HouseProof
  /** Ids of the sentences and excerpts of which something was left out on purpose. */
  redacted?: readonly string[]
}

/** Turns a brief into the format-neutral document that all writers print. Pure: the same input gives the same tree. */
export function resolveDocument(input: ResolveInput): BriefDocument {
  const { brief, template, evidence, images, trace, citations, options, sealing } = input
  const { language } = brief
  const numbers = new Map(citations.plan.map((plan, index) => [plan.sentence, index + 1]))
  const numberOf = (sentence: string): number | undefined => numbers.get(sentence)
  const citesOf = (index: number): DocumentCite[] => [...(citations.cites?.[index] ?? [])]
  const citationOf = (sentence: string): DocumentInline | undefined => {
    const index = (numbers.get(sentence) ?? 0) - 1
    const children = citations.notes[index]
    return children && { kind: 'citation', cites: citesOf(index), children: [...children] }
  }
  const notes = citations.inText ? [] : citations.notes
  const tables = tableNumbers(brief, template)
  const figures = figureNumbers(brief, template)
  const register = makeRegister(brief, trace, evidence, input.redacted)
  const body = orderedSections(brief, template).flatMap((section) =>
    section.slot?.kind === 'sources'
      ? [...sourceBlocks(section, citations), ...(template.printGrades ? sourceGrades(brief, evidence) : [])]
      : sectionBlocks(section, {
          language,
          evidence,
          noteOf: citations.inText ? () => undefined : numberOf,
          citationOf: citations.inText ? citationOf : () => undefined,
          tableNumber: (table) => tables.get(table),
          figureNumber: (figure) => figures.get(figure),
          images,
        }),
  )
  const numbered = template.numberParagraphs ? numberParagraphs(body) : body
  const blocks = [...numbered, ...unlistedSources(body, citations, language), ...fieldsBelow(brief, template)]
  blocks.push(...waiverBlocks(options.waivers, language))
  const annexes = new Set([...template.annexes, ...options.annexes])
  if (annexes.has('estimative-language')) blocks.push(...estimativeLanguage(likelihoodScaleOf(brief, template), language))
  if (annexes.has('reading-pack')) blocks.push(...readingPack(brief, evidence))
  if (annexes.has('evidence-register')) blocks.push(...registerAnnex(register, brief, evidence))
  const { document, pieces } = identify({
    title: brief.title,
    kicker: template.title,
    authors: brief.authors,
    date: brief.date,
    dateText: dateText(brief.date, language),
    marking: brief.marking,
    language,
    subject: template.title,
    keywords: brief.themes,
    blocks: [...fieldsAbove(brief, template), ...contentsOf(blocks, template.contents, language), ...blocks],
    notes: notes.map((content, index) => ({
      number: index + 1,
      id: `note-${String(index + 1).padStart(4, '0')}`,
      content,
      ...(citations.cites === undefined ? {} : { cites: citesOf(index) }),
    })),
    notePlacement: options.notes,
    ...(citations.references === undefined ? {} : { references: citations.references }),
    attachments: [],
    template: { page: template.page, styles: template.styles },
  })
  const { id, authors, marking } = brief
  const about = { ...register.brief, id, authors, marking, language }
  const proof = makeProofRegister(
    register,
    about,
    { pieces, references: document.references, links: linksOf(document), properties: propertiesOf(document) },
    options.waivers,
    sealing,
    input.house,
  )
  const attachment = {
    name: REGISTER_NAME,
    description: textIn(language)('document:register.attachment'),
    mediaType: 'application/json',
    text: JSON.stringify(proof, null, 1),
    seal: proof.sha256,
  }
  return { ...document, attachments: [attachment] }
}

function sectionBlocks(group: SectionGroup, common: Omit<BlockContext, 'role' | 'headingLevel'>): DocumentBlock[] {
  const { slot, title, byTheme, parts } = group
  const { language } = common
  const role = slot?.kind === 'summary' ? 'summary' : 'body'
  const contextOf = (headingLevel: 2 | 3): BlockContext => ({ ...common, role, headingLevel })
  const heading = (id: string, level: 1 | 2, text: string): DocumentBlock => ({
    kind: 'heading',
    id,
    level,
    content: textRuns(text, language),
  })
  const place = placeName(group)
  return [
    heading(place, 1, title),
    ...parts.flatMap((part) => {
      const named = byTheme && part.theme !== null
      return [
        ...(named ? [heading(`${place}-${part.theme}`, 2, part.title)] : []),
        ...filled(
          part.blocks.flatMap((block) => resolveBlock(block, contextOf(named ? 3 : 2))),
          language,
        ),
      ]
    }),
  ]
}

/** What a part prints; where that is nothing but headings, a line says so, so that no reader takes the gap for the end of the matter. No sentence of the brief. */
function filled(blocks: DocumentBlock[], language: string): DocumentBlock[] {
  if (blocks.some(({ kind }) => kind !== 'heading')) return blocks
  const text = textIn(language)('document:emptyPart')
  return [...blocks, { kind: 'paragraph', role: 'small', content: [{ kind: 'emphasis', children: [{ kind: 'text', text }] }] }]
}

/** The id of a section's heading. What its author added has no name in the template. */
function placeName({ slot, parts }: SectionGroup): string {
  return slot === null ? `section-own-${parts[0]?.id ?? ''}` : `section-${slot.id}`
}

function sourceBlocks(group: SectionGroup, citations: ResolveInput['citations']): DocumentBlock[] {
  return bibliographyBlocks(placeName(group), group.title, citations)
}

/** Who is cited by name and year alone must be found in a list, also where the template has no section for it. */
function unlistedSources(
  body: readonly DocumentBlock[],
  citations: ResolveInput['citations'],
  language: string,
): DocumentBlock[] {
  if (!citations.inText || body.some(({ kind }) => kind === 'bibliography')) return []
  return bibliographyBlocks('section-cited-sources', textIn(language)('document:citedSources'), citations)
}

function bibliographyBlocks(id: string, title: string, { bibliography, entries }: ResolveInput['citations']): DocumentBlock[] {
  if (bibliography.length === 0) return []
  return [
    { kind: 'heading', id, level: 1, content: [{ kind: 'text', text: title }] },
    {
      kind: 'bibliography',
      entries: bibliography.map((entry) => [...entry]),
      ...(entries === undefined ? {} : { sources: [...entries] }),
    },
  ]
}

function waiverBlocks(waivers: readonly Waiver[], language: string): DocumentBlock[] {
  if (waivers.length === 0) return []
  return [
    {
      kind: 'heading',
      id: 'section-waived-checks',
      level: 1,
      content: [{ kind: 'text', text: textIn(language)('document:waivedChecks') }],
    },
    {
      kind: 'list',
      ordered: false,
      items: waivers.map(({ rule, reason, sentences }) => ({
        content: [
          { kind: 'strong', children: [{ kind: 'text', text: rule }] },
          { kind: 'text', text: `: ${reason}` },
          ...sentences.map(({ text }): DocumentInline => ({ kind: 'text', text: ` ${inQuotationMarks(text, language)}` })),
        ],
      })),
    },
  ]
}
