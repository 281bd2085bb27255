import type { BriefContent } from '../brief.ts'

/** The fields in which something stands, trimmed, as a brief keeps them; nothing where none do. */
export function saidFields(fields: Readonly<Record<string, string>>): Pick<BriefContent, 'fields'> {
  const said = Object.entries(fields).flatMap(([id, text]) => (text.trim() === '' ? [] : [[id, text.trim()] as const]))
  return said.length === 0 ? {} : { fields: Object.fromEntries(said) }
}
