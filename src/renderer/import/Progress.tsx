import { ProgressBar } from 'react-aria-components'
import type { JobView } from '#contract/job.ts'
import { t } from '#text/text.ts'
import { paceWords } from './pace-words.ts'

/** How far an import's job is, with its pace and the time left. */
export function Progress({ job, label }: { job: JobView; label: string }) {
  const { done, total, state } = job
  const share = total === undefined || total === 0 ? null : (100 * done) / total
  const pace = state === 'paused' ? t('importing:paused') : paceWords(job)
  return (
    <ProgressBar className="job review-progress" aria-label={label} isIndeterminate={share === null} value={share ?? 0}>
      <span className="job-track">
        <i className={share === null ? 'working' : ''} style={share === null ? {} : { width: `${share}%` }} />
      </span>
      <span className="truncate num">
        {total === undefined ? label : t('importing:progress', { label, done, total })}
        {pace !== '' && ` · ${pace}`}
      </span>
    </ProgressBar>
  )
}
