import { partRoot } from '../../../read/exported-docx-parts.ts'
import { t } from '#text/text.ts'
import { fieldNames } from './fill-fields.ts'
import type { House } from './house.ts'
import { housePage } from './house-page.ts'
import { leftOut } from './left-out.ts'

/** What whoever adds a house style should know of it, one plain sentence each: what no brief takes over, and names in its heads and feet that mean nothing. */
export function houseNotes(house: House, name: string): string[] {
  const roots = housePage(house).running.flatMap(({ path }) => partRoot(house.parts, path) ?? [])
  const unknown = new Set(roots.flatMap((root) => [...fieldNames(root).unknown]))
  const fields = [...unknown].map((field) => `{{${field}}}`).join(', ')
  return [...leftOut(house), ...(unknown.size === 0 ? [] : [t('style:house.unknownField', { name, fields })])]
}
