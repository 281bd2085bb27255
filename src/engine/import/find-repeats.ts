import { type ArticleDraft, keptBlocks } from '#core/article.ts'
import { articleText, type Fingerprint, mayBeCopies, sharedRuns, similarity, wordRuns } from '#core/near-duplicate.ts'
import { judgeRepeat } from '#core/review/judge-repeat.ts'
import { countArticleWords } from '#core/article-counts.ts'
import { textHash } from '#store/articles/article-body.ts'
import { titleKey } from '#store/articles/articles.ts'
import { articleFacts, comparableBlocks, type ComparableFacts, stagedFacts } from '#store/duplicates/comparables.ts'
import type { ReadableDB } from '#store/sqlite/database.ts'
import { findByTextHash, findByTitleKey, findByUrlKey } from '#store/duplicates/duplicates.ts'
import type { Repeats } from '#store/imports/import-items.ts'
import { nearCandidates } from '#store/duplicates/near-duplicates.ts'
import { urlKey } from '#store/articles/url-key.ts'
import type { StagedIndex } from './staged-index.ts'

/** Candidates of each kind that are looked at, the likeliest first; a library rarely holds more copies of one article. */
const MOST_COMPARED = 8
/** Words of one text, from its beginning, that are compared, and of all that one article is compared with: some milliseconds for each thousand. */
const MOST_WORDS = 20_000
const MOST_WORDS_IN_ALL = 60_000

/** What it is compared with: `staged` are the items of the same import that are not in the library; the rest is left aside. */
export type RepeatsScope = {
  staged: StagedIndex | null
  exceptArticles?: ReadonlySet<number>
  exceptItems?: ReadonlySet<number>
}

/** An article of the library, or an item of the import. `similarity` of the sketches, where those made it a candidate. */
type Candidate = Pick<Repeats, 'article' | 'item'> & { similarity?: number }

/**
 * What an article repeats, the likeliest: the same text, the same address, the same record, or a text that shares most of its five-word runs; among equals
 * what the library has, and the older one. null for a new article.
 */
export function findRepeats(db: ReadableDB, draft: ArticleDraft, fingerprint: Fingerprint, scope: RepeatsScope): Repeats | null {
  const { staged, exceptArticles, exceptItems } = scope
  const here = ({ article, item }: Candidate): boolean =>
    article === null ? exceptItems?.has(item ?? 0) !== true : exceptArticles?.has(article) !== true
  const kept = keptBlocks(draft.blocks)
  const hasText = kept.length > 0
  const hash = textHash(draft.blocks)
  const identical = hasText ? [...articles(findByTextHash(db, hash)), ...items(staged?.byText(hash))].find(here) : undefined
  if (identical !== undefined) return { ...identical, why: 'same-text', similarity: 1 }

  const address = urlKey(draft.url)
  const title = titleKey(draft.title)
  const byAddress =
    address === null ? [] : [...articles(findByUrlKey(db, address)), ...items(staged?.byAddress(address))].filter(here)
  // Two texts of one title are compared by their words alone; a record has none.
  const byTitle =
    title === '' ? [] : [...articles(findByTitleKey(db, title, hasText)), ...items(staged?.byTitle(title, hasText))].filter(here)
  const candidates = [
    ...byAddress.slice(0, MOST_COMPARED),
    ...byTitle.slice(0, MOST_COMPARED),
    ...nearArticles(db, fingerprint),
    ...(staged?.near(fingerprint) ?? []).map(({ item, similarity: likeness }) => ({ article: null, item, similarity: likeness })),
  ].filter(here)

  // Counted when there is a sketch to judge: most articles resemble none.
  let words: number | undefined
  let runs: ReadonlySet<number> | undefined
  const share = (candidate: Candidate): number => {
    runs ??= wordRuns(articleText(draft.blocks), MOST_WORDS)
    return sharedRuns(runs, wordRuns(articleText(comparableBlocks(db, candidate)), MOST_WORDS))
  }
  let best: Repeats | null = null
  let compared = 0
  let comparedWords = 0
  for (const candidate of unique(candidates)) {
    const other = facts(db, candidate)
    if (other === null) continue
    if (candidate.similarity !== undefined) {
      words ??= countArticleWords(kept, draft.language)
      if (compared === MOST_COMPARED || !mayBeCopies(candidate.similarity, words, other.words)) continue
      compared += 1
    }
    if (hasText && comparedWords >= MOST_WORDS_IN_ALL) continue
    comparedWords += Math.min(other.words, MOST_WORDS)
    const judged = judgeRepeat({ ...draft, hasText }, { ...other, hasText: other.words > 0 }, () => share(candidate))
    const { article, item } = candidate
    if (judged !== null && judged.similarity > (best?.similarity ?? -1)) best = { article, item, ...judged }
  }
  return best
}

function articles(found: readonly { id: number }[]): Candidate[] {
  return found.map(({ id }) => ({ article: id, item: null }))
}

function items(found: readonly number[] | undefined): Candidate[] {
  return (found ?? []).toSorted((a, b) => a - b).map((id) => ({ article: null, item: id }))
}

function nearArticles(db: ReadableDB, fingerprint: Fingerprint): Candidate[] {
  return nearCandidates(db, fingerprint.bands)
    .map(({ article, signature }) => ({ article, item: null, similarity: similarity(fingerprint, { signature }) }))
    .toSorted((one, other) => other.similarity - one.similarity)
}

/** Each once; what is a candidate for another reason too needs no similar sketch. */
function unique(candidates: readonly Candidate[]): Candidate[] {
  const once = new Map<string, Candidate>()
  for (const candidate of candidates) {
    const key = `${candidate.article} ${candidate.item}`
    if (!once.has(key)) once.set(key, candidate)
  }
  return [...once.values()]
}

function facts(db: ReadableDB, { article, item }: Candidate): ComparableFacts | null {
  if (article !== null) return articleFacts(db, article)
  return item === null ? null : stagedFacts(db, item)
}
