import type { BriefComment } from '#core/brief.ts'

/** Copied text names the comments of its sentences by their ids alone: their words go into no clipboard. */
const known = new Map<string, BriefComment>()

/** Their ids, by which `knownComments` gives them back in this window. */
export function commentIds(comments: unknown): string[] {
  const all = comments as readonly BriefComment[]
  for (const comment of all) known.set(comment.id, comment)
  return all.map(({ id }) => id)
}

/** The comments of these ids; what else is given is none. */
export function knownComments(ids: unknown): BriefComment[] {
  return Array.isArray(ids) ? ids.flatMap((id) => known.get(String(id)) ?? []) : []
}
