import { spawnSync } from 'node:child_process'
import { copyFileSync, cpSync, mkdirSync, mkdtempSync, rmSync, statSync, truncateSync } from 'node:fs'
import { join } from 'node:path'
import { getuid } from 'node:process'
import { openLibrary } from '#store/library/library.ts'
import type { Acknowledged, State } from './acknowledged.ts'
import { examine } from './examine.ts'
import type { Given } from './given.ts'
import type { Tally } from './tally.ts'
import { work } from './work.ts'

const ON_A_FULL_DISK: readonly State[] = ['creating', 'importing', 'marking', 'saving', 'exporting', 'backing-up', 'restoring']
const PAGE = 4096

/** Fills disks under an engine, and makes them read-only. */
export async function diskRounds(rounds: number, given: Given, tally: Tally): Promise<void> {
  if (getuid?.() !== 0 && rounds > 0) {
    tally.skip('Filling disks', 'only root may mount a small disk.')
    return
  }
  for (let round = 0; round < rounds; round += 1) {
    const folder = mkdtempSync(join(given.root, 'disk-'))
    const size = `size=${3000 + given.roll.below(1000)}k`
    if (spawnSync('mount', ['-t', 'tmpfs', '-o', size, 'torture', folder]).status !== 0) {
      tally.skip('Filling disks', 'this machine does not let root mount one.')
      return
    }
    try {
      if (round % 5 === 4) await readOnly(folder, given, tally)
      else await filled(folder, given, tally, ON_A_FULL_DISK[round % ON_A_FULL_DISK.length] ?? 'marking')
    } finally {
      spawnSync('umount', ['-l', folder])
      rmSync(folder, { recursive: true, force: true })
    }
  }
}

/** Works until the disk is full; makes room again, and looks what is there. What was refused must not be. */
async function filled(folder: string, { roll, prepared }: Given, tally: Tally, state: State): Promise<void> {
  const library = join(folder, 'library.sqlite')
  copyFileSync(join(prepared, 'library.sqlite'), library)
  cpSync(join(prepared, 'files'), join(folder, 'files'), { recursive: true })
  const filler = join(folder, 'filler')
  spawnSync('dd', ['if=/dev/zero', `of=${filler}`, `bs=${PAGE}`])
  // Some room is left, so that the disk runs full in the middle of the work.
  truncateSync(filler, Math.max(0, statSync(filler).size - PAGE * (10 + roll.below(200))))
  const { said, faults } = await until('disk-full', library, folder, state)
  rmSync(filler, { force: true })
  spawnSync('mount', ['-o', 'remount,size=64m', folder])
  forgetClaims(library)
  const left = { library, said, base: 'prepared', cut: false } as const
  tally.add(`full disk while ${state}`, { acknowledged: said.length, faults: await examine(folder, left, faults) })
}

/** On a full disk an import cannot be given free, but the program that had it is gone when somebody looks. Here that is this process, which stays. */
function forgetClaims(library: string): void {
  const opened = openLibrary(library, {})
  if (!opened.ok) return
  opened.value.db.exec('DELETE FROM import_claim')
  opened.value.close()
}

async function readOnly(folder: string, { prepared }: Given, tally: Tally): Promise<void> {
  const library = join(folder, 'library.sqlite')
  copyFileSync(join(prepared, 'library.sqlite'), library)
  mkdirSync(join(folder, 'files'))
  spawnSync('mount', ['-o', 'remount,ro', folder])
  const { said, faults } = await until('library-read-only', library, folder, 'marking')
  spawnSync('mount', ['-o', 'remount,rw', folder])
  if (said.length > 0) faults.push('A change was acknowledged on a read-only disk.')
  const left = { library, said, base: 'prepared', cut: false } as const
  tally.add('read-only disk', { acknowledged: said.length, faults: await examine(folder, left, faults) })
}

/** Works until it is told `code`; to be told anything else is a fault. */
async function until(
  code: string,
  library: string,
  folder: string,
  state: State,
): Promise<{ said: Acknowledged[]; faults: string[] }> {
  const said: Acknowledged[] = []
  try {
    const end = await work(library, folder, state, (what) => void said.push(what))
    if (!end.ok && end.failure.code === code) return { said, faults: [] }
    const told = end.ok ? 'success' : `${end.failure.code}: ${end.failure.message}`
    return { said, faults: [`It should have been told ${code}, and was told ${told}`] }
  } catch (error) {
    return { said, faults: [`It threw ${String(error)}`] }
  }
}
