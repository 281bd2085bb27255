import { createContext, useContext } from 'react'
import type { ExcerptsById } from '#renderer/ui/excerpts.ts'

export const BriefExcerptsContext = createContext<ExcerptsById>(new Map())

/** The excerpts that the brief on this screen uses, by id. */
export function useBriefExcerpts(): ExcerptsById {
  return useContext(BriefExcerptsContext)
}
