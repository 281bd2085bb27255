import type { OwnStyleId } from '#core/own-style.ts'
import { failure, success, type Result } from '#core/result.ts'
import type { WritableDB } from '#store/sqlite/database.ts'
import { getStyle } from '#store/styles/styles.ts'
import { t } from '#text/text.ts'
import { findBrief } from './brief-parts.ts'
import { saveContent } from './save-content.ts'

/** Keeps with a brief in which house style its Word files are; null: none. Answers with its revision then. Failures: no-such-brief, no-such-style. */
export function setHouse(db: WritableDB, id: string, style: OwnStyleId | null): Result<{ revision: number }> {
  const found = findBrief(db, id)
  if (!found.ok) return found
  if (style !== null && getStyle(db, style)?.kind !== 'house') return failure('no-such-style', t('style:notHere'))
  const {
    id: brief,
    revision,
    template: _template,
    createdAt: _createdAt,
    updatedAt: _updatedAt,
    houseStyle: _before,
    ...content
  } = found.value
  const saved = saveContent(db, brief, revision, { ...content, ...(style === null ? {} : { houseStyle: style }) })
  return saved.ok ? success({ revision: saved.value.revision }) : saved
}
