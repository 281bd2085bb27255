import type { JobView } from '#contract/job.ts'
import { jobTitle } from '#contract/job-title.ts'
import { t } from '#text/text.ts'
import { harmlessLine } from './harmless.ts'
import type { Io } from './io.ts'

const BAR = 24
const ERASE_LINE = '\r\u001b[2K'

/** One line that shows how far a job is, on a terminal only. */
export function showProgress(io: Io): { show(job: JobView): void; clear(): void } {
  let shown = false
  return {
    show(job) {
      if (!io.terminal || job.state !== 'running') return
      shown = true
      io.err(`${ERASE_LINE}${harmlessLine(line(job))}`)
    },
    clear() {
      if (shown) io.err(ERASE_LINE)
      shown = false
    },
  }
}

function line(job: JobView): string {
  const { done, total, detail, rate, secondsLeft } = job
  const title = jobTitle(job)
  if (total === undefined || total === 0) return `${title} …`
  const pace = rate === undefined ? '' : ` · ${paceWords(rate, secondsLeft)} ·`
  const filled = Math.round((Math.min(done, total) / total) * BAR)
  return `${title} ${'█'.repeat(filled)}${'░'.repeat(BAR - filled)} ${done}/${total}${pace} ${(detail ?? '').slice(0, 40)}`
}

function paceWords(rate: number, secondsLeft: number | undefined): string {
  const pace = rate < 10 ? rate.toFixed(1) : Math.round(rate)
  if (secondsLeft === undefined) return t('terminal:progress.pace', { pace })
  return t('terminal:progress.paceLeft', { pace, left: timeLeft(secondsLeft) })
}

function timeLeft(seconds: number): string {
  return seconds < 90
    ? t('terminal:progress.seconds', { seconds })
    : t('terminal:progress.minutes', { minutes: Math.round(seconds / 60) })
}
