import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { dice } from '#engine/testing/dice.ts'
import { diskRounds } from './disk-rounds.ts'
import { exchangeRounds } from './exchange-rounds.ts'
import { killRounds } from './kill-rounds.ts'
import { prepare } from './prepare.ts'
import { raceRounds } from './race-rounds.ts'
import { tally } from './tally.ts'

/** Runs the rounds asked for; false when something was lost. */
export async function runTorture(argv: string[], victim: string): Promise<boolean> {
  const { values } = parseArgs({
    args: argv,
    options: {
      seed: { type: 'string', default: String(Date.now() % 1_000_000) },
      kills: { type: 'string', default: '80' },
      races: { type: 'string', default: '40' },
      disks: { type: 'string', default: '20' },
      replaced: { type: 'string', default: '9' },
    },
  })
  const root = mkdtempSync(join(tmpdir(), 'torture-'))
  // Where the folder of a library is gone, what is rescued goes to the user's own.
  process.env['HOME'] = root
  const counts = tally()
  try {
    const prepared = await prepare(root)
    const given = { roll: dice(Number(values.seed)), root, prepared, victim }
    await killRounds(Number(values.kills), given, counts)
    await raceRounds(Number(values.races), given, counts)
    await diskRounds(Number(values.disks), given, counts)
    await exchangeRounds(Number(values.replaced), given, counts)
  } finally {
    rmSync(root, { recursive: true, force: true })
  }
  const whole = counts.print()
  console.log(whole ? `Nothing was lost (seed ${values.seed}).` : `Something was lost. Repeat it with --seed ${values.seed}.`)
  return whole
}
