import type { Actor } from '#core/actors/gazetteer.ts'
import { withOwnActors } from '#core/actors/own-actors.ts'
import { fold } from '#core/fold.ts'
import { failure, success, type Result } from '#core/result.ts'
import { keepActor, ownActors } from '#store/actors/actors.ts'
import { t } from '#text/text.ts'
import type { AreaHandlers, EngineContext } from '../context.ts'
import { readActors } from '../program-files.ts'
import { badTerm } from '../themes/bad-term.ts'

export function actorHandlers({ db, program }: EngineContext): AreaHandlers<'actors'> {
  const known = (): Actor[] => withOwnActors(readActors(program), ownActors(db()))
  const called = (name: string): Actor | undefined => known().find((actor) => fold(actor.name) === fold(name))
  const shown = (name: string): Result<ReturnType<typeof view>> => {
    const actor = called(name)
    return actor === undefined ? failure('no-such-actor', t('refused:noActor', { name })) : success(view(actor))
  }
  return {
    'actors.list': () =>
      success(
        known()
          .map(view)
          .toSorted((one, other) => one.name.localeCompare(other.name)),
      ),
    'actors.save': ({ name, kind, forms }) => {
      const bad = badTerm([name, ...forms])
      if (bad !== null) return bad
      keepActor(db(), { name, kind, forms, into: null })
      return shown(name)
    },
    'actors.merge': ({ from, into }) => {
      const [one, other] = [shown(from), shown(into)]
      if (!one.ok) return one
      if (!other.ok) return other
      if (fold(from) === fold(into)) return failure('actor-itself', t('refused:actorItself', { name: other.value.name }))
      keepActor(db(), { ...one.value, into: fold(into) })
      return shown(into)
    },
  }
}

function view({ name, kind, forms }: Actor) {
  return { name, kind, forms: [...forms] }
}
