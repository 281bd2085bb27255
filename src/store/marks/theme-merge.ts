import { BriefContent } from '#core/brief.ts'
import { contentWithMerged, mergedTheme } from '#core/themes/merge-themes.ts'
import { isWithin } from '#core/themes/nesting.ts'
import { failure, success, type Result } from '#core/result.ts'
import { t } from '#text/text.ts'
import { keepRevision } from '../briefs/brief-revisions.ts'
import { timestamp } from '../sqlite/clock.ts'
import { inTransaction, statement, type WritableDB } from '../sqlite/database.ts'
import { raiseBelow, themeUses, writeTheme, type ThemeUses } from './theme-edits.ts'
import { themeId, unknownTheme } from './theme-rows.ts'
import { getTheme, listThemes } from './themes.ts'

/**
 * What has the theme `from` has `into` instead: excerpts, decisions, briefs, the themes below it; `into` gets its terms, and `from` goes. Of a paragraph that was accepted for one and
 * rejected for the other, the acceptance holds. Answers with what followed. Failures: no-such-theme, theme-circular (one theme).
 */
export function mergeThemes(db: WritableDB, from: string, into: string): Result<ThemeUses> {
  return inTransaction(db, () => {
    const [gone, kept] = [getTheme(db, from), getTheme(db, into)]
    if (gone === null) return unknownTheme(db, from)
    if (kept === null) return unknownTheme(db, into)
    if (from === into) return failure('theme-circular', t('refused:themeIntoItself', { name: gone.name }))
    const uses = themeUses(db, from)
    const ids = { from: themeId(db, from), into: themeId(db, into) }
    moveMarks(db, ids)
    moveDecisions(db, ids)
    statement(
      db,
      'INSERT OR IGNORE INTO article_theme (theme_id, ord) SELECT :into, ord FROM article_theme WHERE theme_id = :from',
    ).run(ids)
    statement(db, 'DELETE FROM article_theme WHERE theme_id = ?').run(ids.from)
    // One below the theme that goes takes its place.
    const parent = isWithin(listThemes(db), into, from) ? gone.parent : kept.parent
    writeTheme(db, kept, { ...mergedTheme(gone, kept), parent })
    statement(db, 'UPDATE theme SET removed_at = ? WHERE id = ?').run(timestamp(), ids.from)
    raiseBelow(db, from, into)
    moveBriefs(db, from, into)
    return success(uses)
  })
}

type Ids = { from: number | null; into: number | null }

function moveMarks(db: WritableDB, ids: Ids): void {
  statement(
    db,
    'INSERT OR IGNORE INTO excerpt_theme (excerpt_id, theme_id) SELECT excerpt_id, :into FROM excerpt_theme WHERE theme_id = :from',
  ).run(ids)
  statement(db, 'DELETE FROM excerpt_theme WHERE theme_id = ?').run(ids.from)
}

function moveDecisions(db: WritableDB, ids: Ids): void {
  statement(
    db,
    `INSERT INTO theme_decision (article_id, block, theme_id, decision, decided_at)
      SELECT article_id, block, :into, decision, decided_at FROM theme_decision WHERE theme_id = :from
      ON CONFLICT (article_id, block, theme_id) DO UPDATE SET decision = excluded.decision, decided_at = excluded.decided_at
        WHERE excluded.decision = 'accepted' AND theme_decision.decision = 'rejected'`,
  ).run(ids)
  statement(db, 'DELETE FROM theme_decision WHERE theme_id = ?').run(ids.from)
}

/** Those in the trash too, so that one that comes back names no theme that is gone. */
function moveBriefs(db: WritableDB, from: string, into: string): void {
  const rows = statement<{ id: number; revision: number; content: string; savedAt: string }>(
    db,
    'SELECT id, revision, content, updated_at AS savedAt FROM brief WHERE json_valid(content) AND instr(content, ?) > 0',
  ).all(JSON.stringify(from))
  for (const { id, revision, content, savedAt } of rows) {
    const parsed = BriefContent.safeParse(JSON.parse(content))
    // One that is damaged stays as it is: a check tells of it.
    if (!parsed.success) continue
    const taken = new Set(content.match(/"merged-\d+"/g))
    let count = 0
    const newId = (): string => {
      do count += 1
      while (taken.has(`"merged-${count}"`))
      return `merged-${count}`
    }
    const moved = contentWithMerged(parsed.data, from, into, newId)
    if (moved === parsed.data) continue
    keepRevision(db, id, { revision, content, savedAt })
    statement(db, 'UPDATE brief SET content = ?, revision = revision + 1, updated_at = ? WHERE id = ?').run(
      JSON.stringify(BriefContent.parse(moved)),
      timestamp(),
      id,
    )
  }
}
