import type { ProgramFiles } from '#engine/program-files.ts'

/** All that a command touches of the process it runs in, so that tests can run commands without one. */
export type Io = {
  out: (text: string) => void
  err: (text: string) => void
  /** Whether messages go to a person's terminal, which then sees progress. */
  terminal: boolean
  /** Characters per line of standard output; tables are cut to fit. Infinite where it is not a terminal. */
  columns: number
  readStdin: () => Promise<Uint8Array<ArrayBuffer>>
  /** Aborted by Ctrl+C. */
  signal: AbortSignal
  defaultLibrary: string
  program: ProgramFiles
  log: (message: string, error: unknown) => void
}
