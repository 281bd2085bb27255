import { baseKeymap, chainCommands, deleteSelection, toggleMark } from 'prosemirror-commands'
import { Fragment } from 'prosemirror-model'
import { AllSelection, TextSelection } from 'prosemirror-state'
import type { Command, EditorState, Transaction } from 'prosemirror-state'
import { bidiKeys } from './bidi-keys.ts'
import { headingToText, leaveHeading } from './headings.ts'
import { deleteAcross } from './keep-sections.ts'
import { matrixKeys } from './matrix-keys.ts'
import { shiftLevel, splitPoint } from './point-levels.ts'
import { schema } from './schema.ts'
import { overTableKeys } from './select-over-tables.ts'
import { tableKeys } from './table-keys.ts'

const { nodes, marks } = schema

const higher = shiftLevel(-1)

/** In an empty point Enter ends the list; Backspace at the start of a point takes it out of its list; below another each sets it a level higher first. */
const leaveList: Command = (state, dispatch) => {
  const { $from, empty } = state.selection
  const depth = $from.depth - 1
  if (!empty || $from.parent.type !== nodes.item) return false
  const list = $from.node(depth)
  const index = $from.index(depth)
  const part = (from: number, to: number): Fragment => Fragment.fromArray(list.children.slice(from, to))
  const [before, after] = [part(0, index), part(index + 1, list.childCount)]
  const paragraph = nodes.paragraph.create({ id: $from.parent.attrs['id'] }, $from.parent.content)
  const made = [
    ...(before.childCount > 0 ? [list.copy(before)] : []),
    paragraph,
    ...(after.childCount > 0 ? [nodes.list.create({ ordered: list.attrs['ordered'] }, after)] : []),
  ]
  if (dispatch) {
    const start = $from.before(depth)
    const inside = start + (before.childCount > 0 ? list.copy(before).nodeSize : 0) + 1 + $from.parentOffset
    const tr = state.tr.replaceWith(start, $from.after(depth), made)
    dispatch(tr.setSelection(TextSelection.create(tr.doc, inside)).scrollIntoView())
  }
  return true
}

const onlyWhen = (test: (state: EditorState) => boolean, command: Command): Command => {
  return (state, dispatch, view) => test(state) && command(state, dispatch, view)
}
const inEmptyItem = ({ selection: { $from } }: EditorState): boolean =>
  $from.parent.type === nodes.item && $from.parent.content.size === 0
const atStart = ({ selection: { $from, empty } }: EditorState): boolean => empty && $from.parentOffset === 0

/** An empty quotation is taken away; the others are left by the keys that would break them in two. */
const leaveQuotation: Command = (state, dispatch) => {
  const { $from } = state.selection
  if ($from.parent.type !== nodes.quotation) return false
  const end = $from.after()
  const next = state.doc.resolve(end).nodeAfter
  if (dispatch) {
    const { tr } = state
    if (next?.type !== nodes.paragraph || next.content.size > 0) tr.insert(end, nodes.paragraph.create())
    dispatch(tr.setSelection(TextSelection.create(tr.doc, end + 1)).scrollIntoView())
  }
  return true
}
const removeEmptyQuotation: Command = (state, dispatch) => {
  const { $from } = state.selection
  if ($from.parent.type !== nodes.quotation || $from.parent.content.size > 0) return false
  dispatch?.(state.tr.replaceWith($from.before(), $from.after(), nodes.paragraph.create()).scrollIntoView())
  return true
}

/** From the title Enter goes on to the text. */
const leaveTitle: Command = (state, dispatch) => {
  if (state.selection.$from.parent.type !== nodes.title) return false
  const end = state.selection.$from.after()
  dispatch?.(state.tr.setSelection(TextSelection.near(state.doc.resolve(end), 1)).scrollIntoView())
  return true
}

const acrossSections: Command = (state, dispatch) => {
  const tr = deleteAcross(state)
  if (tr) dispatch?.(tr)
  return tr !== null
}

/** The first time all of the section, the second time all of the brief. */
export const selectAll: Command = (state, dispatch) => {
  const { $from, $to, from, to } = state.selection
  const depth = $from.sharedDepth(to) >= 1 ? 1 : 0
  const [start, end] = depth === 1 ? [$from.start(1), $to.end(1)] : [0, state.doc.content.size]
  const section = TextSelection.between(state.doc.resolve(start), state.doc.resolve(end))
  const whole = depth === 0 || (section.from === from && section.to === to)
  dispatch?.(state.tr.setSelection(whole ? new AllSelection(state.doc) : section))
  return true
}

/** The keys of all of these: of those that have a key the first that does not give way. */
function together(...all: readonly Record<string, Command>[]): Record<string, Command> {
  const named = Map.groupBy(
    all.flatMap((keys) => Object.entries(keys)),
    ([key]) => key,
  )
  return Object.fromEntries([...named].map(([key, commands]) => [key, chainCommands(...commands.map(([, command]) => command))]))
}

/** Of a selection that is bold in part all becomes bold first, as in Word. */
const MORE_FIRST = { removeWhenPresent: false }

/** The keys of the text beside those of the table of commands: https://prosemirror.net/docs/ref/#commands.baseKeymap and what briefs need. */
export const textKeys: Record<string, Command> = {
  ...baseKeymap,
  ...together(overTableKeys, bidiKeys, tableKeys, matrixKeys, { Tab: shiftLevel(1), 'Shift-Tab': higher }),
  Enter: chainCommands(
    tableKeys.Enter,
    matrixKeys.Enter,
    leaveTitle,
    leaveQuotation,
    leaveHeading,
    onlyWhen(inEmptyItem, chainCommands(higher, leaveList)),
    splitPoint,
    baseKeymap['Enter'] ?? deleteSelection,
  ),
  'Shift-Enter': chainCommands(
    tableKeys.Enter,
    matrixKeys.Enter,
    leaveTitle,
    leaveQuotation,
    leaveHeading,
    splitPoint,
    baseKeymap['Enter'] ?? deleteSelection,
  ),
  Backspace: chainCommands(
    acrossSections,
    tableKeys.Backspace,
    matrixKeys.Backspace,
    removeEmptyQuotation,
    onlyWhen(atStart, chainCommands(higher, leaveList)),
    headingToText,
    baseKeymap['Backspace'] ?? deleteSelection,
  ),
  Delete: chainCommands(acrossSections, baseKeymap['Delete'] ?? deleteSelection),
  'Mod-a': selectAll,
  'Mod-b': toggleMark(marks.strong, null, MORE_FIRST),
  'Mod-i': toggleMark(marks.emphasis, null, MORE_FIRST),
}

/** What is typed over a selection that spans sections; null where it does not. */
export function typeAcross(state: EditorState, text: string): Transaction | null {
  const tr = deleteAcross(state)
  return tr && tr.insertText(text, tr.selection.from)
}
