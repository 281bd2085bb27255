import type { BriefContent, MatrixMark } from '#core/brief.ts'
import type { ExcerptId } from '#core/excerpt.ts'
import { failure, success, type Result } from '#core/result.ts'
import { t } from '#text/text.ts'
import { plainText } from '../inline.ts'
import { printable } from '#core/printable.ts'
import { ownSyntax } from './own-syntax.ts'
import { nameAndStatement, type WrittenMatrix } from './read-matrix.ts'
import type { WrittenTable } from './read-table.ts'
import { readBlocks, type WrittenBlock, type WrittenText } from './read-blocks.ts'
import { PLACE, takeReferences } from './references.ts'
import { evidencedSentences, type DraftSentence } from './evidenced-sentences.ts'

/** `line`: where the paragraph begins. */
export type DraftText = { line: number; sentences: DraftSentence[] }
/** `texts`: what the quotation may say, as it was written and without marks for bold and italic. */
export type DraftQuotation = { line: number; excerpt: ExcerptId; texts: string[] }
export type DraftMatrix = {
  caption: string
  hypotheses: { name: string; statement: string }[]
  rows: { evidence: DraftText; marks: (MatrixMark | null)[] }[]
}
export type DraftBlock =
  | ({ kind: 'paragraph' } & DraftText)
  | { kind: 'list'; ordered: boolean; items: (DraftText & { level: number; ordered: boolean })[] }
  | ({ kind: 'quotation' } & DraftQuotation)
  | { kind: 'heading'; text: string }
  | { kind: 'table'; caption: string; headRow: boolean; headColumn: boolean; rows: DraftText[][] }
  | ({ kind: 'matrix' } & DraftMatrix)

/**
 * What Markdown says, sentence by sentence, with what each rests on. Characters that no export can hold are left out. Failures: those of `readBlocks` and
 * of the references in a text, no-evidence-here (a reference before any sentence or in a heading, or two tags on one), not-a-quotation (without its one excerpt).
 */
export function readSection(markdown: string, { language }: Pick<BriefContent, 'language'>): Result<DraftBlock[]> {
  const blocks = readBlocks(printable(markdown.replace(/\r\n?/gu, '\n')).normalize('NFC'))
  if (!blocks.ok) return blocks
  const drafts: DraftBlock[] = []
  for (const block of blocks.value) {
    const draft = draftOf(block, language)
    if (!draft.ok) return draft
    drafts.push(draft.value)
  }
  return success(drafts)
}

function draftOf(block: WrittenBlock, language: string): Result<DraftBlock> {
  if (block.kind === 'quotation') return quotationOf(block)
  if (block.kind === 'heading') return headingOf(block)
  if (block.kind === 'table') return tableOf(block, language)
  if (block.kind === 'matrix') return matrixOf(block, language)
  if (block.kind === 'paragraph') {
    const text = textOf(block, language)
    return text.ok ? success({ kind: 'paragraph', ...text.value }) : text
  }
  const items = textsOf(block.items, language)
  if (!items.ok) return items
  const levelled = items.value.map((item, at) => ({
    ...item,
    level: block.items[at]?.level ?? 0,
    ordered: block.items[at]?.ordered ?? block.ordered,
  }))
  return success({ kind: 'list', ordered: block.ordered, items: levelled })
}

function tableOf({ caption, headRow, headColumn, rows }: WrittenTable, language: string): Result<DraftBlock> {
  const title = caption === null ? success('') : plainOf(caption)
  if (!title.ok) return title
  const drafts: DraftText[][] = []
  for (const row of rows) {
    const cells = textsOf(row, language)
    if (!cells.ok) return cells
    drafts.push(cells.value)
  }
  return success({ kind: 'table', caption: title.value, headRow, headColumn, rows: drafts })
}

function matrixOf({ caption, hypotheses, rows }: WrittenMatrix, language: string): Result<DraftBlock> {
  const title = caption === null ? success('') : plainOf(caption)
  if (!title.ok) return title
  const named: DraftMatrix['hypotheses'] = []
  for (const written of hypotheses) {
    const { name, statement } = nameAndStatement(written)
    const [short, full] = [plainOf(name, 'hypothesis'), plainOf(statement, 'hypothesis')]
    if (!short.ok) return short
    if (!full.ok) return full
    named.push({ name: short.value, statement: full.value })
  }
  const texts = textsOf(
    rows.map(({ evidence }) => evidence),
    language,
  )
  if (!texts.ok) return texts
  const drafts = texts.value.map((evidence, index) => ({ evidence, marks: rows[index]?.marks ?? [] }))
  return success({ kind: 'matrix', caption: title.value, hypotheses: named, rows: drafts })
}

function textsOf(written: readonly WrittenText[], language: string): Result<DraftText[]> {
  const texts: DraftText[] = []
  for (const one of written) {
    const text = textOf(one, language)
    if (!text.ok) return text
    texts.push(text.value)
  }
  return success(texts)
}

function textOf(written: WrittenText, language: string): Result<DraftText> {
  const taken = takeReferences(written)
  if (!taken.ok) return taken
  const { line } = written
  const sentences = evidencedSentences(ownSyntax(taken.value.text), taken.value.references, language)
  if (sentences === 'before-all') return failure('no-evidence-here', t('write:referenceBefore', { line }))
  return sentences === 'two-tags' ? failure('no-evidence-here', t('write:twoTags', { line })) : success({ line, sentences })
}

function headingOf(written: WrittenText): Result<DraftBlock> {
  const text = plainOf(written)
  return text.ok ? success({ kind: 'heading', text: text.value }) : text
}

/** A heading, a caption or a hypothesis is plain text and rests on nothing. */
function plainOf(written: WrittenText, what: 'heading' | 'hypothesis' = 'heading'): Result<string> {
  const taken = takeReferences(written)
  if (!taken.ok) return taken
  const { text, references } = taken.value
  if (references.length > 0) return failure('no-evidence-here', t(`write:rests.${what}`, { line: written.line }))
  return success(plainText(ownSyntax(text)))
}

/** A block quotation is one of an excerpt: it rests on that one and on nothing else, and its reference stands behind it. */
function quotationOf(written: WrittenText): Result<DraftBlock> {
  const taken = takeReferences(written)
  if (!taken.ok) return taken
  const { line } = written
  const [only, ...more] = taken.value.references
  const text = taken.value.text.trim()
  if (only === undefined || more.length > 0 || !('excerpt' in only) || !text.endsWith(PLACE) || text === PLACE)
    return failure('not-a-quotation', t('write:quotationNeeds', { line }))
  const bare = text.slice(0, -1)
  return success({ kind: 'quotation', line, excerpt: only.excerpt, texts: [bare, plainText(ownSyntax(bare))] })
}
