import { lazy, Suspense, useEffect } from 'react'
import type { GuideSpot } from '#core/guide/guide-spot.ts'
import type { Feature } from '../shell/features.ts'
import { place, showGuide, type Place } from '../shell/place.ts'
import { useCommand } from '../shell/use-command.ts'
import { askedSpot } from '../ui/failure-notice.ts'
import { useStore } from '../ui/store.ts'

/** Loaded when it is first shown: its pages are no part of a quick start. */
const GuideScreen = lazy(async () => ({ default: (await import('./GuideScreen.tsx')).GuideScreen }))

function Screen() {
  return (
    <Suspense fallback={<main className="screen" aria-busy />}>
      <GuideScreen />
    </Suspense>
  )
}

/** Which part of the guide is about what is on screen. */
const ABOUT: Record<Place['view'], GuideSpot> = {
  articles: { page: 'screens', heading: 'the-library' },
  excerpts: { page: 'screens', heading: 'excerpts' },
  triage: { page: 'screens', heading: 'triage' },
  overview: { page: 'screens', heading: 'what-the-library-says' },
  brief: { page: 'screens', heading: 'a-brief' },
  import: { page: 'screens', heading: 'the-review-of-an-import' },
  guide: { page: 'first-brief', heading: null },
}

function Behind() {
  const asked = useStore(askedSpot)
  useCommand('guide', () => showGuide({ page: 'first-brief', heading: null }))
  useCommand('guide-here', () => showGuide(ABOUT[place.get().view]))
  useEffect(() => {
    if (asked === null) return
    askedSpot.set(null)
    showGuide(asked)
  }, [asked])
  return null
}

/** The guide inside the window: the pages of docs/guide. */
export const guideFeature: Feature = { screen: { wants: ({ view }) => view === 'guide', Screen }, Behind }
