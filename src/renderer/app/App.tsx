import { QueryClientProvider } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { call, onAppEvent } from '../ui/bridge.ts'
import { queryClient, useCall, watchLibrary } from '../ui/queries.ts'
import { useStore } from '../ui/store.ts'
import { ToastArea } from '../ui/ToastArea.tsx'
import { applyAppearance } from '../shell/appearance.ts'
import { menuCommand } from '../shell/commands.ts'
import { LostLibrary } from './LostLibrary.tsx'
import { watchLostLibrary } from './lost-library.ts'
import { useOpeningNotice } from './use-opening-notice.ts'
import { Dialogs } from '../shell/Dialogs.tsx'
import { DropOverlay } from '../shell/DropOverlay.tsx'
import { FeaturesContext } from '../shell/features.ts'
import { FEATURES } from './features.ts'
import { place } from '../shell/place.ts'
import { Screen } from '../shell/Screen.tsx'
import { Failed } from '../shell/Failed.tsx'
import { jobEnded } from '../shell/job-ended.ts'
import { watchJobs } from '../shell/jobs.ts'
import { rememberLayout, restoreLayout } from '../shell/layout.ts'
import { tellAnswered } from '../shell/tell-answered.ts'
import { StatusBar } from '../shell/StatusBar.tsx'
import { useWalk } from '../shell/use-walk.ts'
import { useWindowCommands } from '../shell/use-window-commands.ts'
import { windowLanguage } from '../shell/window-language.ts'
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
        windowLanguage.set({ chosen: reply.value.language, waits: false })
        restoreLayout(reply.value.layout)
        setFailure(reply.value.failure)
      } else setFailure(reply.failure.message)
      setReady(true)
    }
    const stops = [
      watchLibrary(),
      watchJobs((job) => jobEnded(job, FEATURES)),
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

  // Also where the window cannot be shown: nothing is answered then.
  useEffect(() => (ready ? tellAnswered() : undefined), [ready])

  if (!ready) return <div className="app" aria-busy />
  if (failure !== null) return <Failed message={failure} />
  return (
    <QueryClientProvider client={queryClient}>
      <FeaturesContext value={FEATURES}>
        <Window />
      </FeaturesContext>
    </QueryClientProvider>
  )
}

/** The screen, or why the library cannot be opened; the guide is there either way. */
function Opened() {
  const { data, error } = useCall('library.info', {})
  const isGuide = useStore(place, ({ view }) => view === 'guide')
  if (error === null || data !== undefined || isGuide) return <Screen />
  return <Failed message={error.message} code={error.failure.code} />
}

function Window() {
  useWindowCommands()
  useOpeningNotice()
  useWalk()
  useEffect(rememberLayout, [])
  return (
    <div className="app">
      {FEATURES.map(({ Behind }, index) => Behind && <Behind key={index} />)}
      <Opened />
      {FEATURES.map(({ Over }, index) => Over && <Over key={index} />)}
      <StatusBar />
      <DropOverlay />
      <Dialogs />
      <LostLibrary />
      <ToastArea />
    </div>
  )
}
