import { Plugin } from 'prosemirror-state'
import type { EditorState, Transaction } from 'prosemirror-state'
import type { Mark, Node as TextNode } from 'prosemirror-model'
import { newId } from '../session/new-id.ts'
import { newSentence } from './new-sentence.ts'
import { schema, type SentenceAttrs } from './schema.ts'
import { attrsOf, isOwnText, sentenceMark, spansOf, stretchesIn, type Stretch } from './sentences-of.ts'
import { writtenBlock } from './written-block.ts'

/** Text blocks that were put right, for the language they were split by. */
const settled = new WeakMap<TextNode, string>()

/**
 * Keeps every sentence's evidence with its letters. A letter carries the mark of the sentence it was given to, through typing, moving, splitting, joining and
 * undo; after each change the text is split into sentences again, and what a sentence rests on is read from its letters: two that were joined pool their
 * evidence, and part again with what each had; one that was split gives its own to both parts. Text typed in the middle of a sentence belongs to it; text
 * typed at its end belongs to it until a full stop makes it another, which then rests on nothing. Comments go with their sentence as evidence does, but each
 * stands once: of a sentence that was split the first part keeps them. A heading, a caption or the name of a hypothesis has no sentences, but its letters keep what
 * they were given by the same rules, for when they are text again. Also gives every block and sentence an id of its own.
 * While an input method composes, nothing is touched.
 */
export function keepEvidence(): Plugin {
  return new Plugin({
    appendTransaction(transactions, before, state) {
      if (!transactions.some((one) => one.docChanged || one.getMeta('settle') === true)) return null
      if (transactions.some((one) => one.getMeta('composition') !== undefined)) return null
      const place = transactions.some((one) => one.getMeta('settle') === true) ? null : writtenBlock(before.doc, state.doc)
      return place === null ? settle(state) : settleAt(state, place)
    },
  })
}

/** A transaction that puts the document right, or null where it is. */
export function settle(state: EditorState): Transaction | null {
  const { tr } = state
  const language = String(state.doc.attrs['language'])
  const used: Used = { blocks: new Set(), sentences: new Set(), comments: new Set() }
  state.doc.descendants((node, position) => {
    if (node.type === schema.nodes.title || node.type === schema.nodes.written) return false
    if ('id' in node.attrs) giveId(tr, node, position, used.blocks)
    if (!node.isTextblock) return true
    if (node.type === schema.nodes.quotation) giveComments(tr, node, position, used.comments)
    if (node.type === schema.nodes.quotation) return false
    const marks = settled.get(node) === language ? marksIn(node) : null
    if (marks?.every((one) => isFree(one, used)) === true) for (const one of marks) use(one, used)
    else settleBlock(tr, node, position + 1, used, language)
    return false
  })
  if (!tr.docChanged) return null
  tr.doc.descendants((node) => {
    if (node.isTextblock) settled.set(node, language)
    return !node.isTextblock
  })
  return tr
}

/** The same where nothing was written but in the text block at `position`, with its own marks: what else there is stays right. */
function settleAt(state: EditorState, position: number): Transaction | null {
  const { tr } = state
  const block = tr.doc.nodeAt(position)
  if (!block || block.type === schema.nodes.quotation) return null
  const language = String(state.doc.attrs['language'])
  settleBlock(tr, block, position + 1, { blocks: new Set(), sentences: new Set(), comments: new Set() }, language)
  const settledBlock = tr.doc.nodeAt(position)
  if (settledBlock) settled.set(settledBlock, language)
  return tr.docChanged ? tr : null
}

/** What stands in the document before the place that is looked at. */
type Used = Record<'blocks' | 'sentences' | 'comments', Set<string>>
type Named = Pick<SentenceAttrs, 'id' | 'comments'>

/** All that its letters are marked with: a sentence goes by one of its ids, and by another of them after a part was taken from it. */
const marksIn = (block: TextNode): Named[] => block.children.flatMap(({ marks }) => sentenceMark(marks) ?? []).map(attrsOf)

function isFree({ id, comments }: Named, used: Used): boolean {
  return !used.sentences.has(id) && comments.every((comment) => !used.comments.has(comment.id))
}

function use({ id, comments }: Named, used: Used): void {
  used.sentences.add(id)
  for (const comment of comments) used.comments.add(comment.id)
}

function giveComments(tr: Transaction, quotation: TextNode, position: number, used: Set<string>): void {
  const comments = quotation.attrs['comments'] as SentenceAttrs['comments']
  const own = comments.filter(({ id }) => !used.has(id))
  for (const { id } of own) used.add(id)
  if (own.length < comments.length) tr.setNodeAttribute(position, 'comments', own)
}

function giveId(tr: Transaction, node: TextNode, position: number, used: Set<string>): void {
  const id = String(node.attrs['id'])
  if (id !== '' && !used.has(id)) used.add(id)
  else {
    const fresh = newId()
    tr.setNodeAttribute(position, 'id', fresh)
    used.add(fresh)
  }
}

/** `start` is where the block's text begins in the document. */
function settleBlock(tr: Transaction, block: TextNode, start: number, used: Used, language: string): void {
  const before = tr.steps.length
  let from = 0
  for (const span of spansOf(block, language)) {
    unmark(tr, block, start, from, span.start)
    const stretches = stretchesIn(block, span.start, span.end)
    const heirs = heirsOf(tr.doc, stretches)
    if (heirs.length > 0 || isOwnText(block))
      for (const { start: first, end, attrs } of rightMarks(stretches, heirs, used))
        tr.addMark(start + first, start + end, schema.marks.sentence.create(attrs))
    else unmark(tr, block, start, span.start, span.end)
    from = span.end
  }
  unmark(tr, block, start, from, block.content.size)
  if (tr.steps.length === before) settled.set(block, language)
}

/** White space between sentences belongs to none of them, and what a heading was never given stays bare. */
function unmark(tr: Transaction, block: TextNode, start: number, from: number, to: number): void {
  if (stretchesIn(block, from, to).some(({ mark }) => mark !== null))
    tr.removeMark(start + from, start + to, schema.marks.sentence)
}

type Right = { start: number; end: number; attrs: SentenceAttrs }

/** Those that the letters of one sentence were given to. None where it has only what was added to sentences that have letters elsewhere: that is theirs. */
function heirsOf(doc: TextNode, stretches: readonly Stretch[]): SentenceAttrs[] {
  const hasLetters = stretches.some(({ weight }) => weight > 0)
  const own = stretches.flatMap(({ mark, weight }) => (mark && (weight > 0 || !hasLetters) ? [attrsOf(mark)] : []))
  return hasGiven(stretches) ? own : own.filter(({ origin }) => !standsElsewhere(doc, origin))
}

/** Whether some of the letters were given to a sentence, not only added to it. */
function hasGiven(stretches: readonly Stretch[]): boolean {
  return stretches.some(({ mark, weight }) => mark !== null && weight > 0 && !attrsOf(mark).added)
}

/** The marks that the stretches of one sentence should have, where they have not. */
function rightMarks(stretches: readonly Stretch[], heirs: readonly SentenceAttrs[], used: Used): Right[] {
  const [first, last] = [stretches[0], stretches.at(-1)]
  if (!first || !last) return []
  if (heirs.length === 0) {
    const attrs = newSentence()
    use(attrs, used)
    return [{ start: first.start, end: last.end, attrs }]
  }
  const isGiven = hasGiven(stretches)
  const renamed = new Map<string, string>()
  const wanted = stretches.map((stretch, index): Right => {
    const { start, end, mark } = stretch
    const belongs = mark !== null && isAmong(heirs, mark)
    const near = belongs ? attrsOf(mark) : nearest(stretches, index, heirs)
    return { start, end, attrs: { ...near, added: isGiven && (near.added || !belongs) } }
  })
  for (const { attrs } of wanted) if (used.sentences.has(attrs.id)) renamed.set(attrs.id, renamed.get(attrs.id) ?? newId())
  for (const right of wanted) {
    const id = renamed.get(right.attrs.id)
    if (id !== undefined) right.attrs = { ...right.attrs, id }
    if (right.attrs.comments.some((comment) => used.comments.has(comment.id)))
      right.attrs = { ...right.attrs, comments: right.attrs.comments.filter((comment) => !used.comments.has(comment.id)) }
  }
  for (const { attrs } of wanted) use(attrs, used)
  return wanted.filter(({ attrs }, index) => !sameAttrs(attrs, stretches[index]?.mark ? attrsOf(stretches[index].mark) : null))
}

/** By what they say: what was copied or read again is the same heir. */
function isAmong(heirs: readonly SentenceAttrs[], mark: Mark): boolean {
  const attrs = attrsOf(mark)
  return heirs.includes(attrs) || heirs.some((heir) => sameAttrs(heir, attrs))
}

/** What the neighbour belongs to: the one before, else the one behind. */
function nearest(stretches: readonly Stretch[], index: number, heirs: readonly SentenceAttrs[]): SentenceAttrs {
  const isHeir = ({ mark }: Stretch): boolean => mark !== null && isAmong(heirs, mark)
  const near = stretches.slice(0, index).findLast(isHeir) ?? stretches.slice(index + 1).find(isHeir)
  const attrs = near?.mark ? attrsOf(near.mark) : heirs[0]
  if (!attrs) throw new Error('A sentence without heirs has no neighbour.')
  return attrs
}

function standsElsewhere(doc: TextNode, origin: string): boolean {
  let found = false
  doc.descendants((node) => {
    if (found) return false
    if (!node.isText) return true
    found =
      node.marks.some((mark) => mark.type === schema.marks.sentence && attrsOf(mark).origin === origin && !attrsOf(mark).added) &&
      /[\p{L}\p{N}]/u.test(node.text ?? '')
    return false
  })
  return found
}

function sameAttrs(a: SentenceAttrs, b: SentenceAttrs | null): boolean {
  return b !== null && schema.marks.sentence.create(a).eq(schema.marks.sentence.create(b))
}
