import { z } from 'zod'
import { call } from '../ui/bridge.ts'
import { letterKeys } from '../ui/letter-keys.ts'
import { NewBriefDefaults, newBriefDefaults, NO_DEFAULTS } from '../ui/new-brief-defaults.ts'
import { applyReading, Reading, reading, USUAL_READING } from '../ui/reading.ts'
import { createStore } from '../ui/store.ts'
import { Place, place } from './place.ts'

const Panes = z.record(z.string(), z.record(z.string(), z.number()))

/** What stands to the left of a brief's text. */
const LeftFace = z.enum(['outline', 'excerpts'])
export type LeftFace = z.infer<typeof LeftFace>

/** How high the rows of the list of articles are. */
export const ROWS = ['usual', 'compact'] as const

const Remembered = z.object({
  place: Place,
  /** Pane sizes in percent, by group and pane. */
  panes: Panes,
  margin: z.boolean(),
  navigator: z.boolean().nullable(),
  left: LeftFace,
  rows: z.enum(ROWS),
  spelling: z.boolean(),
  letters: z.boolean(),
  reading: Reading,
  newBriefs: NewBriefDefaults,
})

/** Pane sizes and what is folded away; `navigator` null follows the window's width. */
export const layout = createStore<{
  panes: z.infer<typeof Panes>
  navigator: boolean | null
  margin: boolean
  left: LeftFace
  rows: (typeof ROWS)[number]
  /** Whether the spelling of briefs is checked. */
  spelling: boolean
}>({
  left: 'excerpts',
  rows: 'usual',
  panes: {},
  navigator: null,
  margin: true,
  spelling: true,
})

/** Takes up what an earlier session left; anything that no longer fits is ignored. */
export function restoreLayout(saved: Record<string, unknown>): void {
  const known = Remembered.partial().safeParse(saved)
  if (!known.success) return
  if (known.data.place) place.set(known.data.place)
  letterKeys.set(known.data.letters ?? true)
  applyReading(known.data.reading ?? USUAL_READING)
  newBriefDefaults.set(known.data.newBriefs ?? NO_DEFAULTS)
  layout.set((previous) => ({
    ...previous,
    panes: known.data.panes ?? {},
    margin: known.data.margin ?? true,
    navigator: known.data.navigator ?? null,
    left: known.data.left ?? 'excerpts',
    rows: known.data.rows ?? 'usual',
    spelling: known.data.spelling ?? true,
  }))
}

/** Remembers place and panes half a second after they last changed, and when the window goes; the returned function ends it. */
export function rememberLayout(): () => void {
  let timer: number | undefined
  const now = (): void => {
    window.clearTimeout(timer)
    timer = undefined
    const { panes, margin, navigator, left, rows, spelling } = layout.get()
    void call('window.remember', {
      layout: {
        place: place.get(),
        panes,
        margin,
        navigator,
        left,
        rows,
        spelling,
        letters: letterKeys.get(),
        reading: reading.get(),
        newBriefs: newBriefDefaults.get(),
      } satisfies z.infer<typeof Remembered>,
    })
  }
  const later = (): void => {
    window.clearTimeout(timer)
    timer = window.setTimeout(now, 500)
  }
  const leave = (): void => {
    if (timer !== undefined) now()
  }
  const stops = [place, layout, letterKeys, reading, newBriefDefaults].map((kept) => kept.subscribe(later))
  window.addEventListener('pagehide', leave)
  return () => {
    window.clearTimeout(timer)
    window.removeEventListener('pagehide', leave)
    for (const stop of stops) stop()
  }
}

export function keepPanes(group: string, sizes: Record<string, number>): void {
  layout.set((previous) => ({ ...previous, panes: { ...previous.panes, [group]: sizes } }))
}
