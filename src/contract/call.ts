import { z } from 'zod'
import { Failure } from '#core/result.ts'

/** One call across a boundary: what goes in and what comes out, both checked where they arrive. */
export type Call = { input: z.ZodType; output: z.ZodType }
export type Contract = Record<string, Call>

export function call<I extends z.ZodType, O extends z.ZodType>(input: I, output: O): { input: I; output: O } {
  return { input, output }
}

export type Input<C extends Contract, N extends keyof C> = z.input<C[N]['input']>
export type Output<C extends Contract, N extends keyof C> = z.output<C[N]['output']>

/** What an answering side must provide: leaving a handler out is a compile error. */
export type Handlers<C extends Contract> = {
  [N in keyof C]: (input: z.output<C[N]['input']>) => Promise<Reply<z.input<C[N]['output']>>> | Reply<z.input<C[N]['output']>>
}

/** A handler returns a Result, so that expected failures travel as data. */
export type Reply<T> = { ok: true; value: T } | { ok: false; failure: Failure }
