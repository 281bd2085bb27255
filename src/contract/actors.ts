/** The people, organisations and places that a library knows by their names. */
import { z } from 'zod'
import { call } from './call.ts'

const Kind = z.enum(['person', 'organisation', 'place'])
const Name = z.string().trim().min(1).max(200)
/** Beyond what anybody is called. */
const Forms = z.array(Name.transform((form) => form.replace(/\s+/g, ' '))).max(200)
const KnownActor = z.object({ name: z.string(), kind: Kind, forms: z.array(z.string()) })
export type KnownActor = z.infer<typeof KnownActor>

export const actors = {
  /** By name; those of the program and those of the library, merged ones under the name that they go by. */
  'actors.list': call(z.object({}), z.array(KnownActor), { shows: ['actors'] }),
  /** Adds an actor, or changes the forms and the kind of the one of that name, for this library. `forms`: as texts write the name, terms as themes have them. Failure: bad-term. */
  'actors.save': call(z.object({ name: Name, kind: Kind, forms: Forms }), KnownActor, { changes: ['actors'] }),
  /** Makes one actor the same as another, whose name stays. Failures: no-such-actor, actor-itself. */
  'actors.merge': call(z.object({ from: Name, into: Name }), KnownActor, { changes: ['actors'] }),
} as const
