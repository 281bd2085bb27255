import { createStore } from '../ui/store.ts'

/**
 * Several articles of the list: these, or all from one place of it to another but a few. A stretch is told by its places, since a hundred thousand ids take longer than a frame; `of` names the list as it stood then, in which alone these
 * places say anything.
 */
export type Several =
  | { kind: 'ids'; ids: readonly string[] }
  | { kind: 'stretch'; from: number; to: number; of: string; without: readonly string[] }

/** What is selected in the list when that is several articles, and of which list that is so (`of`): another list, or another open article, has none. */
export const selectedArticles = createStore<{ of: string; several: Several | null }>({ of: '', several: null })

/** How many articles that is. */
export function countOf(several: Several): number {
  return several.kind === 'ids' ? several.ids.length : several.to - several.from + 1 - several.without.length
}

/** Whether the article at a place of the list is one of them. */
export function includes(several: Several, index: number, id: string): boolean {
  if (several.kind === 'ids') return several.ids.includes(id)
  return index >= several.from && index <= several.to && !several.without.includes(id)
}

/** With the article at a place, or without it where it is one of them; null where that takes the ids of all, which are not known here. */
export function toggled(several: Several, index: number, id: string): Several | null {
  if (several.kind === 'ids') return { kind: 'ids', ids: withOrWithout(several.ids, id) }
  const isWithin = index >= several.from && index <= several.to
  return isWithin ? { ...several, without: withOrWithout(several.without, id) } : null
}

function withOrWithout(ids: readonly string[], id: string): readonly string[] {
  return ids.includes(id) ? ids.filter((each) => each !== id) : [...ids, id]
}
