/**
 * Where the keyboard is in a list of which only a part is at hand. `id`: the article there, which it follows as the list changes; null where it was not at hand yet. `anchor`: where a stretch begins. `followed`: the article
 * that was open when somebody moved it; another one that is opened since takes it along. `opens`: the article at its place is opened once it is at hand.
 */
export type ListCursor = { index: number; id: string | null; anchor: number; followed: string | null; opens: boolean }

export const FIRST: ListCursor = { index: 0, id: null, anchor: 0, followed: null, opens: false }

type List = { total: number; idAt: (index: number) => string | null; indexOf: (id: string) => number | null }

/** Where the keyboard is now: it goes along with the article that is opened and with its own, or stays at its place where that is gone. */
export function settled(cursor: ListCursor, opened: string | null, list: List): ListCursor {
  const last = Math.max(0, list.total - 1)
  const here = { ...cursor, index: Math.min(cursor.index, last), anchor: Math.min(cursor.anchor, last) }
  const there = opened === null || opened === cursor.followed || cursor.opens ? null : list.indexOf(opened)
  if (there !== null) return { ...here, index: there, anchor: there, id: opened, followed: opened }
  const id = list.idAt(here.index)
  if (cursor.id === null || cursor.id === id) return { ...here, id }
  const moved = list.indexOf(cursor.id)
  if (moved === null) return id === null ? here : { ...here, id }
  return { ...here, index: moved, anchor: here.anchor === here.index ? moved : here.anchor }
}
