import type { ImportReport } from '#contract/job.ts'
import { doubtfulFields } from '#core/review/doubtful-fields.ts'
import type { ReadableDB } from '#store/sqlite/database.ts'
import { getItem, listItems, type ImportItem, type Repeats } from '#store/imports/import-items.ts'
import { shownFile } from './shown-file.ts'

/** Items that are read in one go, some milliseconds of work; then other calls get their turn. */
const PAGE = 200

/**
 * What an import found and stored so far, from its list: the shape that the command line prints. `stored`: of what is in the library, only these items.
 */
export async function importReport(db: () => ReadableDB, batch: number, stored?: ReadonlySet<number>): Promise<ImportReport> {
  const report: ImportReport = { imported: [], duplicates: [], failed: [], batch: String(batch) }
  for (let offset = 0; ; offset += PAGE) {
    const { items } = listItems(db(), batch, { limit: PAGE, offset })
    for (const item of items) if (item.state !== 'stored' || stored?.has(item.id) !== false) enter(db(), report, item)
    if (items.length < PAGE) return report
    await new Promise(setImmediate)
  }
}

function enter(db: ReadableDB, report: ImportReport, item: ImportItem): void {
  const { state, facts, failure, repeats, article, paragraphs, snippet, warnings } = item
  const file = shownFile(item)
  if (state === 'failed' && failure !== null) report.failed.push({ file, code: failure.code, reason: failure.message })
  if (facts === null) return
  const { title, authors, publication, date, language } = facts
  if (state === 'stored' && article !== null) {
    const known = { title, authors, publication, date, language, paragraphs, snippet }
    report.imported.push({ id: String(article), ...known, file, warnings, doubtful: doubtfulFields(facts) })
  }
  if (repeats === null || (state !== 'duplicate' && state !== 'left-out')) return
  const of = repeatedArticle(db, repeats)
  report.duplicates.push({ file, title, of: of === null ? '' : String(of), similarity: repeats.similarity })
}

/** The article of the library behind what an item repeats: an item that is itself a duplicate leads on to what that one repeats. Only ever to an earlier item, so that it ends. */
function repeatedArticle(db: ReadableDB, { article, item }: Repeats): number | null {
  if (article !== null || item === null) return article
  const other = getItem(db, item)
  if (other === null || other.article !== null) return other?.article ?? null
  const further = other.repeats
  return further === null || (further.item ?? 0) >= item ? null : repeatedArticle(db, further)
}
