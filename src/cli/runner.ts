import type { Command } from 'commander'
import type { Failure, Result } from '#core/result.ts'
import type { Answer } from './answer.ts'
import type { Io } from './io.ts'
import type { Session } from './session.ts'

/** `failed` is the answer where the library cannot be opened; without it, the failure is. */
type Opening = { create: boolean; failed?: (failure: Failure) => Result<Answer> }

/** How commands are carried out: `library` opens the library around the work, `plain` does without. */
export type Runner = {
  io: Io
  library(options: Opening, work: (session: Session) => Promise<Result<Answer>>): (command: Command) => Promise<void>
  plain(work: () => Promise<Result<Answer>>): (command: Command) => Promise<void>
}
