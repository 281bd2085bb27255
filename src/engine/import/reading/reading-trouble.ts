import type { Failure } from '#core/result.ts'
import type { Excess, FileLimits } from './watch-file.ts'

/** Why a file took its worker down, said with the file's name. */
export type Trouble = (name: string) => Failure

const SAVE_AS_TEXT = 'Save its text as a plain text file and import that.'

export const tooMuchMemory: Trouble = (name) => ({
  code: 'too-much-memory',
  message: `${name} needs more memory than an import may take and was left out. Split it, or save its text as a plain text file and import that.`,
})

export const crashed: Trouble = (name) => ({
  code: 'cannot-parse',
  message: `${name} could not be read: it is damaged, or made to harm. ${SAVE_AS_TEXT}`,
})

/** Of a file that went beyond a limit. Only the first of these is its own fault. */
export function troubleOf(excess: Excess, { seconds, waitSeconds, clockSeconds }: FileLimits): Trouble {
  switch (excess) {
    case 'processor':
      return (name) => ({
        code: 'took-too-long',
        message: `${name} took the processor longer than ${seconds} seconds to read and was left out. ${SAVE_AS_TEXT}`,
      })
    case 'memory':
      return tooMuchMemory
    case 'waiting':
      return (name) => ({
        code: 'drive-silent',
        message: `${name} was waited for in vain for ${span(waitSeconds)}: the disk or network drive it is on does not answer. Check the connection and import it again.`,
      })
    case 'clock':
      return (name) => ({
        code: 'machine-busy',
        message: `${name} was not read within ${span(clockSeconds)}: this computer is too busy, or the drive it is on too slow. Import it again later.`,
      })
  }
}

function span(seconds: number): string {
  return seconds < 120 ? `${seconds} seconds` : `${Math.round(seconds / 60)} minutes`
}
