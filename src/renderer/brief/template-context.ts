import { createContext, useContext } from 'react'
import type { Template } from '#core/template.ts'

/** The template of the brief on this screen, once it is known. */
export const TemplateContext = createContext<Template | null>(null)

export function useTemplate(): Template | null {
  return useContext(TemplateContext)
}
