import type { JobView } from '#contract/job.ts'

type Pace = Pick<JobView, 'kind' | 'rate' | 'secondsLeft'>

/** `210 files a second · 27 s left`, of a job that stores `210 articles a second · …`; empty while the pace is not known. */
export function paceWords({ kind, rate, secondsLeft }: Pace): string {
  if (rate === undefined) return ''
  const pace = perTime(rate, kind === 'store' ? 'article' : 'file')
  return secondsLeft === undefined || secondsLeft === 0 ? pace : `${pace} · ${duration(secondsLeft)} left`
}

function perTime(rate: number, unit: string): string {
  if (rate >= 1.5) return `${Math.round(rate).toLocaleString('en')} ${unit}s a second`
  const perMinute = Math.max(1, Math.round(rate * 60))
  return `${perMinute} ${perMinute === 1 ? unit : `${unit}s`} a minute`
}

function duration(seconds: number): string {
  if (seconds < 60) return `${Math.ceil(seconds)} s`
  if (seconds < 5400) return `${Math.round(seconds / 60)} min`
  return `${Math.round(seconds / 3600)} h`
}
