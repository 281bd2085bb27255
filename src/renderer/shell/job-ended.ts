import type { JobView } from '#contract/job.ts'
import { jobTitle } from '#contract/job-title.ts'
import { t } from '#text/text.ts'
import { notifyFailure } from '../ui/failure-notice.ts'
import { notify } from '../ui/toasts.ts'
import type { Feature } from './features.ts'

/** Says how a job ended: a failure, else what its feature has to say of it. */
export function jobEnded(job: JobView, features: readonly Feature[]): void {
  if (job.state === 'failed')
    return notifyFailure(job.failure ?? { code: 'failed', message: t('shell:job.failed', { title: jobTitle(job) }) })
  const told = features.some((feature) => feature.jobEnded?.(job) === true)
  if (!told && job.state === 'cancelled') notify({ tone: 'plain', text: t('shell:job.cancelled', { title: jobTitle(job) }) })
}
