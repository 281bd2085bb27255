import { z } from 'zod'
import { fold } from '../fold.ts'
import { buildTermIndex } from '../suggestion/term-index.ts'

/**
 * Somebody or something of the field. `forms`: how texts write the name, in any language, as terms (`*` for the endings of Russian cases); `alone`: what may stand for it where somebody speaks, and is
 * too common to be looked for in a text (Xi, the ministry's short name).
 */
export const Actor = z.object({
  name: z.string().min(1),
  kind: z.enum(['person', 'organisation', 'place']),
  forms: z.array(z.string().min(1)),
  alone: z.array(z.string().min(1)).optional(),
})
export type Actor = z.infer<typeof Actor>

/** Where a text names an actor: [start, end) in UTF-16 units. */
export type ActorHit = { actor: Actor; start: number; end: number }

export type Gazetteer = {
  actors: readonly Actor[]
  /** The actors that a text names, in its order; of overlapping names the longest. */
  find: (text: string) => ActorHit[]
  /** Who goes by this name, or by a name that begins or ends with it; null for a stranger. */
  named: (name: string) => Actor | null
}

/** Prepares actors for texts. Takes some milliseconds: do it once. */
export function compileActors(actors: readonly Actor[]): Gazetteer {
  const forms = actors.flatMap((actor) => [actor.name, ...actor.forms].map((form) => ({ actor, form })))
  const index = buildTermIndex(forms.map(({ form }) => form))
  const alone = new Map(actors.flatMap((actor) => (actor.alone ?? []).map((form) => [fold(form), actor] as const)))
  const find = (text: string): ActorHit[] => {
    let end = 0
    return index
      .find(text)
      .flatMap((hit) => {
        const actor = forms[hit.term]?.actor
        return actor === undefined ? [] : [{ actor, start: hit.start, end: hit.end }]
      })
      .toSorted((one, other) => one.start - other.start || other.end - one.end)
      .filter((hit) => {
        if (hit.start < end) return false
        end = hit.end
        return true
      })
  }
  const named = (name: string): Actor | null => {
    const exact = alone.get(fold(name))
    if (exact !== undefined) return exact
    const hit = find(name).find(({ start, end }) => start === 0 && end === name.length)
    // “Chinese Foreign Ministry spokesman Wang Wenbin”: a person is told by the end of the words.
    return hit?.actor ?? find(name).find(({ actor, end }) => actor.kind === 'person' && end === name.length)?.actor ?? null
  }
  return { actors, find, named }
}
