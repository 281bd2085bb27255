import Database from 'better-sqlite3'
import { MIGRATIONS } from '../migrations/index.ts'

/**
 * What is wrong with a copy of a library, in SQLite's words; null for a whole one: every page is read, and it holds a library of today. For a thread beside
 * the one that works, since it takes ten seconds for 100,000 articles.
 */
export function verifyCopy(path: string): string | null {
  let db: Database.Database | undefined
  try {
    db = new Database(path, { readonly: true, fileMustExist: true })
    db.pragma('trusted_schema = OFF')
    if (Number(db.pragma('user_version', { simple: true })) !== MIGRATIONS.length) return 'user_version'
    const answer = String(db.pragma('quick_check(1)', { simple: true }))
    return answer === 'ok' ? null : answer
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  } finally {
    db?.close()
  }
}
