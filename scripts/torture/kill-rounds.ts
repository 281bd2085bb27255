import { spawn } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Dice } from './dice.ts'
import { lookAfter } from './look-after.ts'
import { ownEnd, promises } from './own-end.ts'
import type { Tally } from './tally.ts'
import { STATES, type Acknowledged, type State } from './work.ts'

/** A third is killed within this time of its start, in milliseconds, while it opens or makes its library; the others soon after their first word. */
const STARTING = 900
const WORKING = 120

/** Kills a process at a random moment of its work, and looks whether everything it had acknowledged is there. */
export async function killRounds(
  rounds: number,
  { roll, root, prepared, victim }: { roll: Dice; root: string; prepared: string; victim: string },
  tally: Tally,
): Promise<void> {
  for (let round = 0; round < rounds; round += 1) {
    const state = STATES[round % STATES.length] ?? 'marking'
    const folder = mkdtempSync(join(root, 'kill-'))
    begin(state, prepared, folder)
    const starting = roll.below(3) === 0
    const { said, faults } = await killed(victim, folder, state, { starting, wait: roll.below(starting ? STARTING : WORKING) })
    const lost = await lookAfter(join(folder, 'library.sqlite'), state, said)
    tally.add(`kill while ${state}`, said.length, [...faults, ...lost])
    rmSync(folder, { recursive: true, force: true })
  }
}

function begin(state: State, prepared: string, folder: string): void {
  mkdirSync(join(folder, 'files'))
  if (state === 'importing') cpSync(join(prepared, 'files'), join(folder, 'files'), { recursive: true })
  if (state !== 'creating')
    cpSync(join(prepared, state === 'upgrading' ? 'old.sqlite' : 'library.sqlite'), join(folder, 'library.sqlite'))
}

/** What a process said before it was killed, `wait` milliseconds after its start or its first word; and how it ended, if not by that. */
async function killed(
  victim: string,
  folder: string,
  state: State,
  { starting, wait }: { starting: boolean; wait: number },
): Promise<{ said: Acknowledged[]; faults: string[] }> {
  const child = spawn(process.execPath, [victim, folder, state], { stdio: ['ignore', 'pipe', 'pipe'] })
  let output = ''
  let trouble = ''
  let shot = false
  child.stderr.setEncoding('utf8').on('data', (text: string) => (trouble += text))
  child.stdout.setEncoding('utf8').on('data', (text: string) => (output += text))
  const kill = (): void =>
    void setTimeout(() => {
      shot = child.exitCode === null && child.signalCode === null
      child.kill('SIGKILL')
    }, wait)
  if (starting) kill()
  else child.stdout.once('data', kill)
  await new Promise((resolve) => child.on('close', resolve))
  // One that ended otherwise than by our hand has a fault, whatever it had promised.
  const faults = shot && child.signalCode === 'SIGKILL' ? [] : [ownEnd(child, trouble)]
  return { said: promises(output), faults }
}
