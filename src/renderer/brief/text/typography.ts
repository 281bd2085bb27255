import { Fragment, Slice } from 'prosemirror-model'
import type { Mark, Node as TextNode } from 'prosemirror-model'
import { TextSelection } from 'prosemirror-state'
import type { EditorState, Transaction } from 'prosemirror-state'
import { ReplaceStep } from 'prosemirror-transform'
import type { Change } from '#core/typography/change.ts'
import { changesByTyping, typographicChanges } from '#core/typography/typography.ts'
import { linksIn } from './links.ts'
import { schema } from './schema.ts'

/** What a text block is to be changed by; `start` is where its text begins in the document. */
type InBlock = { block: TextNode; start: number; changes: readonly Change[] }
type Range = { from: number; to: number }

/** Sets the marks, dashes and spaces of these ranges right by the language of the brief; `count` says at how many places. Quotations and links stay. */
export function setTypography(state: EditorState, ranges: readonly Range[]): { tr: Transaction; count: number } {
  const language = String(state.doc.attrs['language'])
  const all = ranges.flatMap(({ from, to }) => {
    const found: InBlock[] = []
    state.doc.nodesBetween(from, to, (block, position) => {
      if (!block.isTextblock) return true
      const start = position + 1
      const changes = isOurs(block) ? typographicChanges(block.textContent, language, keptIn(block)) : []
      const within = changes.filter((change) => isWithin({ from: start + change.start, to: start + change.end }, { from, to }))
      if (within.length > 0) found.push({ block, start, changes: within })
      return false
    })
    return found
  })
  return { tr: changed(state, all), count: all.reduce((sum, { changes }) => sum + changes.length, 0) }
}

/** The section that has the caret, or the title; what is selected, where something is. */
export function rangesToSet({ doc, selection }: EditorState): readonly Range[] {
  if (!selection.empty) return selection.ranges.map(({ $from, $to }) => ({ from: $from.pos, to: $to.pos }))
  const { $head } = selection
  return $head.depth === 0 ? [{ from: 0, to: doc.content.size }] : [{ from: $head.start(1), to: $head.end(1) }]
}

/** What typing `text` over [from, to) makes to be changed, as a step of undo of its own; null for nothing. */
export function setAsTyped(
  before: EditorState,
  after: EditorState,
  { from, to, text }: Range & { text: string },
): Transaction | null {
  const [$from, $to] = [before.doc.resolve(from), before.doc.resolve(to)]
  const $now = after.doc.resolve(from)
  const block = $now.parent
  const start = $from.parentOffset
  const end = start + text.length
  // A key may have done more than put its sign.
  const isPlain = $from.sameParent($to) && block.type === $from.parent.type && block.textContent.slice(start, end) === text
  if (!isPlain || !isOurs(block) || $now.parentOffset !== start) return null
  const replaced = to - from
  if (block.content.size !== $from.parent.content.size + text.length - replaced) return null
  const language = String(after.doc.attrs['language'])
  const typed = { text: block.textContent, before: $from.parent.textContent, start, end, replaced }
  const changes = changesByTyping(typed, language, keptIn(block))
  return changes.length === 0 ? null : changed(after, [{ block, start: $now.start(), changes }])
}

/** More than this is set right by the command: each place costs as much as the document is long. */
const MOST_PASTED = 100_000

/** What is to be changed in what a transaction put, as a step of undo of its own; null for nothing. */
export function setAsPasted(pasted: Transaction, after: EditorState): Transaction | null {
  let [from, to] = [Infinity, -Infinity]
  for (const [index, map] of pasted.mapping.maps.entries())
    map.forEach((_oldStart, _oldEnd, start, end) => {
      const later = pasted.mapping.slice(index + 1)
      from = Math.min(from, later.map(start, -1))
      to = Math.max(to, later.map(end, 1))
    })
  if (to <= from || to - from > MOST_PASTED || to > after.doc.content.size) return null
  const { tr, count } = setTypography(after, [{ from, to }])
  return count === 0 ? null : tr
}

/** Of a letter that is changed some must stand in the range; a space that is put between two may stand at its edge. */
function isWithin(change: Range, range: Range): boolean {
  if (change.from === change.to) return change.from >= range.from && change.to <= range.to
  return change.from < range.to && change.to > range.from
}

/** A block quotation says its source's words. */
function isOurs({ type, isTextblock }: TextNode): boolean {
  return isTextblock && type !== schema.nodes.quotation
}

function keptIn(block: TextNode): { start: number; end: number }[] {
  return linksIn(block).map(({ from, to }) => ({ start: from, end: to }))
}

/** One step for each block; the caret stays beside the letters that it stands at. */
function changed(state: EditorState, all: readonly InBlock[]): Transaction {
  const { tr, selection } = state
  for (const one of all.toReversed()) tr.step(stepFor(one))
  if (selection instanceof TextSelection) {
    const [anchor, head] = [moved(selection.anchor, all), moved(selection.head, all)]
    tr.setSelection(TextSelection.create(tr.doc, anchor, head))
  }
  return tr.setMeta('uiEvent', 'typography')
}

function moved(position: number, all: readonly InBlock[]): number {
  let by = 0
  for (const { start, changes } of all)
    for (const change of changes) {
      const [from, to] = [start + change.start, start + change.end]
      if (from < position || (from === to && to === position)) by += change.text.length - (Math.min(to, position) - from)
    }
  return position + by
}

function stepFor({ block, start, changes }: InBlock): ReplaceStep {
  const parts: TextNode[] = []
  const from = changes[0]?.start ?? 0
  let at = from
  for (const change of changes) {
    parts.push(...block.content.cut(at, change.start).content)
    if (change.text !== '') parts.push(schema.text(change.text, marksFor(block, change.start)))
    at = change.end
  }
  return new ReplaceStep(start + from, start + at, new Slice(Fragment.fromArray(parts), 0, 0))
}

/** Those of the letter that stood there, but for a link, which is never changed. */
function marksFor(block: TextNode, at: number): readonly Mark[] {
  const node = block.childAfter(Math.min(at, block.content.size - 1)).node
  return (node?.marks ?? []).filter(({ type }) => type !== schema.marks.link)
}
