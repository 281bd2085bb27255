import type { Engine } from '#engine/engine.ts'
import type { Acknowledged } from './acknowledged.ts'
import { FILES } from './prepare.ts'
import { ended } from './work.ts'

/** Articles of the prepared library that are not in the trash. */
const AT_FIRST = 2
/** How many may import at once. */
const WRITERS = 2

/** What is wrong with imports: every file that was told as read is an article, and each import, continued to its end, has read every file once. */
export async function lookAtImports(engine: Engine, said: readonly Acknowledged[], cut: boolean): Promise<string[]> {
  const told = new Map<string, number>()
  for (const what of said) if (what.kind === 'imported') told.set(what.batch, Math.max(what.files, told.get(what.batch) ?? 0))
  const safe = [...told.values()].reduce((sum, files) => sum + files, 0)
  const before = (await titles(engine)).length - AT_FIRST
  const wrong = before < safe ? [`Of ${safe} files read, ${safe - before} are lost.`] : []
  if (told.size === 0 && !cut && before > 0) wrong.push(`${before} articles are there, and nobody acknowledged them.`)
  const known = await engine.call('imports.list', {})
  if (!known.ok) return [...wrong, known.failure.message]
  for (const { id } of known.value.filter(({ state }) => state === 'interrupted')) {
    const end = await ended(engine, await engine.call('imports.continue', { batch: id }))
    if (!end.ok) wrong.push(`Import ${id} cannot be continued: ${end.failure.message}`)
  }
  return [...wrong, ...uneven(await titles(engine), told.size, cut)]
}

/** Each import reads the same files, so that there is one article of each file for each import. */
function uneven(all: readonly string[], imports: number, cut: boolean): string[] {
  const counts = new Map<string, number>()
  for (const title of all) if (title.startsWith('Town')) counts.set(title, (counts.get(title) ?? 0) + 1)
  const times = new Set(counts.values())
  const readBy = [...times][0] ?? 0
  if (counts.size !== 0 && counts.size !== FILES)
    return [`Of ${FILES} files, ${counts.size} are there when all imports have ended.`]
  if (times.size > 1) return [`Imports that were continued to their end hold some files ${[...times].join(' and some ')} times.`]
  // One that was cut off may have begun another.
  const most = imports + (cut ? WRITERS : 0)
  return readBy < imports || readBy > most ? [`${imports} imports were begun, and each file was stored ${readBy} times.`] : []
}

async function titles(engine: Engine): Promise<string[]> {
  const found: string[] = []
  for (;;) {
    const page = await engine.call('articles.list', { limit: 1000, offset: found.length })
    if (!page.ok) throw new Error(page.failure.message)
    found.push(...page.value.rows.map(({ title }) => title))
    if (page.value.rows.length === 0 || found.length >= page.value.total) return found
  }
}
