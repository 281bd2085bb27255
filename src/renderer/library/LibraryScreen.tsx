import { useEffect, useRef } from 'react'
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
import { ARTICLE_LIST } from './list-focus.ts'
import { Navigator } from './Navigator.tsx'
import { NavigatorOver, navigatorOver } from './NavigatorOver.tsx'
import { TriageList } from './triage/TriageList.tsx'
import { TopBar } from './TopBar.tsx'

/** Pixels of the panes beside the reader, and of the borders between them. */
const NAVIGATOR = 212
/** In it, “Xinjiang” stands in one line, beside its digit and its counts. */
const LEAST_NAVIGATOR = 200
const LIST = 372
const LEAST_LIST = 260
const LEAST_TRIAGE = 360
const BORDERS = 6
/** More than the least that each of two articles should have before the navigator stands beside them. */
const PAIR_ROOM = 70

/** Navigator, list and reader. In a narrow window the navigator lies over the others, once it is asked for. */
export function LibraryScreen() {
  const view = useStore(place, (value) => value.view)
  const wanted = useStore(layout, (value) => value.navigator) ?? true
  const isPair = useStore(place, (value) => value.beside !== null)
  const readerLeast = useStore(reading, ({ size }) => leastReader(size))
  // Two articles need the room that the navigator takes, and then some of the list's.
  const hasRoom = useMedia(`(min-width: ${NAVIGATOR + LIST + 2 * (readerLeast + PAIR_ROOM)}px)`)
  const leastList = view === 'triage' ? LEAST_TRIAGE : LEAST_LIST
  const fitsBoth = useMedia(`(min-width: ${leastList + 2 * readerLeast + BORDERS}px)`)
  const readerMinimum = isPair && fitsBoth ? 2 * readerLeast : readerLeast
  const isWide = useMedia(WIDE)
  const wide = isPair ? isWide && hasRoom : isWide
  const over = useStore(navigatorOver) && !wide
  const navigator = wide ? wanted : over
  const { data: info } = useCall('library.info', {})
  const empty = info !== undefined && info.articles === 0 && info.trashed === 0 && info.briefs === 0
  const fold = (): void => (wide ? layout.set((previous) => ({ ...previous, navigator: !navigator })) : navigatorOver.set(!over))
  useCommand('toggle-navigator', fold, info !== undefined && !empty)
  useEffect(() => status.set({ left: '', right: '' }), [])
  useOtherPanes(view === 'triage')
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
                group={`${isTriage ? 'triage' : 'library'}${isPair ? '-pair' : ''}${wide && navigator ? '' : '-narrow'}`}
                first="list"
                behind={over}
                panes={[
                  ...(wide && navigator
                    ? [
                        {
                          id: 'navigator',
                          label: t('library:navigator'),
                          size: NAVIGATOR,
                          min: LEAST_NAVIGATOR,
                          max: 320,
                          content: <Navigator />,
                        },
                      ]
                    : []),
                  isTriage
                    ? {
                        id: 'list',
                        label: t('library:list'),
                        size: isPair ? LEAST_TRIAGE : wide ? 620 : 500,
                        min: LEAST_TRIAGE,
                        content: list,
                      }
                    : {
                        id: 'list',
                        label: t('library:list'),
                        size: wide || isPair ? LIST : 312,
                        min: LEAST_LIST,
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

/** The panes of triage are others: what was said in it is not said any more elsewhere, and a line of the navigator that was pressed goes with them, and the one that stands in its place takes the keyboard over. */
function useOtherPanes(isTriage: boolean): void {
  const before = useRef(isTriage)
  useEffect(() => {
    if (before.current === isTriage) return
    before.current = isTriage
    status.set({ left: '', right: '' })
    if (document.activeElement !== document.body) return
    const kept = document.querySelector<HTMLElement>('.navigator [aria-current]') ?? document.getElementById(ARTICLE_LIST)
    kept?.focus()
  }, [isTriage])
}
