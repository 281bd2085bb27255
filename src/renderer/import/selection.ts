/**
 * What is selected in a list of which only a part is at hand. `cursor` is the row the keyboard is on (with its id, so that it is found again when
 * rows move), `anchor` where a stretch begins. `all`: every row of the list, also those that are not at hand; `ids` is then empty.
 */
export type Selection = {
  cursor: number
  current: string | null
  anchor: number
  ids: ReadonlySet<string>
  all: boolean
}

export const NOTHING: Selection = { cursor: 0, current: null, anchor: 0, ids: new Set(), all: false }

/** One row alone. */
export function pick(index: number, id: string): Selection {
  return { cursor: index, current: id, anchor: index, ids: new Set([id]), all: false }
}

/** The row joins the selection, or leaves it. */
export function toggle(selection: Selection, index: number, id: string): Selection {
  const ids = new Set(selection.ids)
  if (!ids.delete(id)) ids.add(id)
  return { cursor: index, current: id, anchor: index, ids, all: false }
}

/** The stretch from the anchor to this row, and nothing else; `ids` are those of its rows. */
export function stretch(selection: Selection, index: number, id: string, ids: readonly string[]): Selection {
  return { ...selection, cursor: index, current: id, ids: new Set(ids), all: false }
}

/** The keyboard moves on, what is selected stays. */
export function moveOnly(selection: Selection, index: number, id: string): Selection {
  return { ...selection, cursor: index, current: id }
}

export function selectAll(selection: Selection): Selection {
  return { ...selection, ids: new Set(), all: true }
}

/** How many rows are selected, of `total`. */
export function selectedCount(selection: Selection, total: number): number {
  return selection.all ? total : selection.ids.size
}

/**
 * The selection after the list has changed: the cursor follows its row (`at`: where the row is now, null when it is gone) or stays at its place,
 * and a single selected row is always the one under the cursor.
 */
export function settle(
  selection: Selection,
  total: number,
  at: number | null,
  idAt: (index: number) => string | undefined,
): Selection {
  if (total === 0) return selection.current === null && selection.ids.size === 0 ? selection : NOTHING
  const cursor = at ?? Math.min(selection.cursor, total - 1)
  const current = idAt(cursor)
  if (current === undefined || (cursor === selection.cursor && current === selection.current)) return selection
  const several = selection.all || selection.ids.size > 1
  return several ? { ...selection, cursor, current } : pick(cursor, current)
}
