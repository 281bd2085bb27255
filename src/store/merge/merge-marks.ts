import type { Anchor } from '#core/excerpt.ts'
import type { Credibility } from '#core/grade.ts'
import { placeMark } from '#core/marks/place-mark.ts'
import type { ArticleBody } from '../articles/article-body.ts'
import { readExcerpts, type StoredExcerpt } from '../marks/excerpt-rows.ts'
import { addExcerpt, updateExcerpt } from '../marks/excerpts.ts'
import type { Result } from '#core/result.ts'
import { tell, theirs, type Merging } from './merging.ts'

/**
 * Their marks in an article, added where the same passage is not marked here. One that is gets the themes that it has not, and a note or grade where it has none; a note or grade that differs
 * stays as it is here and is told, and so is a mark whose passage is not to be found without guessing.
 */
export function mergeMarks(merging: Merging, id: number, ours: { id: number; title: string; body: () => ArticleBody }): void {
  const { db, other, report, themes } = merging
  const marks = theirs(other, () => marksOf(other, id))
  if (marks.length === 0) return
  const body = ours.body()
  const known = new Map(marksOf(db, ours.id).map((mark) => [placeOf(mark.anchor), mark]))
  const told = { place: ours.title, article: String(ours.id) }
  for (const mark of marks) {
    const placed = place(body, mark.anchor)
    if ('nearest' in placed) {
      tell(merging, { what: 'mark-not-placed', ...told, ours: placed.nearest, theirs: said(mark) })
      continue
    }
    const { anchor } = placed
    const wanted = mark.themes.flatMap((slug) => themes.get(slug) ?? [])
    const same = known.get(placeOf(anchor))
    if (same === undefined) {
      let added = done(addExcerpt(db, ours.id, anchor, [...new Set(wanted)], mark.note, body))
      if (mark.credibility != null) added = done(updateExcerpt(db, added.id, { credibility: mark.credibility }, body))
      known.set(placeOf(anchor), added)
      report.marks += 1
      continue
    }
    const { change, completed } = complement(same, mark, wanted)
    if (Object.keys(change).length > 0) known.set(placeOf(anchor), done(updateExcerpt(db, same.id, change, body)))
    report.knownMarks += 1
    report.completed += completed
    if (same.note !== '' && mark.note !== '' && mark.note !== same.note)
      tell(merging, { what: 'note', ...told, ours: same.note, theirs: mark.note })
    if (same.credibility != null && mark.credibility != null && mark.credibility !== same.credibility)
      tell(merging, { what: 'credibility', ...told, ours: same.credibility, theirs: mark.credibility })
  }
}

type Change = { themes?: string[]; note?: string; credibility?: Credibility }

/** What a mark here gets from theirs of the same passage. */
function complement(same: StoredExcerpt, mark: StoredExcerpt, wanted: readonly string[]): { change: Change; completed: number } {
  const change: Change = {}
  const all = [...new Set([...same.themes, ...wanted])]
  if (all.length > same.themes.length) change.themes = all
  if (same.note === '' && mark.note !== '') change.note = mark.note
  if (same.credibility == null && mark.credibility != null) change.credibility = mark.credibility
  return { change, completed: Object.keys(change).length }
}

/** Where a mark of theirs stands here: at the same place where the text there is the same, else where its quote is. */
function place({ blocks }: ArticleBody, anchor: Anchor): { anchor: Anchor } | { nearest: string } {
  const block = blocks.find(({ id }) => id === anchor.block)
  const stands =
    block?.dropped === undefined &&
    block?.text.slice(anchor.start, anchor.end) === anchor.quote &&
    block.text.slice(0, anchor.start).endsWith(anchor.prefix) &&
    block.text.slice(anchor.end).startsWith(anchor.suffix)
  if (stands) return { anchor }
  const placed = placeMark(blocks, { ...anchor, position: null })
  return 'anchor' in placed ? placed : { nearest: placed.nearest?.text ?? '' }
}

function marksOf(db: Merging['other'], article: number): StoredExcerpt[] {
  return readExcerpts(db, 'e.article_id = ? AND e.removed_at IS NULL', [article])
}

function placeOf({ block, start, end }: Anchor): string {
  return `${block} ${start} ${end}`
}

/** The passage with its note, so that neither is lost where it cannot be placed. */
function said({ anchor, note }: StoredExcerpt): string {
  return note === '' ? anchor.quote : `${anchor.quote} (${note})`
}

function done<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.failure.message)
  return result.value
}
