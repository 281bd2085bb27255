import { OwnWords } from '#core/spelling/own-words.ts'
import { statement, type ReadableDB, type WritableDB } from '../sqlite/database.ts'

const KEY = 'own-words'

/** The words of the library's author that count as spelt right; none where what is stored cannot be read (the library's check tells of that). */
export function ownWords(db: ReadableDB): string[] {
  const row = statement<{ value: string }>(db, 'SELECT value FROM setting WHERE key = ?').get(KEY)
  try {
    return row === undefined ? [] : OwnWords.parse(JSON.parse(row.value))
  } catch {
    return []
  }
}

export function keepOwnWords(db: WritableDB, words: readonly string[]): void {
  statement(db, 'INSERT INTO setting (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value').run(
    KEY,
    JSON.stringify(words),
  )
}
