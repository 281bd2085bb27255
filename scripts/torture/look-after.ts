import { existsSync } from 'node:fs'
import type { Acknowledged } from './acknowledged.ts'
import { lookAtImports } from './look-at-imports.ts'
import { lookAtBrief, lookAtNotes, lookAtThemes } from './look-at-marks.ts'
import { workOn } from './work-on.ts'
import { openEngine } from './work.ts'
import { wrongFile } from './wrong-file.ts'

export type Left = {
  library: string
  said: readonly Acknowledged[]
  /** What the round began with: the prepared library, one of the first schema with nothing in it, or no file at all. */
  base: 'prepared' | 'old' | 'none'
  /** Whether its writers were cut off in the middle of a step; otherwise what was not acknowledged must not be there. */
  cut: boolean
}

/**
 * Opens what is left and returns what is wrong with it: the library must be whole and hold exactly what it held at first and what was acknowledged since;
 * files that were promised must be whole; and work must go on.
 */
export async function lookAfter({ library, said, base, cut }: Left): Promise<string[]> {
  // A process that was killed before it had made its library promised nothing.
  if (!existsSync(library) && said.length === 0 && base === 'none') return []
  const opened = openEngine(library)
  if (!opened.ok) return [`The library cannot be opened: ${opened.failure.message}`]
  const engine = opened.value
  try {
    const checked = await engine.call('library.check', {})
    const wrong = checked.ok ? checked.value.problems : [checked.failure.message]
    wrong.push(...(await lookAtThemes(engine, said, cut)))
    if (base === 'prepared') {
      wrong.push(...(await lookAtNotes(engine, said, cut)))
      wrong.push(...(await lookAtBrief(engine, said, cut)))
      wrong.push(...(await lookAtImports(engine, said, cut)))
    }
    wrong.push(...said.flatMap((what) => (what.kind === 'file' ? wrongFile(what) : [])))
    return [...wrong, ...(await workOn(engine, library, said))]
  } finally {
    await engine.close()
  }
}
