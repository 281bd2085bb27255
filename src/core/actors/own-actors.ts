import { fold } from '../fold.ts'
import type { Actor } from './gazetteer.ts'

/** An actor as a library has it. `into`: the folded name of the one that it is, null for one of its own. */
export type OwnActor = Pick<Actor, 'name' | 'kind' | 'forms'> & { into: string | null }

/**
 * The program's actors with those of a library: one of the same name replaces it (and keeps what may stand for it alone), one that is another gives that its names. Who leads to nobody, or in a circle,
 * stays for itself.
 */
export function withOwnActors(builtIn: readonly Actor[], own: readonly OwnActor[]): Actor[] {
  const actors = new Map(builtIn.map((actor) => [fold(actor.name), actor]))
  for (const { name, kind, forms } of own) {
    const known = actors.get(fold(name))
    actors.set(fold(name), { name, kind, forms, ...(known?.alone === undefined ? {} : { alone: known.alone }) })
  }
  const merged = new Map(own.flatMap(({ name, into }) => (into === null ? [] : [[fold(name), into] as const])))
  const result = new Map(actors)
  for (const key of merged.keys()) {
    const target = endOf(key, merged)
    const [from, into] = [actors.get(key), target === null ? undefined : result.get(target)]
    if (target === null || from === undefined || into === undefined) continue
    const alone = [...(into.alone ?? []), ...(from.alone ?? [])]
    const forms = [...new Set([...into.forms, from.name, ...from.forms])]
    result.set(target, { ...into, forms, ...(alone.length === 0 ? {} : { alone }) })
    result.delete(key)
  }
  return [...result.values()]
}

/** Whom one leads to who is nobody else; null where that is a circle. */
function endOf(key: string, merged: ReadonlyMap<string, string>): string | null {
  const seen = new Set([key])
  let at = key
  for (;;) {
    const next = merged.get(at)
    if (next === undefined) return at
    if (seen.has(next)) return null
    seen.add(next)
    at = next
  }
}
