import { once } from 'node:events'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { promises, type State } from './acknowledged.ts'
import { examine } from './examine.ts'
import type { Given } from './given.ts'
import { ownEnd } from './own-end.ts'
import { startVictim } from './start-victim.ts'
import type { Tally } from './tally.ts'
import { REFUSED } from './work.ts'

/** How long two processes work on one library at once, in milliseconds, from the first word of the slower one; an import has then read no file yet. */
const TOGETHER = 60
const TOGETHER_IMPORTING = 600
/**
 * The share of racers who may be told that the library is locked. A transaction takes milliseconds, and who is told so has waited 2 seconds at opening or
 * 10 for an edit: on a machine that stood still that happens, but hardly ever. Who is told so without having waited has lost its locks.
 */
const MOST_REFUSED = 0.02
/** Two who write notes behind each other's are raced most; two who save one brief refuse each other, as they should. */
const PAIRS = [
  ['marking', 'marking'],
  ['marking', 'marking'],
  ['marking', 'marking'],
  ['marking', 'marking'],
  ['creating', 'creating'],
  ['creating', 'importing'],
  ['creating', 'marking'],
  ['creating', 'saving'],
  ['importing', 'importing'],
  ['importing', 'marking'],
  ['importing', 'saving'],
  ['marking', 'saving'],
] as const satisfies readonly (readonly [State, State])[]

/** Lets two processes change one library at once; both go on until they are killed, and neither may lose a word. */
export async function raceRounds(rounds: number, { roll, root, prepared, victim }: Given, tally: Tally): Promise<void> {
  let refusedInAll = 0
  for (let round = 0; round < rounds; round += 1) {
    const folder = mkdtempSync(join(root, 'race-'))
    for (const name of ['library.sqlite', 'files']) cpSync(join(prepared, name), join(folder, name), { recursive: true })
    const pair = roll.of(PAIRS)
    const together = pair.some((state) => state === 'importing') ? TOGETHER_IMPORTING : TOGETHER
    const racers = pair.map((state) => startVictim(victim, folder, state))
    await Promise.all(racers.map(({ child, gone }) => Promise.race([once(child.stdout, 'data'), gone])))
    await new Promise((resolve) => setTimeout(resolve, roll.below(together)))
    const running = racers.map(({ child }) => child.exitCode === null && child.signalCode === null)
    for (const { child } of racers) child.kill('SIGKILL')
    await Promise.all(racers.map(({ gone }) => gone))
    const faults: string[] = []
    let refused = 0
    for (const [place, { child, trouble }] of racers.entries()) {
      if (running[place] === true && child.signalCode === 'SIGKILL') {
        if (trouble() !== '') faults.push(`A racer complained: ${trouble().slice(-400)}`)
      } else if (child.exitCode === 0 && trouble().startsWith(`${REFUSED}{"code":"library-locked"`)) refused += 1
      else faults.push(ownEnd(child, trouble()))
    }
    refusedInAll += refused
    const said = racers.flatMap(({ output }) => promises(output()))
    const left = { library: join(folder, 'library.sqlite'), said, base: 'prepared', cut: true } as const
    tally.add(`race: ${pair.join(' and ')}`, { acknowledged: said.length, refused, faults: await examine(folder, left, faults) })
    rmSync(folder, { recursive: true, force: true })
  }
  if (refusedInAll > Math.max(1, 2 * rounds * MOST_REFUSED))
    tally.add('races refused', {
      acknowledged: 0,
      faults: [`${refusedInAll} racers of ${2 * rounds} were told that the library is locked: too many to be chance.`],
    })
}
