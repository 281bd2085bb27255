import type { Place } from '../../shell/place.ts'
import { act } from '../../ui/act.ts'
import type { CallInput } from '../../ui/bridge.ts'
import { PAGE } from '../../ui/row-pages.ts'
import { scopeFilter } from '../scope-filter.ts'

/** Which articles stand in the list, and in what order; `text` is searched for, '' shows all of the scope. */
export type ListAsked = Pick<Place, 'scope' | 'sort' | 'group'> & { text: string; full: boolean }

function listing({ scope, sort, group }: ListAsked) {
  return { ...scopeFilter(scope), sort, group, trash: scope.kind === 'trash' }
}

function searching({ scope, text, full }: ListAsked) {
  return { query: text, mode: full ? ('full' as const) : ('typing' as const), ...scopeFilter(scope) }
}

/** What asks for one page of the articles of a scope. */
export function listPage(asked: ListAsked, page: number): CallInput<'articles.list'> {
  return { ...listing(asked), limit: PAGE, offset: page * PAGE }
}

/** What asks for one page of what is found. */
export function hitsPage(asked: ListAsked, page: number): CallInput<'search.run'> {
  return { ...searching(asked), limit: PAGE, offset: page * PAGE }
}

/** The ids of the articles from one place of the list to another, both included, whether they are at hand or not; null after it was said why they cannot be had. */
export async function idsBetween(asked: ListAsked, first: number, last: number): Promise<string[] | null> {
  const answer =
    asked.text.trim() === ''
      ? await act('articles.stretch', { ...listing(asked), first, last })
      : await act('search.stretch', { ...searching(asked), first, last })
  return answer?.ids ?? null
}

/** Where the next article stands whose title begins with these letters, from a place on and around; null where none does, or after it was said why that cannot be told. */
export async function placeOfTitle(asked: ListAsked, letters: string, from: number): Promise<number | null> {
  const answer =
    asked.text.trim() === ''
      ? await act('articles.beginning', { ...listing(asked), letters, from })
      : await act('search.beginning', { ...searching(asked), letters, from })
  return answer?.index ?? null
}
