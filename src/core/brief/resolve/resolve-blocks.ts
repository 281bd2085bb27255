import type { BriefBlock, Sentence } from '#core/brief.ts'
import type { DocumentBlock, DocumentInline, DocumentListItem } from '#core/document.ts'
import type { Images } from '#core/image.ts'
import { pointKinds, pointLevels } from '#core/list-levels.ts'
import { textIn } from '#text/text.ts'
import type { EvidenceMap } from '../evidence.ts'
import { parseInline } from '../inline.ts'
import { printedText } from '../proof/inline-pieces.ts'
import { attribution } from './attribution.ts'
import { citedBehind, citedInText } from './in-text.ts'
import { resolveMatrix } from './resolve-matrix.ts'
import { resolveFigure } from './resolve-figure.ts'
import { resolveTable } from './resolve-table.ts'
import { textRuns } from './runs.ts'

export type BlockContext = {
  language: string
  evidence: EvidenceMap
  /** The number of a sentence's note; undefined where it has none. */
  noteOf: (sentence: string) => number | undefined
  /** How a sentence's sources are cited in the text; undefined where they are not. */
  citationOf: (sentence: string) => DocumentInline | undefined
  role: 'body' | 'summary'
  /** That of a heading within the section: one below the section's own, or below its part's where it goes by theme. */
  headingLevel: 2 | 3
  /** The number of a table or matrix; undefined for one that says nothing and is not printed. */
  tableNumber: (table: string) => number | undefined
  figureNumber: (figure: string) => number | undefined
  images: Images
}

/** One block of a brief as blocks of the document: sentences joined, each followed by its note. None for one that is not printed. */
export function resolveBlock(block: BriefBlock, context: BlockContext): DocumentBlock | DocumentBlock[] {
  switch (block.kind) {
    case 'paragraph':
      return { kind: 'paragraph', role: context.role, content: sentenceInlines(block.sentences, context) }
    case 'judgement': {
      const say = textIn(context.language)
      const label =
        block.confidence === null
          ? say('document:judgement')
          : say('document:judgementWithConfidence', { confidence: say(`document:confidence.${block.confidence}`) })
      return { kind: 'judgement', label, content: sentenceInlines(block.sentences, context) }
    }
    case 'list':
      return { kind: 'list', ordered: block.ordered, items: points(block, context) }
    case 'heading': {
      const { headingLevel: level, language } = context
      return { kind: 'heading', id: `heading-${block.id}`, level, content: textRuns(block.text, language) }
    }
    case 'table': {
      const number = context.tableNumber(block.id)
      return number === undefined
        ? []
        : resolveTable(block, number, context.language, (sentences) => sentenceInlines(sentences, context))
    }
    case 'matrix': {
      const number = context.tableNumber(block.id)
      return number === undefined
        ? []
        : resolveMatrix(block, number, context.language, (sentences) => sentenceInlines(sentences, context))
    }
    case 'figure':
      return resolveFigure(block, context.figureNumber(block.id) ?? 0, context.images[block.image] ?? null, context.language)
    case 'excerpt': {
      const entry = context.evidence[block.excerpt]
      const content = [sentencePiece(block.id, textRuns(block.text, context.language), context, citedBehind)]
      return { kind: 'quotation', id: block.id, content, attribution: entry ? attribution(entry, context.language) : [] }
    }
  }
}

function points({ items, ordered }: Extract<BriefBlock, { kind: 'list' }>, context: BlockContext): DocumentListItem[] {
  const [levels, kinds] = [pointLevels(items), pointKinds(items, ordered)]
  return items.map(({ sentences }, at) => {
    const [level, kind] = [levels[at] ?? 0, kinds[at] === true]
    const content = sentenceInlines(sentences, context)
    return { ...(level === 0 ? {} : { level }), ...(kind === ordered ? {} : { ordered: kind }), content }
  })
}

function sentenceInlines(sentences: readonly Sentence[], context: BlockContext): DocumentInline[] {
  return sentences.flatMap((sentence, index): DocumentInline[] => [
    ...(index === 0 ? [] : [{ kind: 'text', text: ' ' } as const]),
    sentencePiece(sentence.id, parseInline(sentence.text, context.language), context, citedInText),
  ])
}

/** A sentence with the number of its note, or with its citation where `place` puts it. */
function sentencePiece(id: string, words: DocumentInline[], context: BlockContext, place: typeof citedInText): DocumentInline {
  const citation = context.citationOf(id)
  if (citation === undefined) return { kind: 'piece', id, children: [...words, ...noteReference(id, context)] }
  return { kind: 'piece', id, children: place(words, citation), cited: printedText([citation]) }
}

function noteReference(sentence: string, { noteOf }: BlockContext): DocumentInline[] {
  const number = noteOf(sentence)
  return number === undefined ? [] : [{ kind: 'note', number }]
}
