// Run by held-file.test.ts in a process of its own: says whether it can take the write lock of a library, and its whole file, while another has it open.
import Database from 'better-sqlite3'

const [path = ''] = process.argv.slice(2)
const db = new Database(path, { timeout: 0, fileMustExist: true })
const tries = (sql: string): boolean => {
  try {
    db.exec(sql)
    return true
  } catch {
    return false
  }
}
const wrote = tries('BEGIN IMMEDIATE')
if (wrote) db.exec('ROLLBACK')
// Leaving the write-ahead log asks for the whole file, which nobody may have while another connection is open.
const took = tries('PRAGMA journal_mode = DELETE') && db.pragma('journal_mode', { simple: true }) === 'delete'
db.close()
console.log(JSON.stringify({ wrote, took }))
