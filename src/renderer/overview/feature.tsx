import { lazy, Suspense } from 'react'
import type { Feature } from '../shell/features.ts'
import { showOverview } from '../shell/place.ts'
import { useCommand } from '../shell/use-command.ts'

/** Loaded when it is first shown: charts are no part of a quick start. */
const OverviewScreen = lazy(async () => ({ default: (await import('./OverviewScreen.tsx')).OverviewScreen }))

const ActorDialog = lazy(async () => ({ default: (await import('./statements/ActorDialog.tsx')).ActorDialog }))

function Screen() {
  return (
    <Suspense fallback={<main className="screen" aria-busy />}>
      <OverviewScreen />
    </Suspense>
  )
}

function Behind() {
  useCommand('show-coverage', () => showOverview())
  return null
}

/** What the library as a whole says: which themes it covers. */
export const overviewFeature: Feature = {
  screen: { wants: ({ view }) => view === 'overview', Screen },
  dialogs: {
    actor: ({ name }) => (
      <Suspense>
        <ActorDialog name={name} />
      </Suspense>
    ),
  },
  Behind,
}
