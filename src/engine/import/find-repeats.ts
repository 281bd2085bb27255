import { type ArticleDraft, type Block, keptBlocks } from '#core/article.ts'
import { type Fingerprint, sharedRuns } from '#core/near-duplicate.ts'
import { judgeRepeat } from '#core/review/judge-repeat.ts'
import { textHash } from '#store/articles/article-body.ts'
import { comparableBlocks } from '#store/duplicates/comparables.ts'
import { findByTextHash } from '#store/duplicates/duplicates.ts'
import type { Repeats } from '#store/imports/import-items.ts'
import type { ReadableDB } from '#store/sqlite/database.ts'
import { type ComparedTexts, MOST_WORDS } from './compared-texts.ts'
import { inImport, inLibrary, inScope, likelyRepeats, type RepeatsScope } from './likely-repeats.ts'

/** Once so many words are read for comparing, other calls get their turn; a text is read whole, which takes ten milliseconds at most. */
const MOST_WORDS_AT_ONCE = MOST_WORDS / 4

/** There are texts left to read before it can be said: ask again once other calls had their turn. */
export type Unfinished = 'unfinished'

/**
 * What an article repeats, the likeliest: the same text, the same address, the same record, or a text that shares most of its five-word runs; among equals
 * what the library has, and the older one. null for a new article. One call takes some milliseconds at most; what it read is in `texts` for the next.
 */
export function findRepeats(
  db: ReadableDB,
  draft: ArticleDraft,
  fingerprint: Fingerprint,
  { texts, ...scope }: RepeatsScope & { texts: ComparedTexts },
): Repeats | null | Unfinished {
  const kept = keptBlocks(draft.blocks)
  const hasText = kept.length > 0
  const hash = textHash(draft.blocks)
  if (hasText) {
    const same = [...inLibrary(findByTextHash(db, hash)), ...inImport(scope.staged?.byText(hash))].find(inScope(scope))
    if (same !== undefined) return { ...same, why: 'same-text', similarity: 1 }
  }

  const own: Text = { hash, read: () => kept }
  const likely = likelyRepeats(db, draft, fingerprint, scope).map(({ facts, article, item }) => {
    const text: Text = { hash: facts.hash, read: () => comparableBlocks(db, { article, item }) }
    return { article, item, facts, text, hasText: facts.words > 0 }
  })
  const others = hasText ? likely.filter((each) => each.hasText).map(({ text }) => text) : []
  if (others.length > 0 && !readSome(texts, [own, ...others])) return 'unfinished'

  let best: Repeats | null = null
  for (const { article, item, facts, text, ...other } of likely) {
    const share = (): number => sharedRuns(texts.runs(own.hash, own.read), texts.runs(text.hash, text.read))
    const judged = judgeRepeat({ ...draft, hasText }, { ...facts, ...other }, share)
    if (judged !== null && judged.similarity > (best?.similarity ?? -1)) best = { article, item, ...judged }
  }
  return best
}

type Text = { hash: Uint8Array; read: () => readonly Block[] }

/** Reads of those that are not kept as many as one turn allows; whether all are read and there is time left. */
function readSome(texts: ComparedTexts, wanted: readonly Text[]): boolean {
  let words = 0
  for (const text of wanted) {
    if (texts.has(text.hash)) continue
    if (words >= MOST_WORDS_AT_ONCE) return false
    words += texts.runs(text.hash, text.read).length
  }
  // Then what is done with the finding has a turn of its own.
  return words < MOST_WORDS_AT_ONCE
}
