import { copyFileSync, existsSync, mkdtempSync, readFileSync, renameSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expectOk } from '#engine/testing/temporary-engine.ts'
import type { Given } from './disk-rounds.ts'
import { lookAfter } from './look-after.ts'
import type { Tally } from './tally.ts'
import { openEngine, type Acknowledged } from './work.ts'

/** What others do to a file: `other` is another library beside it.. */
const WAYS: Record<string, (library: string, other: string) => void> = {
  deleted: (library) => rmSync(library),
  'moved away': (library) => renameSync(library, `${library}.moved`),
  'renamed over': (library, other) => renameSync(other, library),
  overwritten: (library, other) => writeFileSync(library, readFileSync(other)),
  'cut off': (library) => truncateSync(library, 4096),
}

/**
 * Edits a library, lets somebody exchange its file, and goes on editing: nothing may be acknowledged after that, all that was before must be in the rescue
 * file, and what the other put there must be as it was put.
 */
export async function exchanged({ roll, root, prepared }: Given, tally: Tally): Promise<void> {
  const folder = mkdtempSync(join(root, 'replaced-'))
  const [library, other] = [join(folder, 'library.sqlite'), join(folder, 'other.sqlite')]
  for (const file of [library, other]) copyFileSync(join(prepared, 'library.sqlite'), file)
  const engine = expectOk(openEngine(library))
  const said: Acknowledged[] = []
  const faults: string[] = []
  const edit = async (count: number): Promise<string | null> => {
    const note = `exchange ${count}`
    const quote = `carried ${3 + (count % 6)} million Atyrau tonnes in Atyrau year ${count % 6}`
    const added = await engine.call('excerpts.add', { article: '1', quote, note })
    if (added.ok) said.push({ kind: 'excerpt', id: added.value.id, note })
    return added.ok ? null : added.failure.code
  }
  const before = 1 + roll.below(12)
  for (let count = 0; count < before; count += 1)
    if ((await edit(count)) !== null) faults.push('An edit before the exchange was refused.')
  const how = roll.of(Object.keys(WAYS))
  WAYS[how]?.(library, other)
  const put = existsSync(library) ? readFileSync(library) : null
  for (let count = 0; count < 3; count += 1) {
    const code = await edit(before + count)
    if (code !== 'library-gone' && code !== 'library-replaced')
      faults.push(`An edit after the exchange was answered with ${code ?? 'success'}.`)
  }
  const rescued = await engine.call('library.rescue', {})
  await engine.close()
  if (rescued.ok) faults.push(...(await lookAfter(rescued.value.file, 'marking', said)))
  // What the other cut off is gone, and nobody can rescue it: that is told.
  else if (how !== 'cut off') faults.push(`No rescue file: ${rescued.failure.message}`)
  const left = existsSync(library) ? readFileSync(library) : null
  if ((put === null) !== (left === null) || (put !== null && left !== null && !put.equals(left)))
    faults.push('What the other program put in the place of the library was changed.')
  tally.add(`library ${how}`, said.length, faults)
  rmSync(folder, { recursive: true, force: true })
}
