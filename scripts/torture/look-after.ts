import { existsSync } from 'node:fs'
import { openEngine, type Acknowledged, type State } from './work.ts'

/** Opens what is left and returns what is wrong with it: everything that was acknowledged must be there, and the library whole. */
export async function lookAfter(library: string, state: State, said: readonly Acknowledged[]): Promise<string[]> {
  // A process that was killed before it had made its library promised nothing.
  if (!existsSync(library) && said.length === 0 && state === 'creating') return []
  const opened = openEngine(library)
  if (!opened.ok) return [`The library cannot be opened: ${opened.failure.message}`]
  const engine = opened.value
  try {
    const lost: string[] = []
    const checked = await engine.call('library.check', {})
    lost.push(...(checked.ok ? checked.value.problems : [checked.failure.message]))
    const excerpts = await engine.call('excerpts.list', {})
    const notes = new Map(excerpts.ok ? excerpts.value.rows.map(({ id, note }) => [id, note]) : [])
    const themes = await engine.call('themes.list', {})
    const names = new Set(themes.ok ? themes.value.map(({ name }) => name) : [])
    const brief = await engine.call('briefs.get', { id: '1' })
    const info = await engine.call('library.info', {})
    for (const what of said) {
      if (what.kind === 'excerpt' && notes.get(what.id)?.includes(what.note) !== true)
        lost.push(`The note “${what.note}” is lost.`)
      if (what.kind === 'theme' && !names.has(what.name)) lost.push(`The theme “${what.name}” is lost.`)
      if (what.kind === 'revision' && (!brief.ok || brief.value.revision < what.revision))
        lost.push(`Revision ${what.revision} is lost.`)
      if (what.kind === 'imported' && (!info.ok || info.value.articles < what.files))
        lost.push(`Of ${what.files} files read some are lost.`)
      if (what.kind === 'file' && !existsSync(what.path)) lost.push(`${what.path} is lost.`)
    }
    return lost
  } finally {
    await engine.close()
  }
}
