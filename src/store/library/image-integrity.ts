import { createHash } from 'node:crypto'
import type { BriefContent } from '#core/brief.ts'
import { figureImages } from '#core/brief/figure-images.ts'
import { t } from '#text/text.ts'
import { hasImage } from '../images/images.ts'
import { statement, type ReadableDB } from '../sqlite/database.ts'

/** Pictures whose bytes are not those that they are named after, and figures of briefs whose picture is not there; one plain sentence each. */
export function imageProblems(db: ReadableDB): string[] {
  const read = statement<{ bytes: Buffer }>(db, 'SELECT bytes FROM image WHERE sha256 = ?')
  const damaged = statement<{ sha256: string }>(db, 'SELECT sha256 FROM image ORDER BY sha256')
    .all()
    .filter(({ sha256 }) => hashOf(read.get(sha256)?.bytes) !== sha256)
  return [...damaged.map(({ sha256 }) => t('storage:check.image', { sha256 })), ...missing(db)]
}

function hashOf(bytes: Buffer | undefined): string | null {
  return bytes === undefined ? null : createHash('sha256').update(bytes).digest('hex')
}

function missing(db: ReadableDB): string[] {
  return statement<{ id: number; content: string }>(db, 'SELECT id, content FROM brief')
    .all()
    .flatMap(({ id, content }) => {
      const images = imagesNamed(content)
      return images.filter((sha256) => !hasImage(db, sha256)).map((sha256) => t('storage:check.noImage', { id, sha256 }))
    })
}

/** Of a brief that cannot be read there is another word. */
function imagesNamed(content: string): string[] {
  try {
    return figureImages(JSON.parse(content) as BriefContent)
  } catch {
    return []
  }
}
