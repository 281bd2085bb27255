import { CalendarDays } from 'lucide-react'
import { useState } from 'react'
import { t } from '#text/text.ts'
import { Empty } from '../../ui/Empty.tsx'
import { useCall } from '../../ui/queries.ts'
import { NEWEST } from '../newest.ts'
import { ReadNote } from '../ReadNote.tsx'
import { ThemeChoice } from '../ThemeChoice.tsx'
import { monthOf } from './by-month.ts'
import { DatePane } from './DatePane.tsx'
import { TimelineMap } from './TimelineMap.tsx'
import { WrittenPane } from './WrittenPane.tsx'

/** What was chosen: the articles written in a month, or the dates in it that texts name. */
export type Chosen = { row: 'written' | 'named'; month: string }

/** When articles were written and which dates their texts name, by months; a month leads to its articles and sentences. */
export function TimelineView() {
  const [theme, setTheme] = useState<string | null>(null)
  const [chosen, setChosen] = useState<Chosen | null>(null)
  const wanted = { ...(theme === null ? {} : { theme }), newest: NEWEST }
  const { data, error, isFetching } = useCall('analysis.timeline', wanted, { keep: true })
  if (error) return <Empty title={t('overview:failed')}>{error.message}</Empty>
  const close = (): void => setChosen(null)
  return (
    <div className="overview-split">
      <div className="overview-page" aria-busy={isFetching}>
        <div className="overview-bar">
          <ThemeChoice value={theme} onChange={setTheme} />
          <output className="muted">{isFetching && t('overview:reading')}</output>
        </div>
        <ReadNote />
        {data !== undefined && data.written.length + data.named.length === 0 ? (
          <Empty icon={CalendarDays} title={t('analysis:none.dates')}>
            {t('overview:timeline.empty')}
          </Empty>
        ) : (
          data && <TimelineMap timeline={data} chosen={chosen} onOpen={setChosen} />
        )}
      </div>
      {chosen?.row === 'named' && (
        <DatePane
          key={chosen.month}
          month={chosen.month}
          dates={(data?.named ?? []).filter(({ on }) => monthOf(on) === chosen.month)}
          onClose={close}
        />
      )}
      {chosen?.row === 'written' && <WrittenPane key={chosen.month} month={chosen.month} onClose={close} />}
    </div>
  )
}
