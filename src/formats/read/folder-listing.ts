import { isNamedAs } from '#core/formats.ts'
import { noArticle } from './no-article.ts'

/** What systems leave in folders, on disk and in archives. */
const SYSTEM = /^(?:thumbs\.db|desktop\.ini|ehthumbs\.db|__MACOSX|\$RECYCLE\.BIN|System Volume Information)$/i
/** Papers that come with programs and collections of data. Somebody who wants one names it. */
const COMPANION =
  /^(?:readme|licen[cs]e|copying|changelog|contributing|code[_-]of[_-]conduct)(?:[._-][a-z]{2}(?:-[a-z]{2})?)?(?:\.(?:md|markdown|txt|rst|html?))?$/i

/** Data that programs keep beside themselves. Other JSON files may be bibliographies or feeds: that is for their content to say. */
const PROGRAM_DATA =
  /^(?:package(?:-lock)?|tsconfig.*|jsconfig|composer|manifest|settings|config|launch|tasks|renovate|vercel|firebase|angular|nx|lerna|deno|bower)\.json$/i

/** Lists of records. They name files that lie in folders beside them, and know more of these than the files do. */
const isRecords = (name: string): boolean => isNamedAs(name, 'zotero-rdf', 'ris', 'endnote', 'bibtex')

/** The order in which an import takes files: lists of records first, so that what they attach comes with their facts, then by name. */
export function inReadingOrder(paths: readonly string[]): string[] {
  const sorted = paths.toSorted()
  return [...sorted.filter((path) => isRecords(path)), ...sorted.filter((path) => !isRecords(path))]
}

/**
 * Of the names in one folder, those that an import of the folder looks at, in order: not what is hidden or the system's, nor the `Page_files` folder
 * that a browser saves beside `Page.html`.
 */
export function visibleNames(names: Iterable<string>): string[] {
  const all = new Set(names)
  return inReadingOrder([...all].filter((name) => !name.startsWith('.') && !SYSTEM.test(name) && !isPageFolder(name, all)))
}

/** Whether a file that nobody named, but that lies in a folder or an archive that is imported, may be an article by its name. */
export function mayBeArticle(name: string): boolean {
  if (/\.json$/i.test(name)) return !PROGRAM_DATA.test(name)
  return noArticle(name) === null && !COMPANION.test(name)
}

function isPageFolder(name: string, names: ReadonlySet<string>): boolean {
  const page = /^(.+)(?:_files|\.files|_Dateien|-Dateien|_fichiers|_archivos|_bestanden|_arquivos)$/.exec(name)?.[1]
  return page !== undefined && [`${page}.html`, `${page}.htm`, `${page}.xhtml`, `${page}.mht`].some((file) => names.has(file))
}
