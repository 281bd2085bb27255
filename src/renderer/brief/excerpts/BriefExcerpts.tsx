import type { ReactNode } from 'react'
import { usedExcerpts } from '#core/brief/edit/edit-evidence.ts'
import { useExcerpts } from '#renderer/ui/excerpts.ts'
import { useContent } from '../session/use-session.ts'
import { BriefExcerptsContext } from './brief-excerpts.ts'

/** Asks once for all excerpts that the brief uses, for every part of its screen. */
export function BriefExcerpts({ children }: { children: ReactNode }) {
  const excerpts = useExcerpts(usedExcerpts(useContent()))
  return <BriefExcerptsContext value={excerpts}>{children}</BriefExcerptsContext>
}
