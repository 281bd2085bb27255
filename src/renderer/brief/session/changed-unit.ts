import type { BriefContent } from '#core/brief.ts'
import { sectionUnits } from '#core/brief/edit/edit-units.ts'
import { unitText } from '#core/brief/edit/unit-text.ts'

/** Where undo or redo changed the text: the first unit whose text differs, else the one before the first that is gone; null for no text. */
export function changedUnit(before: BriefContent, after: BriefContent): { unit: string; offset: number } | null {
  const old = before.sections.flatMap(sectionUnits)
  const now = after.sections.flatMap(sectionUnits)
  const known = new Map(old.map((unit) => [unit.id, unitText(unit.sentences)]))
  const left = new Set(now.map((unit) => unit.id))
  const changed = now.find((unit) => known.get(unit.id) !== unitText(unit.sentences))
  const gone = old.findIndex((unit) => !left.has(unit.id))
  const near = changed ?? (gone < 0 ? undefined : now.find((unit) => unit.id === old[gone - 1]?.id))
  return near ? { unit: near.id, offset: unitText(near.sentences).length } : null
}
