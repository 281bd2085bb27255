import { wordRuns, type WordRuns } from '#core/near-duplicate.ts'
import { keptWorker } from '../kept-worker.ts'
import type { ProgramFiles } from '../program-files.ts'

/** Words of one text, from its beginning, that are compared. */
export const MOST_WORDS = 20_000
/** An import asks many times a second; the thread is gone soon after it. In milliseconds. */
const IDLE = 5_000

/** The word runs of texts, in their order, made beside the engine's thread: ten milliseconds for a long one. Rejects where that thread fails or is closed. */
export type TextRuns = { of(texts: readonly string[]): Promise<WordRuns[]>; close(): Promise<void> }

/** Where the program has no workers (in tests) they are made at once. */
export function createTextRuns({ workers }: ProgramFiles): TextRuns {
  if (workers === null) return { of: async (texts) => runsOfTexts(texts), close: () => Promise.resolve() }
  const worker = keptWorker<readonly string[], WordRuns[]>(new URL('text-runs.worker.js', workers), IDLE)
  return { of: (texts) => worker.ask(texts), close: () => worker.close() }
}

/** The work itself. */
export function runsOfTexts(texts: readonly string[]): WordRuns[] {
  return texts.map((text) => wordRuns(text, MOST_WORDS))
}
