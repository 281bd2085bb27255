/** What came of one round. `refused`: who was told that the library is locked, and stopped. `faults`: what was lost, or ended otherwise than it may. */
export type Round = { acknowledged: number; refused?: number; faults: readonly string[] }

/** Counts what was done and keeps what was lost. */
export type Tally = {
  /** Faults are printed at once. */
  add(what: string, round: Round): void
  skip(what: string, why: string): void
  /** Prints the table; false where there was a fault, or no round at all. */
  print(): boolean
}

const COLUMNS = ['rounds', 'acknowledged', 'refused', 'faults'] as const

function line(what: string, cells: readonly unknown[]): void {
  console.log(what.padEnd(46) + cells.map((cell) => String(cell).padStart(14)).join(''))
}

export function tally(): Tally {
  const rows = new Map<string, Record<(typeof COLUMNS)[number], number>>()
  const skipped: string[] = []
  return {
    add(what, { acknowledged, refused = 0, faults }) {
      const row = rows.get(what) ?? { rounds: 0, acknowledged: 0, refused: 0, faults: 0 }
      row.rounds += 1
      row.acknowledged += acknowledged
      row.refused += refused
      row.faults += faults.length
      rows.set(what, row)
      for (const fault of faults.slice(0, 10)) console.error(`${what}: ${fault}`)
    },
    skip: (what, why) => void skipped.push(`${what} was not done: ${why}`),
    print() {
      const all = [...rows.values()]
      line('what', COLUMNS)
      for (const [what, row] of [...rows].toSorted(([one], [other]) => (one < other ? -1 : 1)))
        line(
          what,
          COLUMNS.map((name) => row[name]),
        )
      line(
        'in all',
        COLUMNS.map((name) => all.reduce((sum, row) => sum + row[name], 0)),
      )
      for (const each of skipped) console.log(each)
      return all.length > 0 && all.every(({ faults }) => faults === 0)
    },
  }
}
