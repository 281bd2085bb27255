import { Fragment, Slice } from 'prosemirror-model'
import type { ResolvedPos } from 'prosemirror-model'
import { TextSelection } from 'prosemirror-state'
import type { EditorState, Transaction } from 'prosemirror-state'
import { LARGEST_MATRIX } from '#core/brief-matrix.ts'
import { inQuotationMarks } from '#core/brief/edit/quotation-marks.ts'
import { newId } from '../session/new-id.ts'
import { matrixAround, hypothesesOf, emptyEvidence } from './matrices.ts'
import { newSentence } from './new-sentence.ts'
import { schema } from './schema.ts'
import { isOwnText, sentencesOf } from './sentences-of.ts'

export type Quoted = { id: string; quote: string }

const { nodes } = schema

/**
 * Puts an excerpt into the text as a block quotation, and the caret behind it: in the place of an empty paragraph, before a block at its start, between two
 * sentences of a paragraph, else behind the block: no sentence is torn apart. In a matrix it is evidence: in an empty row, else in one of its own below; in a cell of
 * a table it is quoted within the cell. null where no quotation can stand: the title, a section that the app writes.
 */
export function putQuotation(state: EditorState, position: number, excerpt: Quoted): Transaction | null {
  const place = state.doc.resolve(Math.min(position, state.doc.content.size))
  if (place.depth < 1 || place.node(1).type !== nodes.section) return null
  const quotation = nodes.quotation.create(
    { id: newId(), excerpt: excerpt.id },
    excerpt.quote === '' ? [] : [schema.text(excerpt.quote)],
  )
  if (matrixAround(place) !== null) return putEvidence(state, place, excerpt)
  if (place.parent.type === nodes.cell) return putInline(state, place.pos, excerpt)
  const { tr } = state
  const gap = place.depth === 2 && place.parent.type === nodes.paragraph ? betweenSentences(place) : null
  if (gap) {
    const parts = [nodes.paragraph.create(place.parent.attrs), quotation, nodes.paragraph.create()]
    tr.replace(gap.from, gap.to, new Slice(Fragment.fromArray(parts), 1, 1))
    return behind(tr, gap.from + 1 + quotation.nodeSize)
  }
  const block = place.depth >= 2 ? place.node(2) : null
  if (block?.type === nodes.paragraph && block.content.size === 0) {
    tr.replaceWith(place.before(2), place.after(2), quotation)
    return behind(tr, place.before(2) + quotation.nodeSize)
  }
  const isAtStart = place.depth === 2 && place.parentOffset === 0 && place.parent.type !== nodes.quotation
  const at = block === null ? place.pos : isAtStart ? place.before(2) : place.after(2)
  return behind(tr.insert(at, quotation), at + quotation.nodeSize)
}

/** An excerpt as an item of evidence: its words in the sentence of a row, which rests on it. null in the caption and the names. */
function putEvidence(state: EditorState, place: ResolvedPos, excerpt: Quoted): Transaction | null {
  const { parent } = place
  // Between two rows, where it was dropped beside their texts, it goes to the row above.
  const row = parent.type === nodes.matrix ? place.nodeBefore : null
  if (row?.type === nodes.evidence) return putEvidence(state, state.doc.resolve(place.pos - 1), excerpt)
  if (parent.type !== nodes.evidence) return null
  if (parent.content.size === 0) return putInline(state, place.pos, excerpt)
  const matrix = place.node(-1)
  if (matrix.childCount - 2 >= LARGEST_MATRIX.rows) return null
  const made = emptyEvidence(hypothesesOf(matrix).length)
  return withInline(state.tr.insert(place.after(), made), place.after() + 1, excerpt)
}

/** The caret in the paragraph at `position`, which is made where there is none. */
function behind(tr: Transaction, position: number): Transaction {
  if (tr.doc.nodeAt(position)?.type !== nodes.paragraph) tr.insert(position, nodes.paragraph.create())
  return tr.setSelection(TextSelection.create(tr.doc, position + 1)).scrollIntoView()
}

/** The white space between two sentences of a paragraph at a place; null within a sentence and at the paragraph's ends. */
function betweenSentences(place: ResolvedPos): { from: number; to: number } | null {
  const sentences = sentencesOf(place.parent, String(place.doc.attrs['language']))
  const next = sentences.find(({ start }) => start >= place.parentOffset)
  const last = sentences.findLast(({ end }) => end <= place.parentOffset)
  const torn = sentences.some(({ start, end }) => start < place.parentOffset && place.parentOffset < end)
  return next && last && !torn ? { from: place.start() + last.end, to: place.start() + next.start } : null
}

const BINDS_BEFORE = /[\p{L}\p{N}\p{Pf}\p{Pe}.,;:!?…]$/u
const BINDS_BEHIND = /^[\p{L}\p{N}\p{Pi}\p{Ps}]/u
const WITHOUT_SPACES = /^(?:zh|ja)\b/

/**
 * Puts an excerpt's words into a sentence, between the quotation marks of the brief's language and with the excerpt as evidence of that sentence; the caret goes
 * behind them. null where there are no sentences: a title, a heading, a block quotation.
 */
export function putInline(state: EditorState, position: number, excerpt: Quoted): Transaction | null {
  return withInline(state.tr, position, excerpt)
}

function withInline(tr: Transaction, position: number, excerpt: Quoted): Transaction | null {
  const place = tr.doc.resolve(Math.min(position, tr.doc.content.size))
  if (!isOwnText(place.parent) || excerpt.quote.trim() === '') return null
  const language = String(tr.doc.attrs['language'])
  const text = place.parent.textContent
  const [before, after] = [text.slice(0, place.parentOffset), text.slice(place.parentOffset)]
  const space = WITHOUT_SPACES.test(language) ? '' : ' '
  // One full stop is enough.
  const quote = /^[.,;:]/.test(after) ? excerpt.quote.trim().replace(/(?<=[^.])\.$/, '') : excerpt.quote
  const words = inQuotationMarks(quote, language)
  const own = schema.marks.sentence.create(newSentence({ excerpts: [excerpt.id], tag: null }))
  const parts = [
    ...(BINDS_BEFORE.test(before) && space !== '' ? [schema.text(space)] : []),
    schema.text(words, [own]),
    ...(BINDS_BEHIND.test(after) && space !== '' ? [schema.text(space)] : []),
  ]
  tr.insert(place.pos, Fragment.fromArray(parts))
  const lead = BINDS_BEFORE.test(before) ? space.length : 0
  return tr.setSelection(TextSelection.create(tr.doc, place.pos + lead + words.length)).scrollIntoView()
}
