import type { GuideSpot } from '#core/guide/guide-spot.ts'
import type { OverviewFace, Place, Scope } from './place.ts'
import { inOrder } from './pair.ts'
import { stay, visit, type History } from './history.ts'

/** What of the window's place makes it another one than the place before. */
export type Where =
  | {
      view: 'articles'
      scope: Scope
      sort: Place['sort']
      article: string | null
      beside: Place['beside']
      search: { text: string; full: boolean }
    }
  | { view: 'excerpts'; excerptTheme: string | null; article: string | null; beside: Place['beside'] }
  | { view: 'triage'; scope: Scope; article: string | null }
  | { view: 'overview'; overview: OverviewFace }
  | { view: 'brief'; brief: string | null }
  | { view: 'import'; batch: string | null }
  | { view: 'guide'; guide: GuideSpot }

/** How a list was left: pixels scrolled, and whether it had the keyboard. */
export type ListPlace = { scroll: number; hadFocus: boolean }
/** How an article was left: pixels scrolled, the block and the excerpt in hand. */
export type ReaderPlace = {
  article: string
  scroll: number
  top: BlockPlace | null
  block: number | null
  excerpt: string | null
}
/** A block of a text, and how many pixels it stands above the upper edge of what is in view. */
export type BlockPlace = { block: string; above: number }
/** A passage of an article that is read beside a brief: UTF-16 offsets into its block, and the sentence that it was opened for. */
export type SourcePlace = {
  article: string
  block: number | null
  start: number
  end: number
  excerpt: string | null
  sentence: string | null
}
/** How a brief was left: pixels scrolled, the caret in one of its blocks (UTF-16), and what was read beside it; `reading`: the keyboard was there. */
export type BriefPlace = {
  brief: string
  scroll: number
  caret: { block: string; anchor: number; head: number } | null
  source: SourcePlace | null
  reading: boolean
}
/** What the parts of a screen keep of how they were left. */
export type Kept = { list?: ListPlace; reader?: ReaderPlace; beside?: ReaderPlace; brief?: BriefPlace }

/** One place of the window. `passing`: it was only passed, going through a list by its keys. */
export type Spot = { where: Where; kept: Kept; passing: boolean }

/** What of the place counts where it is. */
export function whereOf(place: Place, search: { text: string; full: boolean }): Where {
  const { view, scope, sort, excerptTheme, article, beside, brief, batch, overview, guide } = place
  switch (view) {
    case 'articles':
      return { view, scope, sort, article, beside, search }
    case 'excerpts':
      return { view, excerptTheme, article, beside }
    case 'triage':
      return { view, scope, article }
    case 'overview':
      return { view, overview }
    case 'brief':
      return { view, brief }
    case 'import':
      return { view, batch }
    case 'guide':
      return { view, guide }
  }
}

/** The same place, however it is sorted and whatever words are searched for in it. */
export function sameWhere(one: Where, other: Where): boolean {
  return identity(one) === identity(other)
}

/** Places of one brief are told apart by caret and source. */
export function sameSpot(one: Spot, other: Spot): boolean {
  const within = ({ kept: { brief } }: Spot): string => JSON.stringify([brief?.caret, brief?.source])
  return sameWhere(one.where, other.where) && within(one) === within(other)
}

/**
 * The history after the window has come to another place. `left`: the present one, as it is left. Whatever the window chose by itself (the first article
 * of a list) and a list that is gone through by its keys make one place, not many.
 */
export function moved(history: History<Spot>, left: Spot, where: Where, byKeys: boolean): History<Spot> {
  if (sameWhere(left.where, where)) return stay(history, { ...left, where })
  const [before, after] = [articleOf(left.where), articleOf(where)]
  const sameList = sameWhere(withArticle(left.where, null), withArticle(where, null))
  if (sameList && (before === null || after === null)) return stay(history, { where, kept: {}, passing: false })
  const passing = sameList && byKeys
  if (passing && left.passing) return stay(history, { where, kept: {}, passing })
  return visit(stay(history, left), { where, kept: {}, passing })
}

/** The article that is shown at a place; null where none is. */
export function articleOf(where: Where): string | null {
  return 'article' in where ? where.article : null
}

function withArticle(where: Where, article: string | null): Where {
  return 'article' in where ? { ...where, article } : where
}

function identity(where: Where): string {
  if (where.view !== 'articles' && where.view !== 'excerpts') return JSON.stringify(where)
  // Which of two articles is active makes no other place.
  const open = inOrder(where).map(({ article }) => article)
  if (where.view === 'excerpts') return JSON.stringify([where.view, where.excerptTheme, open])
  return JSON.stringify([where.view, where.scope, open, where.search.text.trim() !== ''])
}
