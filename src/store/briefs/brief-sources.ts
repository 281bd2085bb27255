import { SourceFacts, SourceText } from '#core/brief/check/source-facts.ts'
import { timestamp } from '../sqlite/clock.ts'
import { statement, type ReadableDB, type WritableDB } from '../sqlite/database.ts'
import { deflate, inflateText } from '../sqlite/deflate.ts'

/** What a source said when a brief came to rest on it. `text` is read when it is asked for. */
export type KeptSource = { facts: SourceFacts; text: () => SourceText }

/** The sources of a brief of which something is kept, by the article's id. A row that is damaged counts as none, and is kept anew. */
export function keptSources(db: ReadableDB, brief: number): Map<number, KeptSource> {
  const rows = statement<{ article: number; facts: string }>(
    db,
    'SELECT article_id AS article, facts FROM brief_source WHERE brief_id = ?',
  ).all(brief)
  const texts = statement<{ deflated: Buffer }>(db, 'SELECT deflated FROM brief_source WHERE brief_id = ? AND article_id = ?')
  return new Map(
    rows.flatMap(({ article, facts }) => {
      const parsed = SourceFacts.safeParse(readJson(facts))
      return parsed.success
        ? [[article, { facts: parsed.data, text: () => textOf(texts.get(brief, article)?.deflated) }] as const]
        : []
    }),
  )
}

/** Keeps what a source says now; what was kept before is put aside for `giveBackSource`. */
export function keepSource(db: WritableDB, brief: number, article: number, facts: SourceFacts, text: SourceText): void {
  statement(
    db,
    `INSERT INTO brief_source (brief_id, article_id, facts, deflated, taken_at) VALUES (?, ?, ?, ?, ?)
      ON CONFLICT DO UPDATE SET before_facts = facts, before_deflated = deflated, facts = excluded.facts, deflated = excluded.deflated,
        taken_at = excluded.taken_at`,
  ).run(brief, article, JSON.stringify(facts), deflate(JSON.stringify(text)), timestamp())
}

/** Puts back what was kept before the last change was taken over. false where there is nothing to put back. */
export function giveBackSource(db: WritableDB, brief: number, article: number): boolean {
  const { changes } = statement(
    db,
    `UPDATE brief_source SET facts = before_facts, deflated = before_deflated, before_facts = NULL, before_deflated = NULL
      WHERE brief_id = ? AND article_id = ? AND before_facts IS NOT NULL`,
  ).run(brief, article)
  return changes > 0
}

/** A copy of a brief rests on its sources as they were for the first one. */
export function copySources(db: WritableDB, from: number, to: number): void {
  statement(
    db,
    `INSERT OR IGNORE INTO brief_source (brief_id, article_id, facts, deflated, taken_at)
      SELECT ?, article_id, facts, deflated, taken_at FROM brief_source WHERE brief_id = ?`,
  ).run(to, from)
}

/** The rows of which a part cannot be read: what the article said when the brief came to rest on it is lost, and with it whether it changed since. */
export function damagedSources(db: ReadableDB): { brief: number; article: number }[] {
  const rows = statement<{ brief: number; article: number; facts: string; before: string | null }>(
    db,
    'SELECT brief_id AS brief, article_id AS article, facts, before_facts AS before FROM brief_source ORDER BY brief_id, article_id',
  ).all()
  const texts = statement<{ deflated: Buffer; before: Buffer | null }>(
    db,
    'SELECT deflated, before_deflated AS before FROM brief_source WHERE brief_id = ? AND article_id = ?',
  )
  return rows
    .filter(({ brief, article, facts, before }) => {
      const text = texts.get(brief, article)
      const isRead = [facts, ...(before === null ? [] : [before])].every((each) => SourceFacts.safeParse(readJson(each)).success)
      return !isRead || [text?.deflated, text?.before].some((each) => each != null && readText(each) === null)
    })
    .map(({ brief, article }) => ({ brief, article }))
}

function readJson(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return null
  }
}

function textOf(deflated: Buffer | undefined): SourceText {
  return deflated === undefined ? [] : (readText(deflated) ?? [])
}

/** Null where it is damaged. */
function readText(deflated: Buffer): SourceText | null {
  try {
    return SourceText.parse(JSON.parse(inflateText(deflated)))
  } catch {
    return null
  }
}
