import type { ReactNode } from 'react'
import { useExcerpts } from '#renderer/ui/excerpts.ts'
import { BriefExcerptsContext } from './brief-excerpts.ts'
import { useUsedExcerpts } from './use-used-excerpts.ts'

/** Asks once for all excerpts that the brief uses, for every part of its screen. */
export function BriefExcerpts({ children }: { children: ReactNode }) {
  const excerpts = useExcerpts(useUsedExcerpts())
  return <BriefExcerptsContext value={excerpts}>{children}</BriefExcerptsContext>
}
