import { X } from 'lucide-react'
import { Button } from 'react-aria-components'
import { t } from '#text/text.ts'
import { openArticle } from '../../shell/place.ts'
import { IconButton } from '../../ui/controls.tsx'
import { monthWords } from '../coverage/month-words.ts'
import { sourceLine } from '../source-line.ts'
import type { NamedDate } from './by-month.ts'
import '../coverage/coverage.css'

/** So many sentences are shown. */
const MOST = 200

type Properties = { month: string; dates: readonly NamedDate[]; onClose: () => void }

/** The sentences that name a date of one month, the latest date first; each opens its article there. */
export function DatePane({ month, dates, onClose }: Properties) {
  const label = t('overview:timeline.label', { month: monthWords(month) })
  return (
    <aside className="passages" aria-label={label}>
      <div className="passages-head">
        <h2>{label}</h2>
        <IconButton icon={X} label={t('overview:timeline.close')} onPress={onClose} />
      </div>
      <ul>
        {dates.slice(0, MOST).map((date, at) => (
          <li key={`${date.article} ${date.block} ${at}`}>
            <Button className="passage" onPress={() => openArticle({ article: date.article, block: date.block })}>
              <span className="passage-state">
                {t(date.told ? 'overview:timeline.told' : 'overview:timeline.said', { printed: date.printed, date: date.on })}{' '}
                <span className="num">· {sourceLine(date)}</span>
              </span>
              <span className="passage-text">{date.text}</span>
            </Button>
          </li>
        ))}
      </ul>
      {dates.length > MOST && <p className="muted">{t('overview:timeline.more', { count: dates.length - MOST })}</p>}
    </aside>
  )
}
