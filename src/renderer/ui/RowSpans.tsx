import { Fragment } from 'react'
import type { ReactNode } from 'react'
import type { RowWindow } from './use-row-window.ts'

type Properties = {
  rows: RowWindow
  total: number
  /** Where the keyboard is: that row exists also out of view. */
  cursor: number
  /** The rows from one place to another, both included. */
  children: (first: number, last: number) => ReactNode
}

/** The rows of a long list that are in view, and the one where the keyboard is; of the others the room that they take. */
export function RowSpans({ rows, total, cursor, children }: Properties) {
  const { first, last } = rows.span
  const spans = [{ first, last }]
  if (total > 0 && cursor < first) spans.unshift({ first: cursor, last: cursor })
  if (cursor > last && cursor < total) spans.push({ first: cursor, last: cursor })
  return (
    <>
      {spans.map((each, turn) => (
        <Fragment key={each.first === first && each.last === last ? 'view' : 'cursor'}>
          <Room rows={rows} from={(spans[turn - 1]?.last ?? -1) + 1} to={each.first} />
          {children(each.first, each.last)}
        </Fragment>
      ))}
      <Room rows={rows} from={(spans.at(-1)?.last ?? -1) + 1} to={total} />
    </>
  )
}

/** The room that rows take that do not exist. */
function Room({ rows, from, to }: { rows: RowWindow; from: number; to: number }) {
  return to > from && <div role="presentation" style={{ height: rows.heights.top(to) - rows.heights.top(from) }} />
}
