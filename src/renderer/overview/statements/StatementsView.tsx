import { MessageSquareQuote } from 'lucide-react'
import { useState } from 'react'
import { t } from '#text/text.ts'
import { Empty } from '../../ui/Empty.tsx'
import { useCall } from '../../ui/queries.ts'
import { NEWEST } from '../newest.ts'
import { ReadNote } from '../ReadNote.tsx'
import { ThemeChoice } from '../ThemeChoice.tsx'
import { ActorTable } from './ActorTable.tsx'
import { StatementPane } from './StatementPane.tsx'
import './statements.css'

/** Who is named and who speaks, and what each says; a statement opens its article. */
export function StatementsView() {
  const [theme, setTheme] = useState<string | null>(null)
  const [chosen, setChosen] = useState<string | null>(null)
  const wanted = { ...(theme === null ? {} : { theme }), newest: NEWEST }
  const actors = useCall('analysis.actors', wanted, { keep: true })
  const statements = useCall('analysis.statements', wanted, { keep: true })
  const failed = actors.error ?? statements.error
  if (failed) return <Empty title={t('overview:failed')}>{failed.message}</Empty>
  const actor = actors.data?.find((each) => each.actor === chosen) ?? null
  return (
    <div className="overview-split">
      <div className="overview-page" aria-busy={actors.isFetching || statements.isFetching}>
        <div className="overview-bar">
          <ThemeChoice value={theme} onChange={setTheme} />
          <output className="muted">{actors.isFetching && t('overview:reading')}</output>
        </div>
        <ReadNote />
        {actors.data?.length === 0 ? (
          <Empty icon={MessageSquareQuote} title={t('analysis:none.actors')} />
        ) : (
          <ActorTable actors={actors.data ?? []} chosen={chosen} onChoose={setChosen} />
        )}
      </div>
      {actor !== null && (
        <StatementPane
          key={actor.actor}
          actor={actor}
          statements={(statements.data ?? []).filter(({ speaker }) => speaker === actor.actor)}
          onClose={() => setChosen(null)}
        />
      )}
    </div>
  )
}
