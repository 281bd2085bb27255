import { cpSync, mkdirSync, mkdtempSync, rmSync, watch as watchFolder } from 'node:fs'
import { join } from 'node:path'
import { promises, STATES, type Acknowledged, type State } from './acknowledged.ts'
import type { Dice } from '#engine/testing/dice.ts'
import type { Given } from './given.ts'
import { examine } from './examine.ts'
import type { Left } from './look-after.ts'
import { ownEnd } from './own-end.ts'
import type { Tally } from './tally.ts'
import { FILES } from './prepare.ts'
import { startVictim } from './start-victim.ts'

/** A third is killed within this time of its start, in milliseconds; a third in the dangerous moment of its work; a third soon after its first word. */
const STARTING = 900
const WORKING = 120
/** Files that tell a dangerous moment by their coming, and for how many milliseconds after that it lasts about. */
const MOMENTS: Partial<Record<State, { file: RegExp; lasts: number }>> = {
  creating: { file: /\.briefwright-part/, lasts: 40 },
  upgrading: { file: /library\.sqlite/, lasts: 80 },
  'backing-up': { file: /\.briefwright-part/, lasts: 20 },
  exporting: { file: /\.briefwright-part/, lasts: 60 },
  restoring: { file: /\.restoring$/, lasts: 4 },
}
/** An import says a word for each file: it is struck after any of them, and in the next import too. */
const IMPORTING = { words: FILES + 5, wait: 15 }
const PATIENCE = 120_000

/** Kills a process at a random moment of its work, and looks whether exactly what it had acknowledged is there. */
export async function killRounds(rounds: number, { roll, root, prepared, victim }: Given, tally: Tally): Promise<void> {
  for (let round = 0; round < rounds; round += 1) {
    const state = STATES[round % STATES.length] ?? 'marking'
    const folder = mkdtempSync(join(root, 'kill-'))
    const base = begin(state, prepared, folder)
    const { said, faults } = await killed(victim, folder, state, whenToStrike(state, roll))
    const left = { library: join(folder, 'library.sqlite'), said, base, cut: true }
    tally.add(`kill while ${state}`, { acknowledged: said.length, faults: await examine(folder, left, faults) })
    rmSync(folder, { recursive: true, force: true })
  }
}

/** When to strike: after so many words of the process, or once such a file has come (else: at its start), and this many milliseconds later. */
type Strike = { words?: number; file?: RegExp; wait: number }

function whenToStrike(state: State, roll: Dice): Strike {
  const kind = roll.below(3)
  if (kind === 0) return { wait: roll.below(STARTING) }
  if (state === 'importing') return { words: 1 + roll.below(IMPORTING.words), wait: roll.below(IMPORTING.wait) }
  const moment = MOMENTS[state]
  if (kind === 1 && moment !== undefined) return { file: moment.file, wait: roll.below(moment.lasts) }
  return { words: 1, wait: roll.below(WORKING) }
}

function begin(state: State, prepared: string, folder: string): Left['base'] {
  mkdirSync(join(folder, 'files'))
  if (state === 'creating') return 'none'
  const base = state === 'upgrading' ? 'old' : 'prepared'
  cpSync(join(prepared, base === 'old' ? 'old.sqlite' : 'library.sqlite'), join(folder, 'library.sqlite'))
  if (state === 'importing') cpSync(join(prepared, 'files'), join(folder, 'files'), { recursive: true })
  return base
}

/** What a process said before it was killed; to end in any other way is a fault, whatever it promised. */
async function killed(
  victim: string,
  folder: string,
  state: State,
  { words, file, wait }: Strike,
): Promise<{ said: Acknowledged[]; faults: string[] }> {
  const { child, gone, output, trouble } = startVictim(victim, folder, state)
  const faults: string[] = []
  let due: NodeJS.Timeout | undefined
  let shot = false
  const kill = (): void => {
    due ??= setTimeout(() => {
      shot = child.exitCode === null && child.signalCode === null
      child.kill('SIGKILL')
    }, wait)
  }
  const watch = file && watchFolder(folder, (_, name) => void (name !== null && file.test(name) && kill()))
  if (words !== undefined) child.stdout.on('data', () => void (output().split('\n').length > words && kill()))
  else if (file === undefined) kill()
  const silent = setTimeout(() => {
    faults.push(`It had not got to its work after ${PATIENCE / 1000} seconds.`)
    kill()
  }, PATIENCE)
  await gone
  clearTimeout(silent)
  clearTimeout(due)
  watch?.close()
  if (!shot || child.signalCode !== 'SIGKILL') faults.push(ownEnd(child, trouble()))
  // What the engine logs is a bug, even where it went on.
  else if (trouble() !== '') faults.push(`It complained: ${trouble().slice(-400)}`)
  return { said: promises(output()), faults }
}
