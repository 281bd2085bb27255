import { useState } from 'react'
import type { BriefContent } from '#core/brief.ts'
import { selection, useStore } from '#renderer/ui/store.ts'
import { restingSentences } from '../session/resting-sentences.ts'
import { useSession } from '../session/use-session.ts'

/** The ids of the excerpts that the brief uses: the same set until one is added or goes, whatever else is written. */
export function useUsedExcerpts(): ReadonlySet<string> {
  const [read] = useState(() => selection(used, sameMembers))
  return useStore(useSession().content, read)
}

function used(content: BriefContent): ReadonlySet<string> {
  return new Set(restingSentences(content.sections).flatMap(({ evidence }) => evidence.excerpts))
}

function sameMembers(before: ReadonlySet<string>, now: ReadonlySet<string>): boolean {
  return before.size === now.size && [...before].every((id) => now.has(id))
}
