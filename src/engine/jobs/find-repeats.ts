import { type ArticleDraft, keptBlocks } from '#core/article.ts'
import { articleText, containment, type Fingerprint, similarity } from '#core/near-duplicate.ts'
import { judgeRepeat, type Comparable } from '#core/review/judge-repeat.ts'
import { textHash } from '#store/article-body.ts'
import { getArticle, titleKey } from '#store/articles.ts'
import type { ReadableDB } from '#store/database.ts'
import { findByTextHash, findByTitleKey, findByUrlKey } from '#store/duplicates.ts'
import { readDraft } from '#store/import-drafts.ts'
import { getItem, type Repeats } from '#store/import-items.ts'
import { nearCandidates } from '#store/near-duplicates.ts'
import { urlKey } from '#store/url-key.ts'
import type { StagedIndex } from './staged-index.ts'

/** Candidates whose whole text is compared, the likeliest first; a library rarely holds more copies of one article. */
const MOST_COMPARED = 8

/** What it is compared with: `staged` are the items of the same import that are not in the library; the rest is left aside. */
export type RepeatsScope = { staged: StagedIndex | null; exceptArticles?: ReadonlySet<number>; exceptItems?: ReadonlySet<number> }

/** An article of the library, or an item of the import. */
type Candidate = Pick<Repeats, 'article' | 'item'>

/**
 * What an article repeats, the likeliest: the same text, the same address, the same record, or a text that shares most of its five-word runs; among equals
 * what the library has, and the older one. null for a new article.
 */
export function findRepeats(db: ReadableDB, draft: ArticleDraft, fingerprint: Fingerprint, scope: RepeatsScope): Repeats | null {
  const { staged, exceptArticles, exceptItems } = scope
  const articles = (ids: readonly { id: number }[]): Candidate[] =>
    ids.filter(({ id }) => exceptArticles?.has(id) !== true).map(({ id }) => ({ article: id, item: null }))
  const items = (ids: readonly number[] | undefined): Candidate[] =>
    (ids ?? [])
      .filter((id) => exceptItems?.has(id) !== true)
      .toSorted((a, b) => a - b)
      .map((id) => ({ article: null, item: id }))

  const hasText = keptBlocks(draft.blocks).length > 0
  const hash = textHash(draft.blocks)
  const [identical] = hasText ? [...articles(findByTextHash(db, hash)), ...items(staged?.byText(hash))] : []
  if (identical !== undefined) return { ...identical, why: 'same-text', similarity: 1 }

  const address = urlKey(draft.url)
  const title = titleKey(draft.title)
  const candidates = [
    ...(address === null ? [] : [...articles(findByUrlKey(db, address)), ...items(staged?.byAddress(address))]),
    // Two texts of one title are compared by their words alone; a record has none.
    ...(title === ''
      ? []
      : [...articles(findByTitleKey(db, title, hasText)), ...items(staged?.byTitle(title, hasText))].slice(0, MOST_COMPARED)),
    ...articles(likeliest(db, fingerprint)),
    ...items(staged?.near(fingerprint.bands).slice(0, MOST_COMPARED)),
  ]
  const mine = { ...draft, hasText }
  const text = articleText(draft.blocks)
  let best: Repeats | null = null
  for (const candidate of unique(candidates)) {
    const other = read(db, candidate)
    if (other === null) continue
    const judged = judgeRepeat(mine, other, () => containment(text, other.text))
    if (judged !== null && judged.similarity > (best?.similarity ?? -1)) best = { ...candidate, ...judged }
  }
  return best
}

function likeliest(db: ReadableDB, fingerprint: Fingerprint): { id: number }[] {
  return nearCandidates(db, fingerprint.bands)
    .map(({ article, signature }) => ({ id: article, likeness: similarity(fingerprint, { signature }) }))
    .toSorted((a, b) => b.likeness - a.likeness)
    .slice(0, MOST_COMPARED)
}

function unique(candidates: readonly Candidate[]): Candidate[] {
  return [...new Map(candidates.map((candidate) => [`${candidate.article} ${candidate.item}`, candidate])).values()]
}

function read(db: ReadableDB, { article, item }: Candidate): (Comparable & { text: string }) | null {
  if (article !== null) {
    const found = getArticle(db, article)
    return found === null ? null : { ...found, hasText: keptBlocks(found.blocks).length > 0, text: articleText(found.blocks) }
  }
  const facts = item === null ? null : getItem(db, item)?.facts
  const draft = item === null ? null : readDraft(db, item)
  if (facts == null || draft === null) return null
  return { ...facts, hasText: keptBlocks(draft.blocks).length > 0, text: articleText(draft.blocks) }
}
