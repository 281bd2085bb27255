/** Counts what was done and keeps what was lost. */
export type Tally = {
  add(what: string, acknowledged: number, lost: readonly string[]): void
  skip(what: string, why: string): void
  print(): boolean
}

export function tally(): Tally {
  const rows = new Map<string, { rounds: number; acknowledged: number; lost: string[] }>()
  const skipped: string[] = []
  return {
    add(what, acknowledged, lost) {
      const row = rows.get(what) ?? { rounds: 0, acknowledged: 0, lost: [] }
      row.rounds += 1
      row.acknowledged += acknowledged
      row.lost.push(...lost)
      rows.set(what, row)
    },
    skip: (what, why) => void skipped.push(`${what} was not done: ${why}`),
    print() {
      console.log(`${'what'.padEnd(28)}${'rounds'.padStart(8)}${'acknowledged'.padStart(14)}${'lost'.padStart(7)}`)
      for (const [what, { rounds, acknowledged, lost }] of rows)
        console.log(
          `${what.padEnd(28)}${String(rounds).padStart(8)}${String(acknowledged).padStart(14)}${String(lost.length).padStart(7)}`,
        )
      for (const line of skipped) console.log(line)
      const lost = [...rows].flatMap(([what, row]) => row.lost.map((each) => `${what}: ${each}`))
      for (const line of lost.slice(0, 50)) console.error(line)
      return lost.length === 0
    },
  }
}
