import { QueryClientProvider } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { useStore } from '../ui/store.ts'
import { call, onAppEvent } from '../ui/bridge.ts'
import { queryClient, watchLibrary } from '../ui/queries.ts'
import { ToastArea } from '../ui/ToastArea.tsx'
import { BriefScreen } from '../brief/BriefScreen.tsx'
import { ReviewScreen } from '../import/ReviewScreen.tsx'
import { useImportArrivals } from '../import/use-import-arrivals.ts'
import { LibraryScreen } from '../library/LibraryScreen.tsx'
import { applyAppearance } from '../shell/appearance.ts'
import { menuCommand } from '../shell/commands.ts'
import { LostLibrary } from './LostLibrary.tsx'
import { watchLostLibrary } from './lost-library.ts'
import { useOpeningNotice } from './use-opening-notice.ts'
import { Dialogs } from './Dialogs.tsx'
import { DropOverlay } from './DropOverlay.tsx'
import { Failed } from '../shell/Failed.tsx'
import { jobEnded } from './job-ended.ts'
import { watchJobs } from '../shell/jobs.ts'
import { rememberLayout, restoreLayout } from '../shell/layout.ts'
import { place } from '../shell/place.ts'
import { StatusBar } from './StatusBar.tsx'
import { useWindowCommands } from './use-window-commands.ts'
import './app.css'

/** The window. Nothing is shown before main has said how it was left, so that nothing jumps. */
export function App() {
  const [failure, setFailure] = useState<string | null>(null)
  const [ready, setReady] = useState(false)

  useEffect(() => {
    const takeUp = async (): Promise<void> => {
      const reply = await call('window.state', {})
      if (reply.ok) {
        applyAppearance(reply.value.theme)
        restoreLayout(reply.value.layout)
        setFailure(reply.value.failure)
      } else setFailure(reply.failure.message)
      setReady(true)
    }
    const stops = [
      watchLibrary(),
      watchJobs(jobEnded),
      watchLostLibrary(),
      onAppEvent((event) => event.name === 'menu.command' && menuCommand(event.command)),
      onAppEvent((event) => event.name === 'engine.failed' && setFailure(event.message)),
    ]
    // Last: main takes the question as the sign that the window listens.
    void takeUp()
    return () => {
      for (const stop of stops) stop()
    }
  }, [])

  if (!ready) return <div className="app" aria-busy />
  if (failure !== null) return <Failed message={failure} />
  return (
    <QueryClientProvider client={queryClient}>
      <Window />
    </QueryClientProvider>
  )
}

function Window() {
  useWindowCommands()
  useImportArrivals()
  useOpeningNotice()
  useEffect(rememberLayout, [])
  return (
    <div className="app">
      <Screen />
      <StatusBar />
      <DropOverlay />
      <Dialogs />
      <LostLibrary />
      <ToastArea />
    </div>
  )
}

/** What takes the whole window: a brief, the review of an import, or the library. */
function Screen() {
  const { view, brief, batch } = useStore(place)
  if (view === 'brief' && brief !== null) return <BriefScreen key={brief} id={brief} />
  if (view === 'import' && batch !== null) return <ReviewScreen key={batch} id={batch} />
  return <LibraryScreen />
}
