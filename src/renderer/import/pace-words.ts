import type { JobView } from '#contract/job.ts'
import { t } from '#text/text.ts'

type Pace = Pick<JobView, 'kind' | 'rate' | 'secondsLeft'>

/** `210 files a second · 27 s left`, of a job that stores `210 articles a second · …`; empty while the pace is not known. */
export function paceWords({ kind, rate, secondsLeft }: Pace): string {
  if (rate === undefined) return ''
  const pace = perTime(rate, kind === 'store' ? 'articles' : 'files')
  return secondsLeft === undefined || secondsLeft === 0 ? pace : t('importing:pace', { pace, left: duration(secondsLeft) })
}

function perTime(rate: number, unit: 'articles' | 'files'): string {
  if (rate >= 1.5) return t(`importing:perSecond.${unit}`, { count: Math.round(rate) })
  return t(`importing:perMinute.${unit}`, { count: Math.max(1, Math.round(rate * 60)) })
}

function duration(seconds: number): string {
  if (seconds < 60) return t('importing:seconds', { count: Math.ceil(seconds) })
  if (seconds < 5400) return t('importing:minutes', { count: Math.round(seconds / 60) })
  return t('importing:hours', { count: Math.round(seconds / 3600) })
}
