import type { z } from 'zod'
import type { briefs } from '#contract/briefs.ts'
import { findSection } from '#core/brief/write/find-section.ts'
import { addFigure } from '#core/brief/write/add-figure.ts'
import { failure, success, type Result } from '#core/result.ts'
import { hasImage } from '#store/images/images.ts'
import type { WritableDB } from '#store/sqlite/database.ts'
import { t } from '#text/text.ts'
import { changeContent } from './change-content.ts'

/** Puts a figure at the end of a section of a brief, as the call asks. Failures: those of the call. */
export function placeFigure(
  db: WritableDB,
  { id, section, table, ...figure }: z.output<(typeof briefs)['briefs.placeFigure']['input']>,
): Result<{ revision: number }> {
  if (!hasImage(db, figure.image)) return failure('no-such-image', t('figure:missing'))
  return changeContent(db, id, (content, revision) => {
    const found = findSection(content, null, section)
    return found.ok ? success(addFigure(content, found.value.id, { figure, table }, revision)) : found
  })
}
