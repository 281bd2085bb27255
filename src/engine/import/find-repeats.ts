import { type ArticleDraft, keptBlocks } from '#core/article.ts'
import { type Fingerprint, sharedRuns, type WordRuns } from '#core/near-duplicate.ts'
import { judgeRepeat } from '#core/review/judge-repeat.ts'
import { textHash } from '#store/articles/article-body.ts'
import { comparableBlocks } from '#store/duplicates/comparables.ts'
import { findByTextHash } from '#store/duplicates/duplicates.ts'
import type { Repeats } from '#store/imports/import-items.ts'
import type { ReadableDB } from '#store/sqlite/database.ts'
import type { ComparedTexts, TextToRead } from './compared-texts.ts'
import { inImport, inLibrary, inScope, likelyRepeats, type RepeatsScope } from './likely-repeats.ts'

/** It cannot be said before these texts are read: `ComparedTexts` reads them, and then the question is asked again. */
export type Unread = { unread: readonly TextToRead[] }

/**
 * What an article repeats, the likeliest: the same text, the same address, the same record, or a text that shares most of its five-word runs; among equals
 * what the library has, and the older one. null for a new article. It reads no text itself, so that one call takes a few milliseconds.
 */
export function findRepeats(
  db: ReadableDB,
  draft: ArticleDraft,
  fingerprint: Fingerprint,
  { texts, ...scope }: RepeatsScope & { texts: ComparedTexts },
): Repeats | null | Unread {
  const kept = keptBlocks(draft.blocks)
  const hasText = kept.length > 0
  const hash = textHash(draft.blocks)
  if (hasText) {
    const same = [...inLibrary(findByTextHash(db, hash)), ...inImport(scope.staged?.byText(hash))].find(inScope(scope))
    if (same !== undefined) return { ...same, why: 'same-text', similarity: 1 }
  }

  const own: TextToRead = { hash, read: () => kept }
  const likely = likelyRepeats(db, draft, fingerprint, scope).map(({ facts, article, item }) => {
    const text: TextToRead = { hash: facts.hash, read: () => comparableBlocks(db, { article, item }) }
    return { article, item, facts, text, hasText: facts.words > 0 }
  })
  const others = hasText ? likely.filter((each) => each.hasText).map(({ text }) => text) : []
  const unread = (others.length > 0 ? [own, ...others] : []).filter((text) => texts.get(text.hash) === undefined)
  if (unread.length > 0) return { unread }

  let best: Repeats | null = null
  for (const { article, item, facts, text, ...other } of likely) {
    const share = (): number => sharedRuns(runs(texts, own), runs(texts, text))
    const judged = judgeRepeat({ ...draft, hasText }, { ...facts, ...other }, share)
    if (judged !== null && judged.similarity > (best?.similarity ?? -1)) best = { article, item, ...judged }
  }
  return best
}

/** Whether something is to be read first. */
export function isUnread(found: Repeats | null | Unread): found is Unread {
  return found !== null && 'unread' in found
}

function runs(texts: ComparedTexts, { hash }: TextToRead): WordRuns {
  const there = texts.get(hash)
  if (there === undefined) throw new Error('A text was to be compared that had not been read.')
  return there
}
