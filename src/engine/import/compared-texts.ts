import type { Block } from '#core/article.ts'
import { articleText, wordRuns, type WordRuns } from '#core/near-duplicate.ts'

/** Words of one text, from its beginning, that are compared: ten milliseconds, with reading it. */
export const MOST_WORDS = 20_000
/** Runs that are kept, four bytes each: of some thousand articles of ordinary length. */
const MOST_RUNS = 4_000_000

/** The word runs of texts that were compared lately, by the hash of the text (`textHash`), which never means another text. */
export type ComparedTexts = {
  has(hash: Uint8Array): boolean
  /** `read` is asked only for a text that is not kept. */
  runs(hash: Uint8Array, read: () => readonly Block[]): WordRuns
}

/** `most`: runs that are kept; those that were used last, and always the very last. */
export function comparedTexts(most = MOST_RUNS): ComparedTexts {
  const texts = new Map<string, WordRuns>()
  let size = 0
  const take = (key: string): WordRuns | undefined => {
    const kept = texts.get(key)
    if (kept !== undefined) texts.delete(key)
    size -= kept?.length ?? 0
    return kept
  }

  return {
    has: (hash) => texts.has(keyOf(hash)),
    runs(hash, read) {
      const key = keyOf(hash)
      const runs = take(key) ?? wordRuns(articleText(read()), MOST_WORDS)
      texts.set(key, runs)
      size += runs.length
      for (const oldest of texts.keys()) {
        if (size <= most || texts.size === 1) break
        take(oldest)
      }
      return runs
    },
  }
}

function keyOf(hash: Uint8Array): string {
  return Buffer.from(hash).toString('latin1')
}
