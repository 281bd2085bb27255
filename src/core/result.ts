import { z } from 'zod'
import type { FailureCode } from './failure-code.ts'

/**
 * Why something could not be done, in the user's words. `code` is for programs (stable, kebab-case), `message` for people: one or two plain
 * sentences that name the file and the fix. Plain data, because Error objects do not survive message ports. A library that another version wrote
 * may hold codes we do not know: they are read as they are, and no comparison meets them.
 */
export const Failure = z.object({ code: z.custom<FailureCode>((code) => typeof code === 'string'), message: z.string() })
export type Failure = z.infer<typeof Failure>

/** The outcome of something that may fail in an expected way. Unexpected failures are bugs and throw. */
export type Result<T> = { ok: true; value: T } | { ok: false; failure: Failure }

export function success<T>(value: T): Result<T> {
  return { ok: true, value }
}

export function failure(code: FailureCode, message: string): { ok: false; failure: Failure } {
  return { ok: false, failure: { code, message } }
}
