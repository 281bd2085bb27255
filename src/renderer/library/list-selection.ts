import { place } from '../shell/place.ts'
import { search } from '../shell/search.ts'
import { createStore } from '../ui/store.ts'

/** The articles that are selected in the list when they are several, and of which list that is so (`of`): another list, or another open article, has none. */
export const selectedArticles = createStore<{ of: string; ids: readonly string[] }>({ of: '', ids: [] })

/** Which list that is. */
function listNow(): string {
  const { scope, article } = place.get()
  return JSON.stringify([scope, search.get().text, article])
}

let inHand: readonly string[] = []
let range: { from: string; to: string } | null = null

/**
 * An article is pressed, which may begin a drag: of all that are selected, where it is one of them. The press then selects that one alone, so that it is noted before. `from`: the article from which
 * on a press with Shift selects, where the list did not select that itself and so does not know it.
 */
export function pressOn(id: string, from: string | null): void {
  range = from === null || from === id ? null : { from, to: id }
  const { of, ids } = selectedArticles.get()
  inHand = of === listNow() && ids.includes(id) ? ids : [id]
}

/** What is dragged by what was pressed last; selected again, where the press had left that one alone. */
export function dragPressed(): readonly string[] {
  if (inHand.length > 1) selectedArticles.set({ of: listNow(), ids: inHand })
  return inHand
}

/** The articles from the one in hand to the one that was pressed with Shift, both included; null where the list knows better. Asked once for each press. */
export function extended(all: readonly string[]): string[] | null {
  const ends = range === null ? [] : [all.indexOf(range.from), all.indexOf(range.to)]
  range = null
  const [first, last] = [Math.min(...ends), Math.max(...ends)]
  return ends.length === 0 || first < 0 ? null : all.slice(first, last + 1)
}
