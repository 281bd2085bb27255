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

/** An article is pressed, which may begin a drag: of all that are selected, where it is one of them. The press then selects that one alone, so that it is noted before. */
export function pressOn(id: string): void {
  const { of, ids } = selectedArticles.get()
  inHand = of === listNow() && ids.includes(id) ? ids : [id]
}

/** What is dragged by what was pressed last; selected again, where the press had left that one alone. */
export function dragPressed(): readonly string[] {
  if (inHand.length > 1) selectedArticles.set({ of: listNow(), ids: inHand })
  return inHand
}
