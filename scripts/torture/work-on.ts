import { readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Engine } from '#engine/engine.ts'
import type { Acknowledged } from './acknowledged.ts'

/** What is in the way of whoever opens the library next: it takes an edit, a backup and a restore, and nothing half-written is left beside it. */
export async function workOn(engine: Engine, library: string, said: readonly Acknowledged[]): Promise<string[]> {
  const folder = dirname(library)
  const added = await engine.call('themes.add', { name: 'Afterwards', definition: '', terms: ['term'] })
  const to = join(folder, 'afterwards.backup')
  const saved = added.ok ? await engine.call('library.backup', { to }) : added
  // Only where one was broken off, what is left of that could stand in the way.
  const again =
    saved.ok && said.some(({ kind }) => kind === 'passing') ? await engine.call('library.restore', { from: to }) : saved
  const parts = readdirSync(folder).filter((name) => /\.briefwright-part|\.restoring$/.test(name))
  return [
    ...(again.ok ? [] : [`Work cannot go on: ${again.failure.message}`]),
    ...(saved.ok ? parts.map((name) => `${name} was left behind.`) : []),
  ]
}
