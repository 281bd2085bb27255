import { type ArticleDraft, keptBlocks } from '#core/article.ts'
import { countArticleWords } from '#core/article-counts.ts'
import { type Fingerprint, mayBeCopies, similarity } from '#core/near-duplicate.ts'
import { titleKey } from '#store/articles/articles.ts'
import { urlKey } from '#store/articles/url-key.ts'
import { type Comparable, comparableFacts, type ComparableFacts, comparableWords } from '#store/duplicates/comparables.ts'
import { findByTitleKey, findByUrlKey } from '#store/duplicates/duplicates.ts'
import { nearCandidates } from '#store/duplicates/near-duplicates.ts'
import type { ReadableDB } from '#store/sqlite/database.ts'
import type { StagedIndex } from './staged-index.ts'
import { MOST_WORDS } from './text-runs.ts'

/** Candidates of each kind that are compared, the likeliest first; a library rarely holds more copies of one article. */
const MOST_COMPARED = 8
/** Words of all texts that one article is compared with. */
const MOST_WORDS_IN_ALL = 3 * MOST_WORDS

/** What an article is compared with: `staged` are the items of the same import that are not in the library; the rest is left aside. */
export type RepeatsScope = {
  staged: StagedIndex | null
  exceptArticles?: ReadonlySet<number>
  exceptItems?: ReadonlySet<number>
}

/** `similarity` of the sketches, where those made it a candidate. */
type Candidate = Comparable & { similarity?: number }

/** What is likely enough to be the same article that it is compared with it. */
type LikelyRepeat = Candidate & { facts: ComparableFacts }

/**
 * What an article is compared with, whatever the library and the import hold: at most eight under its address, eight of its title (those without a text, if
 * it has one) and eight whose sketches say that they may be copies, until they have 60,000 words together. The likeliest of each kind come first.
 */
export function likelyRepeats(
  db: ReadableDB,
  draft: ArticleDraft,
  fingerprint: Fingerprint,
  scope: RepeatsScope,
): LikelyRepeat[] {
  const hasText = keptBlocks(draft.blocks).length > 0
  const likely: LikelyRepeat[] = []
  // Counted when there is a sketch to judge: most articles resemble none.
  let ownWords: number | undefined
  let near = 0
  let words = 0
  for (const candidate of candidatesOf(db, draft, fingerprint, scope)) {
    if (near === MOST_COMPARED || (hasText && words >= MOST_WORDS_IN_ALL)) break
    if (candidate.similarity !== undefined) {
      const theirWords = comparableWords(db, candidate)
      ownWords ??= countArticleWords(draft.blocks, draft.language)
      if (theirWords === null || !mayBeCopies(candidate.similarity, ownWords, theirWords)) continue
      near += 1
    }
    const facts = comparableFacts(db, candidate)
    if (facts === null) continue
    likely.push({ ...candidate, facts })
    words += Math.min(facts.words, MOST_WORDS)
  }
  return likely
}

/** Some hundred at most: by the address, by the title, by the sketch. Each once; what is one for another reason too needs no similar sketch. */
function candidatesOf(db: ReadableDB, draft: ArticleDraft, fingerprint: Fingerprint, scope: RepeatsScope): Candidate[] {
  const { staged } = scope
  const here = inScope(scope)
  const bare = keptBlocks(draft.blocks).length > 0
  const address = urlKey(draft.url)
  const title = titleKey(draft.title)
  const byAddress =
    address === null ? [] : [...inLibrary(findByUrlKey(db, address)), ...inImport(staged?.byAddress(address))].filter(here)
  // Two texts of one title are compared by their words alone; a record has none.
  const byTitle =
    title === '' ? [] : [...inLibrary(findByTitleKey(db, title, bare)), ...inImport(staged?.byTitle(title, bare))].filter(here)
  const near = [
    ...nearArticles(db, fingerprint),
    ...(staged?.near(fingerprint) ?? []).map(({ item, similarity: likeness }) => ({ article: null, item, similarity: likeness })),
  ].filter(here)
  const once = new Map<string, Candidate>()
  for (const candidate of [...byAddress.slice(0, MOST_COMPARED), ...byTitle.slice(0, MOST_COMPARED), ...near]) {
    const key = `${candidate.article} ${candidate.item}`
    if (!once.has(key)) once.set(key, candidate)
  }
  return [...once.values()]
}

/** Whether something may be compared with at all. */
export function inScope({ exceptArticles, exceptItems }: RepeatsScope): (candidate: Comparable) => boolean {
  return ({ article, item }) => (article === null ? exceptItems?.has(item ?? 0) !== true : exceptArticles?.has(article) !== true)
}

export function inLibrary(found: readonly { id: number }[]): Comparable[] {
  return found.map(({ id }) => ({ article: id, item: null }))
}

/** The oldest first. */
export function inImport(found: readonly number[] | undefined): Comparable[] {
  return (found ?? []).toSorted((a, b) => a - b).map((id) => ({ article: null, item: id }))
}

function nearArticles(db: ReadableDB, fingerprint: Fingerprint): Candidate[] {
  return nearCandidates(db, fingerprint.bands)
    .map(({ article, signature }) => ({ article, item: null, similarity: similarity(fingerprint, { signature }) }))
    .toSorted((one, other) => other.similarity - one.similarity)
}
