import { ImageType, type Image } from '#core/image.ts'
import { timestamp } from '../sqlite/clock.ts'
import { statement, type ReadableDB, type WritableDB } from '../sqlite/database.ts'
import { whole } from '../sqlite/damage.ts'

type Row = { mediaType: string; width: number; height: number; bytes: Buffer }

/** Keeps a picture, once: the same bytes again change nothing. */
export function saveImage(db: WritableDB, { sha256, mediaType, width, height, bytes }: Image): void {
  statement(
    db,
    `INSERT INTO image (sha256, media_type, width, height, bytes, added_at) VALUES (?, ?, ?, ?, ?, ?)
      ON CONFLICT (sha256) DO NOTHING`,
  ).run(sha256, mediaType, width, height, bytes, timestamp())
}

/** null where the library has no such picture. */
export function getImage(db: ReadableDB, sha256: string): Image | null {
  const row = statement<Row>(db, 'SELECT media_type AS mediaType, width, height, bytes FROM image WHERE sha256 = ?').get(sha256)
  if (row === undefined) return null
  const { width, height, bytes } = row
  return whole('picture', sha256, () => ({
    sha256,
    mediaType: ImageType.parse(row.mediaType),
    width,
    height,
    bytes: new Uint8Array(bytes),
  }))
}

export function hasImage(db: ReadableDB, sha256: string): boolean {
  return statement(db, 'SELECT 1 FROM image WHERE sha256 = ?').get(sha256) !== undefined
}
