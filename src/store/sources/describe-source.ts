import { statement, type WritableDB } from '../sqlite/database.ts'

/** What nobody has looked into yet is kept as. */
export const UNREAD_MEDIA_TYPE = 'application/octet-stream'

/** Notes what a source that was kept before it was read has turned out to be. */
export function describeSource(
  db: WritableDB,
  id: number,
  { mediaType, encoding }: { mediaType: string; encoding: string | null },
): void {
  statement(db, 'UPDATE source_file SET media_type = ?, encoding = ? WHERE id = ? AND media_type = ?').run(
    mediaType,
    encoding,
    id,
    UNREAD_MEDIA_TYPE,
  )
}
