/** Styles that the user adds: kept in the library, so that a brief is exported the same later and elsewhere. */
import { z } from 'zod'
import { OwnStyle, OwnStyleId, OwnStyleKind } from '#core/own-style.ts'
import { call } from './call.ts'

const done = z.object({})
const one = z.object({ id: OwnStyleId })

/** `briefs`: those that have it. */
export const OwnStyleView = OwnStyle.extend({ briefs: z.array(z.object({ id: z.string(), title: z.string() })) })
export type OwnStyleView = z.infer<typeof OwnStyleView>

/** `notes`: what its author should know of it, one plain sentence each. `replaces`: whether another of its name was offered until now, with which briefs go on. */
export const AddedStyle = z.object({ style: OwnStyle, notes: z.array(z.string()), replaces: z.boolean() })
export type AddedStyle = z.infer<typeof AddedStyle>

export const styles = {
  /** Those that are offered, by their names. */
  'styles.list': call(z.object({}), z.array(OwnStyleView), { shows: ['styles', 'briefs'] }),
  /** One by its id, also where it was removed; null where the library has none such. */
  'styles.get': call(one, z.object({ style: OwnStyle.nullable() }), { shows: ['styles'] }),
  /** Keeps a style as it stands in its file. Failures: those of reading it (see readStyle), and of reading a file. */
  'styles.addFile': call(z.object({ path: z.string(), kind: OwnStyleKind }), AddedStyle, { works: ['styles'] }),
  /** It is offered no more; its briefs go on with it. Failure: no-such-style. */
  'styles.remove': call(one, done, { changes: ['styles'] }),
  /** Undoes that. Failure: no-such-style. */
  'styles.restore': call(one, done, { changes: ['styles'] }),
} as const
