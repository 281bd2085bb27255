import { blockSentences, type BriefBlock, type BriefContent, type Sentence } from '#core/brief.ts'
import type { ExcerptId } from '#core/excerpt.ts'
import { pointKinds, pointLevels } from '#core/list-levels.ts'
import { failure, success, type Result } from '#core/result.ts'
import { t } from '#text/text.ts'
import { matchQuote } from '../check/match-quote.ts'
import { changeSentences } from '../edit/change-sentences.ts'
import { commentsIn } from '../edit/edit-comments.ts'
import { withBlocks } from '../edit/edit-units.ts'
import { createIds, type Ids } from './ids.ts'
import type { DraftBlock, DraftQuotation, DraftText } from './read-section.ts'

/** The quotes of the excerpts that the library has, by id. */
export type Quotes = ReadonlyMap<ExcerptId, string>

export type Writing = { section: string; append: boolean; revision: number; quotes: Quotes }

/**
 * The content with the drafts in one of its sections, instead of what was there or behind it, and the sentences that were written. A block that says what was
 * there before keeps its id, so that writing the same twice is writing it once, and what was noted on a sentence of the same words stays. `revision`: that of the content. Failures: no-such-excerpt,
 * not-a-quotation (of the excerpt that it names), has-figures (which are not to be lost with what is replaced).
 */
export function writeSection(
  content: BriefContent,
  drafts: readonly DraftBlock[],
  { section, append, revision, quotes }: Writing,
): Result<{ content: BriefContent; sentences: Sentence[] }> {
  const lost = append ? null : lostFigures(content, section)
  if (lost) return failure('has-figures', t('write:figuresHere', lost))
  const unknown = unknownExcerpt(drafts, quotes)
  if (unknown !== null) return failure('no-such-excerpt', t('write:noExcerpt', unknown))
  const ids = createIds(content, append ? null : section, revision)
  const blocks: BriefBlock[] = []
  for (const draft of drafts) {
    const block = blockOf(draft, quotes, ids)
    if (!block.ok) return block
    blocks.push(block.value)
  }
  const written = withBlocks(content, section, (before) => (append ? [...before, ...blocks] : blocks))
  const noted = commentsBySentence(content)
  return success({
    content: changeSentences(written, (sentence) => {
      const comments = sentence.comments ?? noted.get(sentence.id)
      return comments === sentence.comments ? sentence : { ...sentence, comments }
    }),
    sentences: blocks.flatMap(blockSentences),
  })
}

/** Figures of a section, which no Markdown says again; null where it has none. */
function lostFigures({ sections }: BriefContent, id: string): { title: string; count: number } | null {
  const section = sections.find((one) => one.id === id)
  const count = section?.blocks.filter(({ kind }) => kind === 'figure').length ?? 0
  return section && count > 0 ? { title: section.title, count } : null
}

function commentsBySentence(content: BriefContent): Map<string, Sentence['comments']> {
  const all = Map.groupBy(commentsIn(content), ({ sentence }) => sentence)
  return new Map([...all].map(([sentence, placed]) => [sentence, placed.map(({ comment }) => comment)]))
}

/** Every excerpt that the drafts rest on, with the line that names it first. */
export function draftExcerpts(drafts: readonly DraftBlock[]): Map<ExcerptId, number> {
  const found = new Map<ExcerptId, number>()
  const add = (id: ExcerptId, line: number): void => void (found.has(id) || found.set(id, line))
  for (const draft of drafts) {
    if (draft.kind === 'quotation') add(draft.excerpt, draft.line)
    else if (draft.kind !== 'heading')
      for (const { line, sentences } of textsIn(draft))
        for (const { evidence } of sentences) for (const id of evidence.excerpts) add(id, line)
  }
  return found
}

function textsIn(draft: Exclude<DraftBlock, { kind: 'quotation' | 'heading' }>): DraftText[] {
  if (draft.kind === 'matrix') return draft.rows.map(({ evidence }) => evidence)
  return draft.kind === 'list' ? draft.items : draft.kind === 'table' ? draft.rows.flat() : [draft]
}

function unknownExcerpt(drafts: readonly DraftBlock[], quotes: Quotes): { id: string; line: number } | null {
  for (const [id, line] of draftExcerpts(drafts)) if (!quotes.has(id)) return { id, line }
  return null
}

function blockOf(draft: DraftBlock, quotes: Quotes, ids: Ids): Result<BriefBlock> {
  if (draft.kind === 'quotation') return quotationOf(draft, quotes.get(draft.excerpt) ?? '', ids)
  if (draft.kind === 'heading') return success({ kind: 'heading', id: ids.block('heading'), text: draft.text })
  if (draft.kind === 'paragraph')
    return success({ kind: 'paragraph', id: ids.block('paragraph'), sentences: sentencesOf(draft, ids) })
  if (draft.kind === 'table') {
    const { caption, headRow, headColumn } = draft
    const cells = (row: readonly DraftText[]) => row.map((cell) => ({ id: ids.block('cell'), sentences: sentencesOf(cell, ids) }))
    const rows = draft.rows.map((row) => ({ id: ids.block('row'), cells: cells(row) }))
    return success({ kind: 'table', id: ids.block('table'), caption, headRow, headColumn, rows })
  }
  if (draft.kind === 'matrix') {
    const hypotheses = draft.hypotheses.map((one) => ({ id: ids.block('hypothesis'), ...one }))
    const rows = draft.rows.map(({ evidence, marks }) => ({
      id: ids.block('row'),
      sentences: sentencesOf(evidence, ids),
      marks,
    }))
    return success({ kind: 'matrix', id: ids.block('matrix'), caption: draft.caption, hypotheses, rows })
  }
  const [levels, kinds] = [pointLevels(draft.items), pointKinds(draft.items, draft.ordered)]
  const items = draft.items.map((item, at) => {
    const [level, ordered] = [levels[at] ?? 0, kinds[at] === true]
    const kind = ordered === draft.ordered ? {} : { ordered }
    return { id: ids.block('item'), ...(level === 0 ? {} : { level }), ...kind, sentences: sentencesOf(item, ids) }
  })
  return success({ kind: 'list', id: ids.block('list'), ordered: draft.ordered, items })
}

function sentencesOf({ sentences }: DraftText, ids: Ids): Sentence[] {
  return sentences.map(({ text, evidence }) => ({ id: ids.sentence(text), text, evidence }))
}

/** As the check takes quotations: the excerpt's words, or some of them, shortened by […] and explained in [brackets] at most. */
function quotationOf({ line, excerpt, texts }: DraftQuotation, quote: string, ids: Ids): Result<BriefBlock> {
  const text = texts.find((each) => matchQuote(each, quote) !== null)
  if (text === undefined) return failure('not-a-quotation', t('write:otherWords', { line, excerpt, quote: shorten(quote) }))
  return success({ kind: 'excerpt', id: ids.quotation(excerpt, text), excerpt, text })
}

function shorten(text: string): string {
  const characters = Array.from(text)
  return characters.length <= 160 ? text : `${characters.slice(0, 160).join('').trimEnd()}…`
}
