import type { ArticleFilter } from '#contract/views.ts'
import { success, type Result } from '#core/result.ts'
import { findCollection, unknownCollection } from '#store/articles/collections.ts'
import type { ReadableDB } from '#store/sqlite/database.ts'
import type { ArticleFilter as StoredFilter } from '#store/search/filter.ts'
import { themeId, unknownTheme } from '#store/marks/theme-rows.ts'

type Wanted = { [K in keyof ArticleFilter]?: ArticleFilter[K] | undefined }

/** The filter without what is not given. A theme or collection that the library does not have is a mistake worth saying, not an empty list. */
export function knownFilter(db: ReadableDB, { theme, collection, publication, from, to }: Wanted): Result<StoredFilter> {
  if (theme !== undefined && themeId(db, theme) === null) return unknownTheme(db, theme)
  if (collection !== undefined && findCollection(db, collection) === null) return unknownCollection(db, collection)
  return success({
    ...(theme === undefined ? {} : { theme }),
    ...(collection === undefined ? {} : { collection }),
    ...(publication === undefined ? {} : { publication }),
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
  })
}
