import { useEffect } from 'react'
import { t } from '#text/text.ts'
import { InterruptedNotice } from '../import/InterruptedNotice.tsx'
import { ExcerptList } from '../excerpts/ExcerptList.tsx'
import { Reader } from '../reader/Reader.tsx'
import { layout } from '../shell/layout.ts'
import { place } from '../shell/place.ts'
import { status } from '../shell/status.ts'
import { useCommand } from '../shell/use-command.ts'
import { Panes } from '../shell/Panes.tsx'
import { useCall } from '../ui/queries.ts'
import { useStore } from '../ui/store.ts'
import { useMedia } from '../ui/use-media.ts'
import { ArticleList } from './ArticleList.tsx'
import { FirstRun } from './FirstRun.tsx'
import { Navigator } from './Navigator.tsx'
import { TriageList } from './triage/TriageList.tsx'
import { TopBar } from './TopBar.tsx'

/** Navigator, list and reader. The navigator folds away by itself in a narrow window, unless asked for. */
export function LibraryScreen() {
  const view = useStore(place, (value) => value.view)
  const wanted = useStore(layout, (value) => value.navigator)
  const wide = useMedia('(min-width: 1120px)')
  const navigator = wanted ?? wide
  const { data: info } = useCall('library.info', {})
  const empty = info !== undefined && info.articles === 0 && info.trashed === 0 && info.briefs === 0
  const fold = (): void => layout.set((previous) => ({ ...previous, navigator: !navigator }))
  useCommand('toggle-navigator', fold, info !== undefined && !empty)
  useEffect(() => status.set({ left: '', right: '' }), [])

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
            <Panes
              key={isTriage ? 'triage' : 'library'}
              group={`${isTriage ? 'triage' : 'library'}${navigator ? '' : '-narrow'}`}
              panes={[
                ...(navigator
                  ? [{ id: 'navigator', label: t('library:navigator'), size: 212, min: 170, max: 320, content: <Navigator /> }]
                  : []),
                isTriage
                  ? { id: 'list', label: t('library:list'), size: wide ? 620 : 500, min: 360, content: list }
                  : { id: 'list', label: t('library:list'), size: wide ? 372 : 312, min: 260, max: 560, content: list },
                { id: 'reader', label: t('library:reader'), size: 0, min: 420, grows: true, content: <Reader /> },
              ]}
            />
          )}
        </div>
      </main>
    </>
  )
}
