import { runCommand } from '../shell/commands.ts'
import { dialog } from '../shell/dialogs.ts'
import { go, place, showGuide, showOverview, showTriage } from '../shell/place.ts'
import { act } from '../ui/act.ts'
import { createStore } from '../ui/store.ts'
import { ask } from '../ui/queries.ts'

/** The steps of the tour, in order; what each says stands in the catalogue of texts. */
export const STEPS = ['library', 'mark', 'triage', 'coverage', 'brief', 'write', 'check', 'end'] as const
export type Step = (typeof STEPS)[number]

/** The step of the tour that is shown; null: nobody takes it. It ends with the window, and nothing of it is kept. */
export const tour = createStore<Step | null>(null)

/** Begins the tour; in an empty library the sample articles come first. */
export async function beginTour(): Promise<void> {
  const { articles, trashed, briefs } = await ask('library.info', {})
  if (articles + trashed + briefs === 0) await act('import.samples', {})
  go({ view: 'articles', scope: { kind: 'all' } })
  tour.set('library')
}

export function leaveTour(): void {
  tour.set(null)
}

/** The step so far on; null where there is none. */
export function stepAt(step: Step, by: 1 | -1): Step | null {
  return STEPS[STEPS.indexOf(step) + by] ?? null
}

/** Shows what a step is about; null where it is on screen anyway, or where the user is to do it. */
export const SHOW: Record<Step, (() => void) | null> = {
  library: () => go({ view: 'articles', scope: { kind: 'all' } }),
  mark: () => go({ view: 'articles' }),
  triage: () => showTriage(null),
  coverage: () => showOverview(),
  brief: () => dialog.set({ kind: 'new-brief' }),
  write: () => place.get().brief !== null && go({ view: 'brief' }),
  check: () => void runCommand('check-brief'),
  end: () => showGuide({ page: 'first-brief', heading: null }),
}
