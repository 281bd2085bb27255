import { Fragment, Slice } from 'prosemirror-model'
import type { Mark, Node as TextNode } from 'prosemirror-model'
import { TextSelection } from 'prosemirror-state'
import type { EditorState, Selection, Transaction } from 'prosemirror-state'
import { ReplaceStep } from 'prosemirror-transform'
import { quotedSpans } from '#core/in-text/quoted-passages.ts'
import { findIn, foldText, type FoldedText, type FoundSpan, type Needle } from '#core/find-in-text.ts'
import { cleanText } from './paste.ts'
import { schema } from './schema.ts'
import { sentencesOf } from './sentences-of.ts'

/** Where something was found in the document. */
export type Match = { from: number; to: number }

/** Text blocks and documents are never changed, only replaced: what was read of one holds for good. */
const folded = { matchCase: new WeakMap<TextNode, FoldedText>(), anyCase: new WeakMap<TextNode, FoldedText>() }
const blocksIn = new WeakMap<TextNode, readonly Block[]>()
const inBlocks = new WeakMap<TextNode, { needle: Needle; spans: readonly FoundSpan[] }>()
const inDocs = new WeakMap<TextNode, { needle: Needle; matches: readonly Match[] }>()

/** A text block, and where its text begins in the document. */
type Block = { node: TextNode; start: number }

function blocksOf(doc: TextNode): readonly Block[] {
  const known = blocksIn.get(doc)
  if (known) return known
  const blocks: Block[] = []
  doc.descendants((node, position) => {
    if (node.isTextblock && node.content.size > 0) blocks.push({ node, start: position + 1 })
    return !node.isTextblock
  })
  blocksIn.set(doc, blocks)
  return blocks
}

/** Where it stands in a text block: no match reaches over the border of one. */
export function spansIn(block: TextNode, needle: Needle): readonly FoundSpan[] {
  const before = inBlocks.get(block)
  if (before?.needle === needle) return before.spans
  const spans = findIn(foldedBlock(block, needle.matchCase), needle)
  inBlocks.set(block, { needle, spans })
  return spans
}

function foldedBlock(block: TextNode, matchCase: boolean): FoldedText {
  const all = matchCase ? folded.matchCase : folded.anyCase
  const known = all.get(block)
  if (known) return known
  const made = foldText(block.textContent, matchCase)
  all.set(block, made)
  return made
}

/** All matches from the title to the end. Only blocks that changed since the last time are searched. */
export function matchesIn(doc: TextNode, needle: Needle): readonly Match[] {
  const before = inDocs.get(doc)
  if (before?.needle === needle) return before.matches
  const matches: Match[] = []
  for (const { node, start } of blocksOf(doc))
    for (const span of spansIn(node, needle)) matches.push({ from: start + span.start, to: start + span.end })
  inDocs.set(doc, { needle, matches })
  return matches
}

/** The hypotheses whose full statement holds what is looked for: it stands beside the text, in a field of its own, so that no match can be selected there. */
export function statementsWith(doc: TextNode, needle: Needle): Statement[] {
  const found: Statement[] = []
  for (const { node: matrix, position } of matricesIn(doc))
    matrix.descendants((node, within) => {
      if (node.type !== schema.nodes.hypothesis) return !node.isTextblock
      const text = String(node.attrs['statement'])
      const spans = findIn(foldText(text, needle.matchCase), needle)
      if (spans.length > 0) found.push({ position: position + 1 + within, text, spans })
      return false
    })
  return found
}

type Statement = { position: number; text: string; spans: readonly FoundSpan[] }
type At = { node: TextNode; position: number }
const matrices = new WeakMap<TextNode, readonly At[]>()

function matricesIn(doc: TextNode): readonly At[] {
  const known = matrices.get(doc)
  if (known) return known
  const found: At[] = []
  doc.descendants((node, position) => {
    if (node.type === schema.nodes.matrix) found.push({ node, position })
    return node.type === schema.nodes.section
  })
  matrices.set(doc, found)
  return found
}

/** The match that is selected, as an index; -1 where none is. */
export function selectedMatch(matches: readonly Match[], { from, to }: Selection): number {
  const index = firstFrom(matches, from)
  const match = matches[index]
  return match?.from === from && match.to === to ? index : -1
}

/** The match after (1) or before (-1) the selection, past the ends of the brief; with 0 the one at the selection, else after it. */
export function nextMatch(matches: readonly Match[], { from, to }: Pick<Selection, 'from' | 'to'>, by: -1 | 0 | 1): Match | null {
  const at = by === 1 && to > from ? firstFrom(matches, to) : firstFrom(matches, from)
  return matches.at(by === -1 ? at - 1 : at % matches.length) ?? null
}

/** The index of the first match that begins there or later. */
function firstFrom(matches: readonly Match[], position: number): number {
  let [low, high] = [0, matches.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((matches[middle]?.from ?? 0) < position) low = middle + 1
    else high = middle
  }
  return low
}

/** What selects a match. */
export function selecting(state: EditorState, { from, to }: Match): Transaction {
  return state.tr.setSelection(TextSelection.create(state.doc, from, to))
}

/** Whether it stands in somebody else's words: a block quotation, or words in quotation marks that are held against the excerpts of their sentence. */
export function isQuoted(doc: TextNode, { from, to }: Match): boolean {
  const { parent, parentOffset: start } = doc.resolve(from)
  return isQuotedIn(parent, { start, end: start + to - from }, String(doc.attrs['language']))
}

function isQuotedIn(block: TextNode, { start, end }: FoundSpan, language: string): boolean {
  if (block.type === schema.nodes.quotation) return true
  return sentencesOf(block, language).some((sentence) => {
    if (sentence.evidence.excerpts.length === 0 || sentence.end <= start || sentence.start >= end) return false
    const words = block.textContent.slice(sentence.start, sentence.end)
    return quotedSpans(words).some(([first, last]) => sentence.start + first < end && start < sentence.start + last)
  })
}

/** Puts other words in the place of a match, which is not in a quotation; the caret stands behind them. */
export function replaceMatch(state: EditorState, { from, to }: Match, words: string): Transaction {
  const { parent, parentOffset: start } = state.doc.resolve(from)
  const text = cleanText(words)
  const tr = state.tr.step(replaced({ node: parent, start: from - start }, [{ start, end: start + to - from }], text))
  return asOneStep(tr.setSelection(TextSelection.create(tr.doc, from + text.length)))
}

/** Puts other words in the place of all that is found outside quotations, statements of hypotheses too, as one step of undo. `left` counts those in quotations. */
export function replaceAll(
  state: EditorState,
  needle: Needle,
  words: string,
): { tr: Transaction; replaced: number; left: number } {
  const text = cleanText(words)
  const language = String(state.doc.attrs['language'])
  const { tr } = state
  let [count, left] = [0, 0]
  for (const { position, text: statement, spans } of statementsWith(state.doc, needle)) {
    tr.setNodeAttribute(position, 'statement', withWords(statement, spans, text))
    count += spans.length
  }
  for (const block of blocksOf(state.doc).toReversed()) {
    const spans = spansIn(block.node, needle)
    const own = spans.filter((span) => !isQuotedIn(block.node, span, language))
    if (own.length > 0) tr.step(replaced(block, own, text))
    count += own.length
    left += spans.length - own.length
  }
  return { tr: asOneStep(tr), replaced: count, left }
}

function withWords(text: string, spans: readonly FoundSpan[], words: string): string {
  return spans.toReversed().reduce((all, { start, end }) => all.slice(0, start) + words + all.slice(end), text)
}

/** A replacement is no typing that a step of undo could go on with. */
function asOneStep(tr: Transaction): Transaction {
  return tr.setMeta('uiEvent', 'replace')
}

/** The step that puts this text in the place of spans of a block, from the first to the last of them. */
function replaced({ node, start }: Block, spans: readonly FoundSpan[], text: string): ReplaceStep {
  const parts: TextNode[] = []
  const from = spans[0]?.start ?? 0
  let at = from
  for (const span of spans) {
    parts.push(...node.content.cut(at, span.start).content)
    if (text !== '') parts.push(schema.text(text, marksFor(node, span)))
    at = span.end
  }
  return new ReplaceStep(start + from, start + at, new Slice(Fragment.fromArray(parts), 0, 0))
}

/**
 * The marks of the first letter that goes: its style, and its sentence where that goes on behind. What replaces a sentence's end is put right as what is typed
 * there; a link stays where no more than its own text is replaced.
 */
function marksFor(block: TextNode, { start, end }: FoundSpan): readonly Mark[] {
  const behind = block.childAfter(end).node?.marks ?? []
  const stays = (mark: Mark): boolean => {
    if (mark.type === schema.marks.sentence) return mark.isInSet(behind)
    return mark.type !== schema.marks.link || isAllOver(block, start, end, mark)
  }
  return (block.childAfter(start).node?.marks ?? []).filter(stays)
}

function isAllOver(block: TextNode, start: number, end: number, mark: Mark): boolean {
  let all = true
  block.nodesBetween(start, end, (node) => {
    if (!mark.isInSet(node.marks)) all = false
  })
  return all
}
