import { z } from 'zod'
import { ARTICLE_GROUPS } from '#core/article-group.ts'
import { GUIDE_PAGES, type GuideSpot } from '#core/guide/guide-spot.ts'
import type { SearchResult } from '#contract/views.ts'
import { createStore } from '../ui/store.ts'
import { frontPane } from './front-pane.ts'
import { Beside, withArticle, without, withSecond, type Side } from './pair.ts'

/** What of the library as a whole is shown. */
export const OverviewFace = z.enum(['coverage', 'timeline', 'statements', 'disagreements'])
export type OverviewFace = z.infer<typeof OverviewFace>

const Scope = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('all') }),
  z.object({ kind: z.literal('trash') }),
  z.object({ kind: z.literal('theme'), slug: z.string() }),
  z.object({ kind: z.literal('collection'), name: z.string() }),
])
/** Which articles the list shows. */
export type Scope = z.infer<typeof Scope>

export const Place = z.object({
  view: z.enum(['articles', 'excerpts', 'triage', 'overview', 'brief', 'import', 'guide']),
  scope: Scope,
  sort: z.enum(['newest', 'oldest', 'title', 'imported']),
  group: z.enum(ARTICLE_GROUPS).default('none'),
  /** The theme the excerpt list is filtered by. */
  excerptTheme: z.string().nullable(),
  /** Whether the list of excerpts shows only those with a note. */
  excerptNotes: z.boolean().default(false),
  article: z.string().nullable(),
  /** The article that is read beside it. */
  beside: Beside.nullable().default(null),
  brief: z.string().nullable(),
  /** The import under review. */
  batch: z.string().nullable().default(null),
  overview: OverviewFace.default('coverage'),
  guide: z.object({ page: z.enum(GUIDE_PAGES), heading: z.string().nullable() }).default({ page: 'first-brief', heading: null }),
})
/** Where the analyst is; remembered between sessions. */
export type Place = z.infer<typeof Place>

export const place = createStore<Place>({
  view: 'articles',
  scope: { kind: 'all' },
  sort: 'newest',
  group: 'none',
  excerptTheme: null,
  excerptNotes: false,
  article: null,
  beside: null,
  brief: null,
  batch: null,
  overview: 'coverage',
  guide: { page: 'first-brief', heading: null },
})

/** A spot in an article that the reader should bring into view, once; `excerpt` also selects its card, `words` are marked. */
export type Target = { article: string; excerpt?: string; n?: number; block?: number; words?: readonly FoundWord[] }
/** A word that a search found, to be marked in the text. */
export type FoundWord = SearchResult['words'][number]
export const target = createStore<Target | null>(null)

/** A sentence of a brief that its text should bring into view, once; its section where the sentence is gone. */
type BriefTarget = { brief: string; sentence: string; section: string }
export const briefTarget = createStore<BriefTarget | null>(null)

/** Where one pane has room, a screen or a list that is asked for stands in front. */
export function go(change: Partial<Place>): void {
  if ('view' in change || 'scope' in change) frontPane.set(null)
  place.set((previous) => {
    const { article, beside } = change
    return { ...previous, ...change, ...(article === undefined || beside !== undefined ? {} : withArticle(previous, article)) }
  })
}

/** The list that the reader stands beside: that of what waits and that of excerpts stay, from elsewhere it is that of articles. */
function ownList(view: Place['view']): Place['view'] {
  return view === 'excerpts' || view === 'triage' ? view : 'articles'
}

/** Opens an article beside the one that is read. Where one pane has room, the reader stands in front. */
export function openBeside(article: string): void {
  const { view } = place.get()
  go({ ...withSecond(place.get(), article), view: ownList(view) })
  frontPane.set('reader')
}

/** Closes one of two articles; false where there is one alone. */
export function closeSide(side: Side): boolean {
  if (place.get().beside === null) return false
  go(without(place.get(), side))
  return true
}

export function showScope(scope: Scope): void {
  go({ view: 'articles', scope })
}

/** Opens an article in the reader, beside the list that is there or a `list` of one's choice; leaves a brief or a review for it. Where one pane has room, the reader stands in front. */
export function openArticle(spot: Target, list?: Place['view']): void {
  followArticle(spot, list)
  frontPane.set('reader')
}

/** The same, as the keys go through a list: the list stays in front. */
export function followArticle(spot: Target, list?: Place['view']): void {
  target.set(spot)
  const { view } = place.get()
  go({ article: spot.article, view: list ?? ownList(view) })
}

/** Shows what waits, of a theme or of all (null). */
export function showTriage(theme: string | null): void {
  go({ view: 'triage', scope: theme === null ? { kind: 'all' } : { kind: 'theme', slug: theme } })
}

/** Opens a brief at one of its sentences. */
export function openSentence(spot: BriefTarget): void {
  briefTarget.set(spot)
  openBrief(spot.brief)
}

/** Shows what the library as a whole says. */
export function showOverview(overview: OverviewFace = 'coverage'): void {
  go({ view: 'overview', overview })
}

/** Shows the guide, at one of its pages or headings. */
export function showGuide(guide: GuideSpot): void {
  go({ view: 'guide', guide })
}

export function openBrief(id: string): void {
  go({ view: 'brief', brief: id })
}
