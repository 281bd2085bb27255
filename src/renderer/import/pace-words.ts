import type { JobView } from '#contract/job.ts'

/** `210 files a second · 27 s left`; empty while the pace is not known. */
export function paceWords({ rate, secondsLeft }: Pick<JobView, 'rate' | 'secondsLeft'>): string {
  if (rate === undefined) return ''
  return secondsLeft === undefined || secondsLeft === 0 ? perTime(rate) : `${perTime(rate)} · ${duration(secondsLeft)} left`
}

function perTime(rate: number): string {
  if (rate >= 1.5) return `${Math.round(rate).toLocaleString('en')} files a second`
  const perMinute = Math.max(1, Math.round(rate * 60))
  return `${perMinute} ${perMinute === 1 ? 'file' : 'files'} a minute`
}

function duration(seconds: number): string {
  if (seconds < 60) return `${Math.ceil(seconds)} s`
  if (seconds < 5400) return `${Math.round(seconds / 60)} min`
  return `${Math.round(seconds / 3600)} h`
}
