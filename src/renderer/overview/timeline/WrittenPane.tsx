import { X } from 'lucide-react'
import { Button } from 'react-aria-components'
import { t } from '#text/text.ts'
import { openArticle } from '../../shell/place.ts'
import { IconButton } from '../../ui/controls.tsx'
import { useCall } from '../../ui/queries.ts'
import { monthWords } from '../coverage/month-words.ts'
import { sourceLine } from '../source-line.ts'
import '../coverage/coverage.css'

/** So many articles are shown. */
const MOST = 100

/** The articles that were written in one month; each opens. */
export function WrittenPane({ month, onClose }: { month: string; onClose: () => void }) {
  const { data, error } = useCall('articles.list', { from: month, to: month, limit: MOST })
  const label = t('overview:timeline.find', { month: monthWords(month) })
  return (
    <aside className="passages" aria-label={label}>
      <div className="passages-head">
        <h2>{monthWords(month)}</h2>
        <IconButton icon={X} label={t('overview:timeline.close')} onPress={onClose} />
      </div>
      {error && <p>{error.message}</p>}
      <ul>
        {data?.rows.map(({ id, title, publication, date }) => (
          <li key={id}>
            <Button className="passage" onPress={() => openArticle({ article: id })}>
              <span className="passage-state num">{sourceLine({ article: id, title, publication, date, n: null })}</span>
              <span className="passage-text">{title}</span>
            </Button>
          </li>
        ))}
      </ul>
      {data !== undefined && data.total > MOST && (
        <p className="muted">{t('overview:timeline.more', { count: data.total - MOST })}</p>
      )}
    </aside>
  )
}
