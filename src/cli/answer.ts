import type { Failure } from '#core/result.ts'
import { harmless } from './harmless.ts'
import type { Io } from './io.ts'

/** What a command found: `value` for programs (--json), `text` for people; exit code 3 where findings or failures are among it. */
export type Answer = { value: unknown; text: string; exit?: 0 | 3 }

/** Failures that end with another exit code than 1. */
const EXIT_OF_FAILURE: Record<string, number> = { usage: 2, 'no-such-rule': 2, 'no-such-passage': 2 }

export function printAnswer(io: Io, { value, text, exit = 0 }: Answer, json: boolean): number {
  const output = json ? JSON.stringify(value, null, 2) : harmless(text.trimEnd())
  if (output !== '') io.out(`${output}\n`)
  return exit
}

/** One or two sentences on the error stream. */
export function printFailure(io: Io, { code, message }: Failure): number {
  printMessage(io, message)
  return EXIT_OF_FAILURE[code] ?? 1
}

/** A sentence for people on the error stream. Names in it are shown, not obeyed. */
export function printMessage(io: Io, message: string): void {
  io.err(`${harmless(message)}\n`)
}
