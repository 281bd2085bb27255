import { z } from 'zod'
import { call } from './call.ts'

/**
 * STANDS: as it was exported · WAIVED: the same, with a finding that was let through · CHANGED, ADDED, DELETED, MOVED: in the file · DRIFTED: what it rests on has changed in
 * the library · UNREADABLE: not compared.
 */
export const VerifiedState = z.enum(['STANDS', 'WAIVED', 'CHANGED', 'ADDED', 'DELETED', 'MOVED', 'DRIFTED', 'UNREADABLE'])
export type VerifiedState = z.infer<typeof VerifiedState>

/** `id` is that of the sentence in the brief, null for one that was added. `was`: what it said, where that is another thing, or what has changed below it. */
export const VerifiedSentence = z.object({
  id: z.string().nullable(),
  text: z.string(),
  state: VerifiedState,
  source: z.string().nullable(),
  was: z.string().nullable(),
  /** Why it was let through. */
  reason: z.string().nullable(),
})
export type VerifiedSentence = z.infer<typeof VerifiedSentence>

/** `place` is a word for what it is (`heading`, `hidden-text`, `article`), `where` the same for people. */
export const VerifiedPlace = z.object({
  place: z.string(),
  where: z.string(),
  state: VerifiedState,
  text: z.string(),
  was: z.string().nullable(),
})
export type VerifiedPlace = z.infer<typeof VerifiedPlace>

export const VerifiedFile = z.object({
  sentences: z.array(VerifiedSentence),
  notes: z.array(z.object({ id: z.string().nullable(), state: VerifiedState, text: z.string(), was: z.string().nullable() })),
  other: z.array(VerifiedPlace),
  /** What was compared with what. */
  compared: z.object({
    file: z.enum(['exact', 'sentences', 'nothing']),
    register: z.object({
      version: z.int(),
      app: z.string().nullable(),
      /** recorded: it is one that this library exported · brief: no record, but the brief said the same then · edited · unknown. */
      state: z.enum(['recorded', 'brief', 'edited', 'unknown']),
    }),
    /** null where this library does not have it; `now` is its latest revision. */
    brief: z.object({ id: z.string(), revision: z.int(), now: z.int(), kept: z.boolean() }).nullable(),
    /** exact: each picture was compared · counted: only how many there are (a file of an earlier release, or too large) · none: the brief has none. */
    pictures: z.enum(['exact', 'counted', 'none']),
    /** How many of the articles that it cites were looked at. */
    articles: z.int(),
    /** Sentences from which something was left out at the export, on purpose: these were not laid against the brief. */
    redacted: z.int(),
  }),
  ok: z.boolean(),
})
export type VerifiedFile = z.infer<typeof VerifiedFile>

export const verify = {
  /**
   * Compares an exported file with the register inside it, place by place, and that with the library. Failures: those of reading it, no-register, damaged-register,
   * newer-register, several-registers.
   */
  'verify.file': call(z.object({ path: z.string() }), VerifiedFile),
} as const
