import { z } from 'zod'
import { Failure } from '#core/result.ts'

/** The parts of a library that change on their own. Counts and chips taken from a part belong to that part. */
export const Aggregate = z.enum(['articles', 'excerpts', 'themes', 'briefs', 'collections', 'imports'])
export type Aggregate = z.infer<typeof Aggregate>

/** What a call reads and what it writes. A job says itself what it changes while it works; the call that starts it names what it changes at once. */
export type Touched = { shows: readonly Aggregate[]; changes: readonly Aggregate[] }

/** One call across a boundary: what goes in and what comes out, both checked where they arrive, and what of the library it touches. */
export type Call = { input: z.ZodType; output: z.ZodType } & Touched
export type Contract = Record<string, Call>

export function call<I extends z.ZodType, O extends z.ZodType>(
  input: I,
  output: O,
  { shows = [], changes = [] }: Partial<Touched> = {},
): { input: I; output: O } & Touched {
  return { input, output, shows, changes }
}

export type Input<C extends Contract, N extends keyof C> = z.input<C[N]['input']>
export type Output<C extends Contract, N extends keyof C> = z.output<C[N]['output']>

/** What an answering side must provide: leaving a handler out is a compile error. */
export type Handlers<C extends Contract> = {
  [N in keyof C]: (input: z.output<C[N]['input']>) => Promise<Reply<z.input<C[N]['output']>>> | Reply<z.input<C[N]['output']>>
}

/** A handler returns a Result, so that expected failures travel as data. */
export type Reply<T> = { ok: true; value: T } | { ok: false; failure: Failure }
