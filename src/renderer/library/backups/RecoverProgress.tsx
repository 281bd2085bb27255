import { useState } from 'react'
import { ProgressBar } from 'react-aria-components'
import type { JobView } from '#contract/job.ts'
import { jobTitle } from '#contract/job-title.ts'
import { t } from '#text/text.ts'
import { act } from '../../ui/act.ts'
import { TextButton } from '../../ui/controls.tsx'

/** How far a recovery is, with a button that stops it. */
export function RecoverProgress({ job }: { job: JobView }) {
  const [stopping, setStopping] = useState(false)
  const { done, total } = job
  const detail = job.detail ?? jobTitle(job)
  const share = total === undefined || total === 0 ? null : (100 * done) / total
  const stop = (): void => {
    setStopping(true)
    void act('jobs.cancel', { id: job.id })
  }
  return (
    <section className="backup-inside">
      <ProgressBar className="recover-progress" aria-label={jobTitle(job)} isIndeterminate={share === null} value={share ?? 0}>
        <span className="job-track">
          <i className={share === null ? 'working' : ''} style={share === null ? {} : { width: `${share}%` }} />
        </span>
        <span className="recover-far">
          <span className="num">
            {stopping
              ? t('backups:recover.stopping')
              : total === undefined
                ? t('backups:recover.progress', { detail, count: done })
                : t('backups:recover.of', { detail, done, total })}
          </span>
          <TextButton isDisabled={stopping} onPress={stop}>
            {t('backups:recover.stop')}
          </TextButton>
        </span>
      </ProgressBar>
      <p className="muted">{t('backups:recover.background')}</p>
    </section>
  )
}
