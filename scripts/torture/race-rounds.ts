import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Dice } from './dice.ts'
import { lookAfter } from './look-after.ts'
import { ownEnd, promises } from './own-end.ts'
import type { Tally } from './tally.ts'
import { REFUSED, type Acknowledged, type State } from './work.ts'

/** How long two processes work on one library at once, in milliseconds, from the first word of the slower one. */
const TOGETHER = 60
/** The share of rounds in which a racer may have waited its longest in vain (10 seconds; 2 at opening): a busy machine, and no more. */
const MOST_REFUSED = 0.02
const RACED = ['marking', 'creating', 'saving', 'importing'] as const satisfies readonly State[]

/** Lets two processes change one library at once; both go on until they are killed, and neither may lose a word. */
export async function raceRounds(
  rounds: number,
  { roll, root, prepared, victim }: { roll: Dice; root: string; prepared: string; victim: string },
  tally: Tally,
): Promise<void> {
  let refused = 0
  for (let round = 0; round < rounds; round += 1) {
    const folder = mkdtempSync(join(root, 'race-'))
    for (const name of ['library.sqlite', 'files']) cpSync(join(prepared, name), join(folder, name), { recursive: true })
    const pair = [roll.of(RACED), roll.of(RACED)] as const
    // Two who save one brief refuse each other, as they should.
    const states: readonly State[] = pair[0] === 'saving' && pair[1] === 'saving' ? ['saving', 'marking'] : pair
    const racers = states.map((state) => start(victim, folder, state))
    await Promise.all(racers.map(({ begun }) => begun))
    await new Promise((resolve) => setTimeout(resolve, roll.below(TOGETHER)))
    const stopped = racers.filter(({ child }) => child.exitCode !== null || child.signalCode !== null)
    for (const { child } of racers) child.kill('SIGKILL')
    await Promise.all(racers.map(({ gone }) => gone))
    for (const racer of stopped) {
      const locked = racer.child.signalCode === null && racer.trouble().includes(`${REFUSED}{"code":"library-locked"`)
      if (locked) refused += 1
      tally.add(`stopped while ${racer.state}`, 0, locked ? [] : [ownEnd(racer.child, racer.trouble())])
    }
    const said = racers.flatMap((racer) => racer.said())
    tally.add(
      `race: ${states.toSorted().join(' and ')}`,
      said.length,
      await lookAfter(join(folder, 'library.sqlite'), 'marking', said),
    )
    rmSync(folder, { recursive: true, force: true })
  }
  if (refused > Math.max(1, rounds * MOST_REFUSED))
    tally.add('races refused', 0, [
      `${refused} racers of ${2 * rounds} were told that the library is locked: too many to be chance.`,
    ])
}

type Racer = {
  child: ChildProcess
  state: State
  begun: Promise<unknown>
  gone: Promise<unknown>
  said: () => Acknowledged[]
  trouble: () => string
}

function start(victim: string, folder: string, state: State): Racer {
  const child = spawn(process.execPath, [victim, folder, state], { stdio: ['ignore', 'pipe', 'pipe'] })
  let output = ''
  let trouble = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => (trouble += text))
  child.stdout.setEncoding('utf8').on('data', (text: string) => (output += text))
  const gone = once(child, 'close')
  const begun = Promise.race([once(child.stdout, 'data'), gone])
  return {
    child,
    state,
    begun,
    gone,
    trouble: () => trouble,
    said: () => promises(output),
  }
}
