import { BARE_FORM, type LabelReading, type PrintedLabel } from './printed-label.ts'

/** A label in a document. `certain`: the file keeps it apart from the text, so that it surely is one. */
export type Candidate = PrintedLabel & { certain: boolean }

/** How a label is read, with the row of labels (from 0) that it stands in. */
export type PlacedLabel = LabelReading & { row: number }

type Row = { number: number; form: string; next: number; members: number; first: number }

/** Rows of one form that go on at the same time: a list within an item, a document quoted in another. */
const MOST_OPEN = 20
/** A number or two may be lost to a picture or the end of a page. */
const MOST_LOST = 2
/** A row that begins with one needs a second member; others, which may be years or figures, a third. Numbers without a sign begin with one and have a third. */
const [FEWEST, FEWEST_IN_THE_MIDDLE] = [2, 3]

/**
 * Tells labels from numbers that happen to stand at the start of a text: labels go on from each other. One entry for each candidate, null for what is no label. Linear.
 */
export function placeLabels(candidates: readonly (Candidate | null)[]): (PlacedLabel | null)[] {
  const open = new Map<string, Row[]>()
  const rows: Row[] = []
  const placed = candidates.map((candidate): PlacedLabel | null => {
    if (candidate === null) return null
    const continued = candidate.readings.map((reading) => ({
      reading,
      row: continuedRow(open.get(reading.form) ?? [], reading.value),
    }))
    // A letter that goes on with letters is one; else i, v and x begin Roman rows.
    const best = continued.find(({ row }) => row !== null) ?? continued.find(({ reading }) => reading.value === 1) ?? continued[0]
    if (best === undefined) return null
    const row = best.row ?? newRow(best.reading, rows, open)
    row.next = best.reading.value + 1
    row.members += 1
    return { ...best.reading, row: row.number }
  })
  return placed.map((label, index) => {
    const row = label === null ? undefined : rows[label.row]
    if (row === undefined) return null
    const enough =
      row.form === BARE_FORM
        ? row.first === 1 && row.members >= FEWEST_IN_THE_MIDDLE
        : row.members >= (row.first === 1 ? FEWEST : FEWEST_IN_THE_MIDDLE)
    return enough || candidates[index]?.certain === true ? label : null
  })
}

/** The row that a number goes on, the innermost first; rows inside that one are over. */
function continuedRow(open: Row[], value: number): Row | null {
  const exact = open.findLastIndex(({ next }) => next === value)
  const at =
    exact === -1 ? open.findLastIndex(({ next, members }) => members > 1 && value > next && value <= next + MOST_LOST) : exact
  if (at === -1) return null
  open.length = at + 1
  return open[at] ?? null
}

function newRow({ form, value }: LabelReading, rows: Row[], open: Map<string, Row[]>): Row {
  const row = { number: rows.length, form, next: value, members: 0, first: value }
  rows.push(row)
  open.set(form, [...(open.get(form) ?? []).slice(1 - MOST_OPEN), row])
  return row
}
