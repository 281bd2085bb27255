import { useMemo } from 'react'
import type { BriefContent } from '#core/brief.ts'
import type { Template } from '#core/template.ts'
import type { ExcerptsById } from '#renderer/ui/excerpts.ts'
import { selection, useStore } from '#renderer/ui/store.ts'
import { useSession } from '../session/use-session.ts'
import { noteNumbers, sameNumbers } from './note-numbers.ts'

/** The numbers of the brief's notes: the same map until one of them is another, whatever else is written. */
export function useNoteNumbers(template: Template | null, excerpts: ExcerptsById): ReadonlyMap<string, number> {
  const numbersOf = useMemo(() => {
    const known = new Set([...excerpts].flatMap(([id, excerpt]) => (excerpt === null ? [] : [id])))
    return selection((content: BriefContent) => noteNumbers(content, template, known), sameNumbers)
  }, [template, excerpts])
  return useStore(useSession().content, numbersOf)
}
