import { NO_CITATION_SETTINGS, type CitationSettings } from '#core/cite/citation-settings.ts'
import { OwnStyleId } from '#core/own-style.ts'
import { failure, success, type Result } from '#core/result.ts'
import { getStyle } from '#store/styles/styles.ts'
import { t } from '#text/text.ts'
import type { WritableDB } from '#store/sqlite/database.ts'
import { changeContent } from './change-content.ts'

type Chosen = { [key in keyof CitationSettings]?: CitationSettings[key] | undefined }

/** Whether the library has a style, where it is one of the user's own. */
export function hasStyle(db: WritableDB, style: CitationSettings['style']): boolean {
  const own = OwnStyleId.safeParse(style)
  return !own.success || getStyle(db, own.data)?.kind === 'citation'
}

/** Keeps with a brief how it cites from now on; what is absent stays as it is. Answers with its revision then. Failures: no-such-brief, no-such-style. */
export function setCitation(db: WritableDB, id: string, { style, locale }: Chosen): Result<{ revision: number }> {
  return changeContent(db, id, (content) => {
    if (style !== undefined && !hasStyle(db, style)) return failure('no-such-style', t('style:notHere'))
    const before = content.citation ?? NO_CITATION_SETTINGS
    const citation = {
      style: style === undefined ? before.style : style,
      locale: locale === undefined ? before.locale : locale,
    }
    return success({ ...content, citation })
  })
}
