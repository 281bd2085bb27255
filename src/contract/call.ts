import { z } from 'zod'
import { Failure } from '#core/result.ts'

/** The parts of a library that change on their own. Counts and chips taken from a part belong to that part. */
export const Aggregate = z.enum([
  'articles',
  'excerpts',
  'themes',
  'briefs',
  'collections',
  'imports',
  'templates',
  'styles',
  'suggestions',
  'searches',
  'actors',
  'disagreements',
])
export type Aggregate = z.infer<typeof Aggregate>

/**
 * What a call does to the library. `reads`: nothing · `changes`: the engine runs it as one transaction, so that what it reads still holds when it
 * writes, whoever else has the library open · `works`: it takes more than one step, a job or portions, each of which is a transaction of its own ·
 * `files`: it copies or exchanges whole library files, and is answered also where the open library is lost or read-only.
 */
export type Effect = 'reads' | 'changes' | 'works' | 'files'

/**
 * What of the library a call touches, as it is declared: what its answer shows, and under the name of its effect what it changes. Without an effect it
 * reads; an empty list is for what no other answer shows. A job says itself what it changes while it works; the call that starts it names what it changes at once.
 */
type Touching = { shows?: readonly Aggregate[] } & (
  | { changes?: never; works?: never; files?: never }
  | { changes: readonly Aggregate[]; works?: never; files?: never }
  | { works: readonly Aggregate[]; changes?: never; files?: never }
  | { files: readonly Aggregate[]; changes?: never; works?: never }
)

/** Everything else follows from the declaration: one transaction or several, refused or not where the library is lost, what is announced and refreshed. */
export type Touched<E extends Effect = Effect> = { shows: readonly Aggregate[]; effect: E; changes: readonly Aggregate[] }

/** One call across a boundary: what goes in and what comes out, both checked where they arrive, and what of the library it touches. */
export type Call = { input: z.ZodType; output: z.ZodType } & Touched
export type Contract = Record<string, Call>

type EffectOf<T> = T extends { changes: readonly Aggregate[] }
  ? 'changes'
  : T extends { works: readonly Aggregate[] }
    ? 'works'
    : T extends { files: readonly Aggregate[] }
      ? 'files'
      : 'reads'

export function call<I extends z.ZodType, O extends z.ZodType, T extends Touching = { shows?: readonly Aggregate[] }>(
  input: I,
  output: O,
  touching?: T,
): { input: I; output: O } & Touched<EffectOf<T>> {
  const { shows = [], ...changing } = touching ?? {}
  const [effect = 'reads', changes = []] = (Object.entries(changing) as [Effect, readonly Aggregate[]][])[0] ?? []
  // The type follows from the declaration as the value does.
  return { input, output, shows, effect: effect as EffectOf<T>, changes }
}

export type Input<C extends Contract, N extends keyof C> = z.input<C[N]['input']>
export type Output<C extends Contract, N extends keyof C> = z.output<C[N]['output']>

/** What an answering side must provide: leaving a handler out is a compile error. */
export type Handlers<C extends Contract> = {
  [N in keyof C]: (input: z.output<C[N]['input']>) => Promise<Reply<z.input<C[N]['output']>>> | Reply<z.input<C[N]['output']>>
}

/** A handler returns a Result, so that expected failures travel as data. */
export type Reply<T> = { ok: true; value: T } | { ok: false; failure: Failure }
