import type { MarkedSource } from '#core/marks/file-mark.ts'
import { titleKey } from '../articles/articles.ts'
import { urlKey } from '../articles/url-key.ts'
import { searchLibrary } from '../search/search.ts'
import { statement, type ReadableDB } from '../sqlite/database.ts'

/** No article is called by so many others' titles that they all are tried. */
const MOST = 20

/**
 * The articles outside the trash that a mark of a file may be from: those of the very file, else of the address, else of the title; where several are, those of the title and the date alone if there
 * are any.
 */
export function markedArticles(db: ReadableDB, { sha256, url, title, date }: MarkedSource): number[] {
  const find = (where: string, value: string | null): Found[] =>
    value === null || value === ''
      ? []
      : statement<Found>(
          db,
          `SELECT a.id, a.title_key AS titleKey, a.date FROM article a WHERE a.deleted_at IS NULL AND ${where} ORDER BY a.id LIMIT ${MOST}`,
        ).all(value)
  const searches = [
    () => find('a.source_file_id = (SELECT id FROM source_file WHERE sha256 = ?)', sha256),
    () => find('a.url_key = ?', urlKey(url)),
    () => find('a.title_key = ?', titleKey(title)),
  ]
  let found: Found[] = []
  for (const search of searches) if (found.length === 0) found = search()
  const called = narrowed(found, (each) => title !== '' && each.titleKey === titleKey(title))
  return narrowed(called, (each) => date !== null && each.date === date).map(({ id }) => id)
}

type Found = { id: number; titleKey: string; date: string | null }

function narrowed(found: Found[], fits: (each: Found) => boolean): Found[] {
  const fitting = found.filter(fits)
  return fitting.length > 0 ? fitting : found
}

/** Words of a quote that are looked for: more tell nothing more. */
const WORDS = 12

/** Whether a mark says nothing of its article. */
export function isUnnamed({ sha256, url, title }: MarkedSource): boolean {
  return sha256 === null && url === null && title.trim() === ''
}

/** The articles outside the trash in which the first words of a quote stand together. */
export function articlesQuoting(db: ReadableDB, quote: string): number[] {
  const words = quote.normalize('NFC').match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  if (words.length === 0) return []
  const found = searchLibrary(db, { query: `"${words.slice(0, WORDS).join(' ')}"`, mode: 'full', limit: MOST })
  return found.ok ? found.value.hits.map(({ article }) => article) : []
}
