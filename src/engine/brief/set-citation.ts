import { NO_CITATION_SETTINGS, type CitationSettings } from '#core/cite/citation-settings.ts'
import { success, type Result } from '#core/result.ts'
import type { WritableDB } from '#store/sqlite/database.ts'
import { findBrief } from './brief-parts.ts'
import { saveContent } from './save-content.ts'

type Chosen = { [key in keyof CitationSettings]?: CitationSettings[key] | undefined }

/** Keeps with a brief how it cites from now on; what is absent stays as it is. Answers with its revision then. Failure: no-such-brief. */
export function setCitation(db: WritableDB, id: string, { style, locale }: Chosen): Result<{ revision: number }> {
  const found = findBrief(db, id)
  if (!found.ok) return found
  const { id: brief, revision, template: _template, createdAt: _createdAt, updatedAt: _updatedAt, ...content } = found.value
  const before = content.citation ?? NO_CITATION_SETTINGS
  const saved = saveContent(db, brief, revision, {
    ...content,
    citation: { style: style === undefined ? before.style : style, locale: locale === undefined ? before.locale : locale },
  })
  return saved.ok ? success({ revision: saved.value.revision }) : saved
}
