import { cpSync, mkdirSync, mkdtempSync, rmSync, watch as watchFolder } from 'node:fs'
import { join } from 'node:path'
import { promises, STATES, type Acknowledged, type State } from './acknowledged.ts'
import type { Given } from './given.ts'
import { examine } from './examine.ts'
import type { Left } from './look-after.ts'
import { ownEnd } from './own-end.ts'
import type { Tally } from './tally.ts'
import { startVictim } from './start-victim.ts'

/** A third is killed within this time of its start, in milliseconds, while it opens or makes its library; the others soon after their first word. */
const STARTING = 900
const WORKING = 120
/** After the first of its files that tells an exchange of files has come: those are some milliseconds, after many of copying. */
const EXCHANGING = 4
const PATIENCE = 120_000

/** Kills a process at a random moment of its work, and looks whether exactly what it had acknowledged is there. */
export async function killRounds(rounds: number, { roll, root, prepared, victim }: Given, tally: Tally): Promise<void> {
  for (let round = 0; round < rounds; round += 1) {
    const state = STATES[round % STATES.length] ?? 'marking'
    const folder = mkdtempSync(join(root, 'kill-'))
    const base = begin(state, prepared, folder)
    const starting = roll.below(3) === 0
    const wait = roll.below(starting ? STARTING : state === 'restoring' ? EXCHANGING : WORKING)
    const { said, faults } = await killed(victim, folder, state, { starting, wait })
    const left = { library: join(folder, 'library.sqlite'), said, base, cut: true }
    tally.add(`kill while ${state}`, { acknowledged: said.length, faults: await examine(folder, left, faults) })
    rmSync(folder, { recursive: true, force: true })
  }
}

function begin(state: State, prepared: string, folder: string): Left['base'] {
  mkdirSync(join(folder, 'files'))
  if (state === 'creating') return 'none'
  const base = state === 'upgrading' ? 'old' : 'prepared'
  cpSync(join(prepared, base === 'old' ? 'old.sqlite' : 'library.sqlite'), join(folder, 'library.sqlite'))
  if (state === 'importing') cpSync(join(prepared, 'files'), join(folder, 'files'), { recursive: true })
  return base
}

/** What a process said before it was killed, `wait` milliseconds after its start or its word; to end in any other way is a fault, whatever it promised. */
async function killed(
  victim: string,
  folder: string,
  state: State,
  { starting, wait }: { starting: boolean; wait: number },
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
  // A restore is struck in its one dangerous moment, which its marker tells.
  const watch =
    starting || state !== 'restoring' ? null : watchFolder(folder, (_, name) => name?.endsWith('.restoring') === true && kill())
  if (starting) kill()
  else if (watch === null) child.stdout.once('data', kill)
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
