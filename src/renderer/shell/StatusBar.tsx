import { X } from 'lucide-react'
import { ProgressBar } from 'react-aria-components'
import { hasEnded, type JobView } from '#contract/job.ts'
import { jobTitle } from '#contract/job-title.ts'
import { t } from '#text/text.ts'
import { useFeatures } from './features.ts'
import { act } from '../ui/act.ts'
import { IconButton } from '../ui/controls.tsx'
import { useCall } from '../ui/queries.ts'
import { useStore } from '../ui/store.ts'
import { counted } from '../ui/words.ts'
import { jobs } from './jobs.ts'
import { shownJob, status } from './status.ts'

/** The bottom line: offline, what the library holds, work in progress, and what the screen has to say. */
export function StatusBar() {
  const { data } = useCall('library.info', {})
  const features = useFeatures()
  const shown = useStore(shownJob)
  const running = [...useStore(jobs).values()].filter((job) => !hasEnded(job) && job.id !== shown)
  const said = useStore(status)
  return (
    <footer className="statusbar">
      <span className="offline">{t('shell:offline')}</span>
      {data && (
        <span className="num">
          {t('shell:holds', { articles: counted(data.articles, 'article'), excerpts: counted(data.excerpts, 'excerpt') })}
        </span>
      )}
      {data?.readOnly === true && <strong>{t('shell:readOnly')}</strong>}
      {said.left !== '' && <span className="truncate">{said.left}</span>}
      <span className="spacer" />
      {features.map(({ Status }, index) => Status && <Status key={index} />)}
      {running.map((job) => (
        <RunningJob key={job.id} job={job} />
      ))}
      {said.right !== '' && <output>{said.right}</output>}
    </footer>
  )
}

function RunningJob({ job }: { job: JobView }) {
  const title = jobTitle(job)
  const share = job.total === undefined || job.total === 0 ? null : (100 * job.done) / job.total
  return (
    <ProgressBar className="job" aria-label={title} isIndeterminate={share === null} value={share ?? 0}>
      <span className="truncate">
        {job.total === undefined ? title : t('shell:job.progress', { title, done: job.done, total: job.total })}
      </span>
      <span className="job-track">
        <i className={share === null ? 'working' : ''} style={share === null ? {} : { width: `${share}%` }} />
      </span>
      <IconButton
        icon={X}
        size={12}
        label={t('shell:job.cancel', { title })}
        className="icon-button-small"
        onPress={() => void act('jobs.cancel', { id: job.id })}
      />
    </ProgressBar>
  )
}
