import { statement, type ReadableDB, type WritableDB } from '../sqlite/database.ts'
import { timestamp } from '../sqlite/clock.ts'

/** Hashes are SHA-256, hexadecimal: of the register inside the file, and of the file. */
export type BriefExport = { revision: number; format: string; register: string; file: string; name: string }

/** Keeps that a brief was exported. */
export function keepExport(db: WritableDB, brief: number, { revision, format, register, file, name }: BriefExport): void {
  statement(
    db,
    `INSERT INTO brief_export (brief_id, revision, format, register_sha256, file_sha256, file_name, exported_at)
      SELECT id, ?, ?, ?, ?, ?, ? FROM brief WHERE id = ?`,
  ).run(revision, format, register, file, name, timestamp(), brief)
}

/** The exports of a brief, the oldest first; `at`: when, ISO 8601. */
export function exportsOf(db: ReadableDB, brief: number): (BriefExport & { at: string })[] {
  return statement<BriefExport & { at: string }>(
    db,
    `SELECT revision, format, register_sha256 AS register, file_sha256 AS file, file_name AS name, exported_at AS at
      FROM brief_export WHERE brief_id = ? ORDER BY id`,
  ).all(brief)
}
