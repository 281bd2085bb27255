import { useEffect } from 'react'
import { t } from '#text/text.ts'
import { InterruptedNotice } from '../import/InterruptedNotice.tsx'
import { ExcerptList } from '../excerpts/ExcerptList.tsx'
import { Reader } from '../reader/Reader.tsx'
import { leastReader, reading } from '../ui/reading.ts'
import { layout } from '../shell/layout.ts'
import { place } from '../shell/place.ts'
import { status } from '../shell/status.ts'
import { useCommand } from '../shell/use-command.ts'
import { Panes } from '../shell/Panes.tsx'
import { useCall } from '../ui/queries.ts'
import { useStore } from '../ui/store.ts'
import { useMedia, WIDE } from '../ui/use-media.ts'
import { ArticleList } from './ArticleList.tsx'
import { FirstRun } from './FirstRun.tsx'
import { Navigator } from './Navigator.tsx'
import { NavigatorOver, navigatorOver } from './NavigatorOver.tsx'
import { TriageList } from './triage/TriageList.tsx'
import { TopBar } from './TopBar.tsx'

/** Navigator, list and reader. In a narrow window the navigator lies over the others, once it is asked for. */
export function LibraryScreen() {
  const view = useStore(place, (value) => value.view)
  const wanted = useStore(layout, (value) => value.navigator) ?? true
  const wide = useMedia(WIDE)
  const over = useStore(navigatorOver) && !wide
  const navigator = wide ? wanted : over
  const readerMinimum = useStore(reading, ({ size }) => leastReader(size))
  const { data: info } = useCall('library.info', {})
  const empty = info !== undefined && info.articles === 0 && info.trashed === 0 && info.briefs === 0
  const fold = (): void => (wide ? layout.set((previous) => ({ ...previous, navigator: !navigator })) : navigatorOver.set(!over))
  useCommand('toggle-navigator', fold, info !== undefined && !empty)
  useEffect(() => status.set({ left: '', right: '' }), [])
  useEffect(() => {
    if (wide) navigatorOver.set(false)
  }, [wide])

  const isTriage = view === 'triage'
  const list = isTriage ? <TriageList /> : view === 'excerpts' ? <ExcerptList /> : <ArticleList />
  return (
    <>
      <TopBar navigator={navigator} />
      <main className="screen-column">
        <InterruptedNotice />
        <div className="screen">
          {info === undefined ? (
            <p className="opening" aria-busy>
              {t('library:opening')}
            </p>
          ) : empty ? (
            <FirstRun />
          ) : (
            <>
              <Panes
                key={isTriage ? 'triage' : 'library'}
                group={`${isTriage ? 'triage' : 'library'}${wide && navigator ? '' : '-narrow'}`}
                first="list"
                behind={over}
                panes={[
                  ...(wide && navigator
                    ? [{ id: 'navigator', label: t('library:navigator'), size: 212, min: 170, max: 320, content: <Navigator /> }]
                    : []),
                  isTriage
                    ? { id: 'list', label: t('library:list'), size: wide ? 620 : 500, min: 360, content: list }
                    : {
                        id: 'list',
                        label: t('library:list'),
                        size: wide ? 372 : 312,
                        min: 260,
                        max: 560,
                        content: list,
                        leadsTo: 'reader',
                      },
                  { id: 'reader', label: t('library:reader'), size: 0, min: readerMinimum, grows: true, content: <Reader /> },
                ]}
              />
              {over && <NavigatorOver />}
            </>
          )}
        </div>
      </main>
    </>
  )
}
