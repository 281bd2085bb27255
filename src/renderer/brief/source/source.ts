import { begin, step, visit, type History, type Way } from '#renderer/shell/history.ts'
import type { SourcePlace } from '#renderer/shell/spot.ts'
import { leaveHere } from '#renderer/shell/walk.ts'
import { createStore } from '#renderer/ui/store.ts'
import { besideOf, showBeside, type Pane } from '../issue/beside.ts'

/** Where the keyboard was when a source was opened: Escape takes it there again. */
export type OpenedFrom = { kind: 'text' } | { kind: 'evidence'; sentence: string } | { kind: 'offers' }

type Source = {
  brief: string | null
  /** What the pane shows and showed; null before anything was opened. */
  shown: History<SourcePlace> | null
  from: OpenedFrom
  /** The block that keys act on, where it is not the passage's own; `asked` counts how often it was to be brought into view. */
  hand: { block: number | null; asked: number }
  /** The keyboard is asked into the pane. */
  focus: boolean
  /** What stood beside the text before. */
  before: Exclude<Pane, 'source'> | null
}

const TEXT: OpenedFrom = { kind: 'text' }

/** The source beside the text of a brief; forgotten with the next brief. */
export const source = createStore<Source>({
  brief: null,
  shown: null,
  from: TEXT,
  hand: { block: null, asked: 0 },
  focus: false,
  before: 'check',
})

/** What the pane of this brief shows, where it stands beside the text; else null. */
export function sourceOf(brief: string): SourcePlace | null {
  const { brief: open, shown } = source.get()
  return open === brief && besideOf(brief).pane === 'source' ? (shown?.here ?? null) : null
}

/** Opens a passage beside the text, as another place of the window, and takes the keyboard there. */
export function openSource(brief: string, place: SourcePlace, from: OpenedFrom = TEXT): void {
  if (!same(sourceOf(brief), place)) leaveHere()
  show(brief, place)
  source.set((previous) => ({ ...previous, from, focus: true }))
  showBlock(null)
}

/** What the pane showed before or afterwards. */
export function stepSource(brief: string, way: Way): void {
  const { shown } = source.get()
  const next = shown && step(shown, way, RULES)
  if (!next) return
  leaveHere()
  source.set((previous) => ({ ...previous, brief, shown: next, focus: true }))
  showBlock(null)
}

/** Puts back what stood beside the text at a place that the window comes back to. */
export function restoreSource(brief: string, place: SourcePlace | null): void {
  if (place === null) closeSource(brief)
  else if (!same(sourceOf(brief), place)) show(brief, place)
}

export function closeSource(brief: string): void {
  if (besideOf(brief).pane === 'source') showBeside(brief, { pane: source.get().before })
}

/** What the pane showed stays behind what it shows now; going back to it goes back there too. */
function show(brief: string, place: SourcePlace): void {
  const { pane } = besideOf(brief)
  source.set((previous) => {
    const shown = previous.brief === brief ? previous.shown : null
    const next = shown === null ? begin(place) : same(shown.here, place) ? shown : (walkedTo(shown, place) ?? visit(shown, place))
    return { ...previous, brief, shown: next, before: pane === 'source' ? previous.before : pane }
  })
  showBlock(null)
  showBeside(brief, { pane: 'source' })
}

/** Brings a block of the article into view and takes it in hand; null: the passage. */
export function showBlock(block: number | null): void {
  source.set((previous) => ({ ...previous, hand: { block, asked: previous.hand.asked + 1 } }))
}

/** The history at a place that lies right behind or ahead of the present one; null where it lies elsewhere. */
function walkedTo(shown: History<SourcePlace>, place: SourcePlace): History<SourcePlace> | null {
  if (same(shown.past.at(-1) ?? null, place)) return step(shown, 'back', RULES)
  return same(shown.future[0] ?? null, place) ? step(shown, 'forward', RULES) : null
}

const RULES = { gone: () => false, same: (one: SourcePlace, other: SourcePlace) => same(one, other) }

function same(one: SourcePlace | null, other: SourcePlace): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}
