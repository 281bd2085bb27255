import { spawnSync } from 'node:child_process'
import { copyFileSync, cpSync, mkdirSync, mkdtempSync, statSync, rmSync, truncateSync } from 'node:fs'
import { join } from 'node:path'
import { getuid } from 'node:process'
import type { Dice } from './dice.ts'
import { lookAfter } from './look-after.ts'
import { exchanged } from './exchange.ts'
import type { Tally } from './tally.ts'
import { STATES, work, type Acknowledged } from './work.ts'

export type Given = { roll: Dice; root: string; prepared: string }

/** Fills disks under an engine, makes them read-only, and, where asked for, puts another file in the place of its library. */
export async function diskRounds(
  { full, replaced }: { full: number; replaced: number },
  given: Given,
  tally: Tally,
): Promise<void> {
  const mayMount = getuid?.() === 0
  if (!mayMount && full > 0) tally.skip('Filling disks', 'only root may mount a small disk.')
  for (let round = 0; round < (mayMount ? full : 0); round += 1) {
    const folder = mkdtempSync(join(given.root, 'disk-'))
    const mounted =
      spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${3000 + given.roll.below(1000)}k`, 'torture', folder]).status === 0
    if (!mounted) {
      tally.skip('Filling disks', 'this machine does not let root mount one.')
      return
    }
    try {
      if (round % 5 === 4) await readOnly(folder, given, tally)
      else await filled(folder, given, tally, round)
    } finally {
      spawnSync('umount', ['-l', folder])
    }
  }
  for (let round = 0; round < replaced; round += 1) await exchanged(given, tally)
}

/** Works until the disk is full; makes room again, and looks what is there. */
async function filled(folder: string, { roll, prepared }: Given, tally: Tally, round: number): Promise<void> {
  const state = STATES.filter((each) => each !== 'upgrading' && each !== 'restoring')[round % 6] ?? 'marking'
  copyFileSync(join(prepared, 'library.sqlite'), join(folder, 'library.sqlite'))
  cpSync(join(prepared, 'files'), join(folder, 'files'), { recursive: true })
  spawnSync('dd', ['if=/dev/zero', `of=${join(folder, 'filler')}`, 'bs=4096'])
  // Some room is left, so that the disk runs full in the middle of the work.
  const filler = statSync(join(folder, 'filler')).size
  truncateSync(join(folder, 'filler'), Math.max(0, filler - 4096 * (10 + roll.below(200))))
  const said: Acknowledged[] = []
  const failed = await work(join(folder, 'library.sqlite'), folder, state, (what) => void said.push(what))
  const unknown =
    !failed.ok && failed.failure.code === 'disk-full'
      ? []
      : [`A full disk was told as ${failed.ok ? 'success' : failed.failure.code}.`]
  rmSync(join(folder, 'filler'), { force: true })
  tally.add(`full disk while ${state}`, said.length, [
    ...unknown,
    ...(await lookAfter(join(folder, 'library.sqlite'), state, said)),
  ])
}

async function readOnly(folder: string, { prepared }: Given, tally: Tally): Promise<void> {
  copyFileSync(join(prepared, 'library.sqlite'), join(folder, 'library.sqlite'))
  mkdirSync(join(folder, 'files'))
  spawnSync('mount', ['-o', 'remount,ro', folder])
  const said: Acknowledged[] = []
  await work(join(folder, 'library.sqlite'), folder, 'marking', (what) => void said.push(what))
  spawnSync('mount', ['-o', 'remount,rw', folder])
  const acknowledged = said.length > 0 ? ['A change was acknowledged on a read-only disk.'] : []
  tally.add('read-only disk', said.length, [
    ...acknowledged,
    ...(await lookAfter(join(folder, 'library.sqlite'), 'marking', said)),
  ])
}
