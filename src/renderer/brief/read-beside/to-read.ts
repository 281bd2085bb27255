import type { BriefCheckView } from '#contract/views.ts'

type Traced = BriefCheckView['trace'][number]
/** A sentence that says what it rests on in other words, with why it has to be read beside it. */
export type ToRead = Traced & { beside: NonNullable<Traced['beside']> }

/** The sentences of a brief that have to be read beside their passages, in its order, those that were read among them. */
export function toRead(check: Pick<BriefCheckView, 'trace'>): ToRead[] {
  return check.trace.flatMap((traced) => (traced.beside === undefined ? [] : { ...traced, beside: traced.beside }))
}

/** How many of them were read, and how many there are. */
export function readCount(check: Pick<BriefCheckView, 'trace'>): { read: number; all: number } {
  const all = toRead(check)
  return { read: all.filter(({ beside }) => beside.confirmed).length, all: all.length }
}
