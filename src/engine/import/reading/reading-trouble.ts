import type { Failure } from '#core/result.ts'
import { t } from '#text/text.ts'
import type { Excess, FileLimits } from './watch-file.ts'

/** Why a file took its worker down, said with the file's name. */
export type Trouble = (name: string) => Failure

export const tooMuchMemory: Trouble = (name) => ({
  code: 'too-much-memory',
  message: t('refused:read.memory', { name }),
})

export const crashed: Trouble = (name) => ({
  code: 'cannot-parse',
  message: t('refused:read.crashed', { name }),
})

/** Of a file that went beyond a limit. Only the first of these is its own fault. */
export function troubleOf(excess: Excess, { seconds, waitSeconds, clockSeconds }: FileLimits): Trouble {
  switch (excess) {
    case 'processor':
      return (name) => ({
        code: 'took-too-long',
        message: t('refused:read.slow', { name, seconds }),
      })
    case 'memory':
      return tooMuchMemory
    case 'waiting':
      return (name) => ({
        code: 'drive-silent',
        message: t('refused:read.waited', { name, span: span(waitSeconds) }),
      })
    case 'clock':
      return (name) => ({
        code: 'machine-busy',
        message: t('refused:read.busy', { name, span: span(clockSeconds) }),
      })
  }
}

function span(seconds: number): string {
  return seconds < 120 ? t('refused:read.seconds', { seconds }) : t('refused:read.minutes', { minutes: Math.round(seconds / 60) })
}
