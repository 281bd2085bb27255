import type { Engine } from '#engine/engine.ts'
import { stepOf, type Acknowledged } from './acknowledged.ts'
import { exactly } from './exactly.ts'

/** What is wrong with the notes of excerpts: a line for each that was acknowledged, on its excerpt. */
export async function lookAtNotes(engine: Engine, said: readonly Acknowledged[], cut: boolean): Promise<string[]> {
  const excerpts = await engine.call('excerpts.list', {})
  if (!excerpts.ok) return [excerpts.failure.message]
  const present = excerpts.value.rows.flatMap(({ id, note }) => note.split('\n').map((line) => ({ id, line })))
  const marked = said.flatMap((what) => (what.kind === 'excerpt' ? [what] : []))
  const lines = present.map(({ line }) => line)
  const places = new Set(present.map(({ id, line }) => `${id} ${line}`))
  const wrong = exactly(
    'Note',
    lines,
    marked.map((what) => what.note),
    cut,
  )
  for (const { id, note } of marked)
    if (lines.includes(note) && !places.has(`${id} ${note}`)) wrong.push(`Note “${note}” is not on excerpt ${id}.`)
  if (!places.has('1:1 Before')) wrong.push('The note that was there at first is lost.')
  return wrong
}

/** The same for themes, and for those that a restored backup does not have. */
export async function lookAtThemes(engine: Engine, said: readonly Acknowledged[], cut: boolean): Promise<string[]> {
  const themes = await engine.call('themes.list', {})
  if (!themes.ok) return [themes.failure.message]
  const names = themes.value.map(({ name }) => name)
  const added = said.flatMap((what) => (what.kind === 'theme' ? [what.name] : []))
  const last = new Map(said.flatMap((what) => (what.kind === 'passing' ? [[what.name, what.is] as const] : [])))
  // One that a restore was taking away may be there or not.
  const mayGo = [...last].filter(([name, is]) => is === 'going' && names.includes(name))
  const stay = [...last].filter(([, is]) => is === 'there')
  const expected = [...added, ...[...stay, ...mayGo].map(([name]) => name)]
  return exactly('Theme', names, expected, cut, [...last.keys()])
}

/** What is wrong with the brief: its last revision is the last that was acknowledged, and holds what was saved with it. */
export async function lookAtBrief(engine: Engine, said: readonly Acknowledged[], cut: boolean): Promise<string[]> {
  const brief = await engine.call('briefs.get', { id: '1' })
  if (!brief.ok) return [brief.failure.message]
  const { revision, title } = brief.value
  const saves = said.flatMap((what) => (what.kind === 'revision' ? [what] : []))
  const last = saves.at(-1) ?? { revision: 1, title: 'A brief' }
  if (revision === last.revision) return title === last.title ? [] : [`Revision ${revision} holds “${title}”.`]
  if (revision < last.revision) return [`Revision ${last.revision} is lost: the last is ${revision}.`]
  const next = cut && revision === last.revision + 1 && stepOf(title)?.count === last.revision
  return next ? [] : [`Revision ${revision} (“${title}”) is there, and nobody acknowledged it.`]
}
