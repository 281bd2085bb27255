import { Plugin, PluginKey, Selection } from 'prosemirror-state'
import type { EditorState, SelectionBookmark, Transaction } from 'prosemirror-state'
import { AttrStep, ReplaceStep, Step } from 'prosemirror-transform'
import { FIGURE_TEXTS } from './figure-schema.ts'
import { schema } from './schema.ts'

/** One step of undo: how to take it back, the newest first, and where the caret was. */
export type Taken = { back: readonly Step[]; at: SelectionBookmark }
export type StepHistory = {
  done: readonly Taken[]
  undone: readonly Taken[]
  last: Stroke | null
}
/** What the last step came of. `composition`: what an input method composes, by the text field's number for it; null for keys. `begun`: the next change belongs to it. */
type Stroke = { time: number; place: number; typing: boolean; composition: number | null; begun: boolean }

/** The last 500 steps are kept, in the window and in the library. */
const KEEP = 500
/** A pause longer than this, in milliseconds, begins a new step, so that undo does not take a whole paragraph away at once. */
const PAUSE = 1200

export const historyKey = new PluginKey<StepHistory>('history')
/** Which way undo or redo moved a step: what other plugins add to their transaction belongs to it. */
const MOVED_TO = 'history-moved-to'
const BEGINS = 'history-begins'
const EMPTY: StepHistory = { done: [], undone: [], last: null }

/** Makes the change that follows at once a part of the same step of undo: what is pasted over a selection takes that away first. */
export function beginsStep(tr: Transaction): Transaction {
  return tr.setMeta(BEGINS, true)
}

/**
 * Undo that can be stored: every change is kept as the steps that take it back (https://prosemirror.net/docs/ref/#transform.Step.invert). One author writes
 * one document, so that no step ever has to be moved over another's.
 */
export function stepHistory(stored: StepHistory = EMPTY): Plugin<StepHistory> {
  return new Plugin<StepHistory>({
    key: historyKey,
    state: {
      init: () => stored,
      apply: (transaction, history, before) => next(transaction, history, before),
    },
  })
}

function next(transaction: Transaction, history: StepHistory, before: EditorState): StepHistory {
  const moved = transaction.getMeta(historyKey) as StepHistory | undefined
  if (moved) return moved
  if (!transaction.docChanged) return transaction.selectionSet ? { ...history, last: null } : history
  const back = transaction.steps.map((step, index) => step.invert(transaction.docs[index] ?? before.doc)).toReversed()
  const root = transaction.getMeta('appendedTransaction') as Transaction | undefined
  const to = root?.getMeta(MOVED_TO) as 'done' | 'undone' | undefined
  if (to !== undefined) return { ...history, [to]: withMore(history[to], back) }
  const place = transaction.selection.head
  const typing = isTyping(transaction)
  const composition = (transaction.getMeta('composition') as number | undefined) ?? null
  const { last } = history
  const near =
    last !== null && Math.abs(place - last.place) <= 2 + Math.abs(transaction.doc.content.size - before.doc.content.size)
  const goesOn = typing && last?.typing === true && transaction.time - last.time < PAUSE && near
  // However long an input method composes a word, undo takes the word away, not back to the letters it was made of.
  const joins =
    root !== undefined || goesOn || last?.begun === true || (composition !== null && composition === last?.composition)
  const done =
    joins && history.done.length > 0
      ? withMore(history.done, back)
      : [...history.done, { back, at: before.selection.getBookmark() }].slice(-KEEP)
  // What belongs to the transaction before it continues its stroke.
  const begun = transaction.getMeta(BEGINS) === true
  const stroke = root === undefined ? { time: transaction.time, place, typing, composition, begun } : last && { ...last, place }
  return { done, undone: [], last: stroke }
}

/** The latest with more steps that belong to it. */
function withMore(all: readonly Taken[], back: readonly Step[]): Taken[] {
  const latest = all.at(-1)
  return latest ? [...all.slice(0, -1), { back: [...back, ...latest.back], at: latest.at }] : []
}

/** Whether letters were typed or deleted, one after another. */
function isTyping(transaction: Transaction): boolean {
  const [only, ...others] = transaction.steps
  const isUi = transaction.getMeta('paste') !== undefined || transaction.getMeta('uiEvent') !== undefined
  return !isUi && others.length === 0 && only !== undefined && (isLetter(only) || isWordOfFigure(only))
}

/** Whether a step changes what is written about a figure. */
function isWordOfFigure(step: Step): boolean {
  return step instanceof AttrStep && FIGURE_TEXTS.some((text) => text === step.attr)
}

/** Whether a step puts or takes a letter or two (a sign outside the basic plane is two). */
export function isLetter(step: Step): boolean {
  return step instanceof ReplaceStep && step.to - step.from <= 2 && step.slice.size <= 2
}

export function canUndo(state: EditorState): boolean {
  return (historyKey.getState(state)?.done.length ?? 0) > 0
}

export function canRedo(state: EditorState): boolean {
  return (historyKey.getState(state)?.undone.length ?? 0) > 0
}

/** Takes the last step back; null where there is none. */
export function undo(state: EditorState): Transaction | null {
  return step(state, 'done', 'undone')
}

export function redo(state: EditorState): Transaction | null {
  return step(state, 'undone', 'done')
}

function step(state: EditorState, from: 'done' | 'undone', to: 'done' | 'undone'): Transaction | null {
  const history = historyKey.getState(state) ?? EMPTY
  const taken = history[from].at(-1)
  if (!taken) return null
  const { tr } = state
  const forth: Step[] = []
  for (const one of taken.back) {
    forth.unshift(one.invert(tr.doc))
    tr.step(one)
  }
  const moved: StepHistory = {
    ...history,
    [from]: history[from].slice(0, -1),
    [to]: [...history[to], { back: forth, at: state.selection.getBookmark() }],
    last: null,
  }
  tr.setSelection(resolved(taken.at, tr))
  return tr.setMeta(historyKey, moved).setMeta(MOVED_TO, to).scrollIntoView()
}

function resolved(at: SelectionBookmark, tr: Transaction): Selection {
  try {
    return at.resolve(tr.doc)
  } catch {
    // A place that is no longer there: the nearest that is.
    return Selection.atEnd(tr.doc)
  }
}

/** The history as plain values for the library, and back; null for what is none (a library of another release). */
export function storeHistory({ done, undone }: StepHistory): unknown {
  return { done: done.map(plain), undone: undone.map(plain) }
}

function plain({ back, at }: Taken): unknown {
  return { back: back.map((one) => one.toJSON() as unknown), at: placeOf(at) }
}

export function readHistory(stored: unknown): StepHistory | null {
  try {
    const { done, undone } = stored as Record<'done' | 'undone', { back: object[]; at: [number, number] }[]>
    const read = (all: typeof done): Taken[] =>
      all.map(({ back, at }) => ({ back: back.map((one) => Step.fromJSON(schema, one)), at: bookmark(at) }))
    return { done: read(done), undone: read(undone), last: null }
  } catch {
    return null
  }
}

type Place = SelectionBookmark & { anchor?: number; head?: number }

function placeOf(at: SelectionBookmark): [number, number] {
  const { anchor = 0, head = anchor } = at as Place
  return [anchor, head]
}

function bookmark([anchor, head]: [number, number]): SelectionBookmark {
  return {
    map: (mapping) => bookmark([mapping.map(anchor), mapping.map(head)]),
    resolve: (doc) => {
      const size = doc.content.size
      return Selection.near(doc.resolve(Math.min(head, size)))
    },
  }
}
