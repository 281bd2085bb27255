import type { ImportBatch as BatchView, ImportItemRow } from '#contract/import-review.ts'
import { doubtfulFields } from '#core/review/doubtful-fields.ts'
import type { ReadableDB } from '#store/sqlite/database.ts'
import type { ImportBatch } from '#store/imports/import-batches.ts'
import { claimOn } from '#store/imports/import-claims.ts'
import { importCounts, type ImportCounts } from '#store/imports/import-counts.ts'
import type { ImportItem } from '#store/imports/import-items.ts'
import { shownFile } from '../import/shown-file.ts'
import { triedFiles } from '#store/imports/import-staging.ts'

/** `holder`: this program. Another one may be at work on the import. */
export function batchView(db: ReadableDB, batch: ImportBatch, job: string | null, holder: string): BatchView {
  const { id, subject, startedAt, collection, review, files, walked } = batch
  const counts = importCounts(db, id)
  const atWork = job !== null || (claimOn(db, id) ?? holder) !== holder
  const state = atWork ? 'reading' : stateOf(counts, walked)
  return {
    id: String(id),
    subject,
    startedAt,
    collection,
    review,
    job,
    state,
    endedIn: triedIn(db, id, state),
    counts: { files, ...counts },
  }
}

function triedIn(db: ReadableDB, batch: number, state: BatchView['state']): string[] {
  return state === 'interrupted' ? triedFiles(db, batch) : []
}

function stateOf({ unread, ready, duplicate }: ImportCounts, walked: boolean): BatchView['state'] {
  if (!walked || unread > 0) return 'interrupted'
  return ready + duplicate > 0 ? 'waiting' : 'finished'
}

export function itemView(item: ImportItem): ImportItemRow {
  const { id, state, decision, facts, paragraphs, words, dropped, snippet, warnings, repeats, article, failure } = item
  return {
    title: facts?.title ?? '',
    standfirst: facts?.standfirst ?? null,
    authors: facts?.authors ?? [],
    publication: facts?.publication ?? null,
    date: facts?.date ?? null,
    url: facts?.url ?? null,
    language: facts?.language ?? null,
    organisations: facts?.organisations ?? [],
    details: facts?.details ?? {},
    origins: facts?.origins ?? {},
    id: String(id),
    file: shownFile(item),
    doubtful: facts === null ? [] : doubtfulFields(facts),
    repeats:
      repeats === null
        ? null
        : {
            ...repeats,
            article: repeats.article === null ? null : String(repeats.article),
            item: repeats.item === null ? null : String(repeats.item),
          },
    article: article === null ? null : String(article),
    state,
    decision,
    paragraphs,
    words,
    dropped,
    snippet,
    warnings,
    failure,
  }
}
