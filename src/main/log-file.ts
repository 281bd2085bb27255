import { appendFileSync, chmodSync, mkdirSync, renameSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { reportError, reportOutput } from '#core/error-report.ts'

/** Beyond this size a log becomes `briefwright.log.1`, and that one `briefwright.log.2`; what was there before is gone. */
const LARGEST_BYTES = 1_000_000
/** One entry never takes more than this, so that a program gone wild leaves what came before it readable. */
const LARGEST_ENTRY = 8_000

export type LogFile = {
  /** Notes what happened, in our own words, and the exception's kind and places. */
  error: (happened: string, error: unknown) => void
  /** Notes what happened and how many of another process's lines were not kept. */
  output: (happened: string, output: string) => void
}

/**
 * A log that only its owner reads, at most three megabytes long, which holds no text of a library: an exception's words and foreign output are
 * never written. Logging must never be what stops the app.
 */
export function openLogFile(folder: string): LogFile {
  const file = join(folder, 'briefwright.log')
  const append = (entry: string): void => {
    const text = `${new Date().toISOString()} ${entry.slice(0, LARGEST_ENTRY)}\n`
    try {
      mkdirSync(folder, { recursive: true, mode: 0o700 })
      chmodSync(folder, 0o700)
      rotate(file)
      appendFileSync(file, text, { mode: 0o600 })
      chmodSync(file, 0o600)
    } catch {
      process.stderr.write(text)
    }
  }
  return {
    error: (happened, error) => append(error === undefined ? happened : `${happened}: ${reportError(error)}`),
    output: (happened, output) => append(`${happened}: ${reportOutput(output)}`),
  }
}

function rotate(file: string): void {
  const size = statSync(file, { throwIfNoEntry: false })?.size ?? 0
  if (size < LARGEST_BYTES) return
  if (statSync(`${file}.1`, { throwIfNoEntry: false })) renameSync(`${file}.1`, `${file}.2`)
  renameSync(file, `${file}.1`)
}
