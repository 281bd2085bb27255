import type { ImportReport } from '#contract/job.ts'
import type { TellingDifference } from '#core/review/telling-differences.ts'
import { doubtfulFields } from '#core/review/doubtful-fields.ts'
import type { ReadableDB } from '#store/sqlite/database.ts'
import { getItem, listItems, type ImportItem, type Repeats } from '#store/imports/import-items.ts'
import { compareItem } from '../review/compare-item.ts'
import { shownFile } from './shown-file.ts'

/** Items that are read in one go, some milliseconds of work; then other calls get their turn. */
const PAGE = 200
/** Duplicates of a report that are compared, and words of one: some milliseconds each. */
const MOST_COMPARED = 500
const MOST_WORDS = 20_000

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
  const differs = report.duplicates.length < MOST_COMPARED ? correctedIn(db, item) : []
  report.duplicates.push({
    file,
    title,
    of: of === null ? '' : String(of),
    item: String(item.id),
    similarity: repeats.similarity,
    ...(differs.length > 0 && { differs }),
  })
}

/** In what an item differs that is nearly the same as what it repeats: one that only seems to be the same must not be left out unseen. */
function correctedIn(db: ReadableDB, { id, repeats, words }: ImportItem): TellingDifference[] {
  // One word of a thousand is less than a hundredth, so that how similar they are tells nothing.
  if (repeats === null || repeats.why === 'same-file' || words > MOST_WORDS) return []
  const compared = compareItem(db, String(id))
  return compared.ok ? compared.value.differs : []
}

/** The article of the library behind what an item repeats: an item that is itself a duplicate leads on to what that one repeats. Only ever to an earlier item, so that it ends. */
function repeatedArticle(db: ReadableDB, { article, item }: Repeats): number | null {
  if (article !== null || item === null) return article
  const other = getItem(db, item)
  if (other === null || other.article !== null) return other?.article ?? null
  const further = other.repeats
  return further === null || (further.item ?? 0) >= item ? null : repeatedArticle(db, further)
}
