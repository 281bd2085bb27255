import type { Block } from '#core/article.ts'
import { articleText, type WordRuns } from '#core/near-duplicate.ts'
import type { TextRuns } from './text-runs.ts'

/** Runs that are kept, four bytes each: of some thousand articles of ordinary length. */
const MOST_RUNS = 4_000_000
/** Texts that are kept whatever their length: all that one article is compared with, and itself. */
const FEWEST_TEXTS = 32
/** Characters of texts that are read from the library at once, the last of them whole; then other calls get their turn. */
const MOST_CHARACTERS = 30_000

/** A text by its hash (`textHash`), which never means another text, and where it is read. */
export type TextToRead = { hash: Uint8Array; read: () => readonly Block[] }

/** The word runs of texts that were compared lately. */
export type ComparedTexts = {
  /** undefined for a text that is to be read first. */
  get(hash: Uint8Array): WordRuns | undefined
  /** Reads the first of these, as many as one turn allows; those that were used or read last stay. Fulfilled when their runs are there. */
  read(texts: readonly TextToRead[]): Promise<void>
}

/** `most`: runs that are kept; those that were used last. */
export function comparedTexts(textRuns: Pick<TextRuns, 'of'>, most = MOST_RUNS): ComparedTexts {
  const kept = new Map<string, WordRuns>()
  let size = 0
  const take = (key: string): WordRuns | undefined => {
    const runs = kept.get(key)
    if (runs !== undefined) kept.delete(key)
    size -= runs?.length ?? 0
    return runs
  }
  const keep = (key: string, runs: WordRuns): void => {
    take(key)
    kept.set(key, runs)
    size += runs.length
    for (const oldest of kept.keys()) {
      if (size <= most || kept.size <= FEWEST_TEXTS) break
      take(oldest)
    }
  }

  return {
    get(hash) {
      const key = keyOf(hash)
      const runs = take(key)
      if (runs !== undefined) keep(key, runs)
      return runs
    },
    async read(texts) {
      const read = someOf(texts)
      const runs = await textRuns.of(read.map(({ text }) => text))
      for (const [index, { hash }] of read.entries()) keep(keyOf(hash), runs[index] ?? new Uint32Array())
    },
  }
}

function someOf(texts: readonly TextToRead[]): { hash: Uint8Array; text: string }[] {
  const some: { hash: Uint8Array; text: string }[] = []
  let characters = 0
  for (const { hash, read } of texts) {
    if (characters >= MOST_CHARACTERS) break
    const text = articleText(read())
    some.push({ hash, text })
    characters += text.length
  }
  return some
}

function keyOf(hash: Uint8Array): string {
  return Buffer.from(hash).toString('latin1')
}
