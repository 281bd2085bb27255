import { rmSync } from 'node:fs'
import { BESIDE } from './file-identity.ts'
import type { ReadableDB } from '../sqlite/database.ts'
import { partName } from './part-names.ts'
import { createExclusively, flush, moveToFreePlace } from './replace-file.ts'

/** Writes all that a connection sees to `<base><ending>`, or `<base>-2<ending>` and so on where that is taken; returns the name. Its owner's only. */
export function vacuumToFreeName(db: ReadableDB, base: string, ending: string): string {
  const part = partName(base)
  createExclusively(part)
  try {
    db.prepare('VACUUM INTO ?').run(part)
    flush(part)
    for (let count = 1; ; count += 1) {
      const path = count === 1 ? `${base}${ending}` : `${base}-${count}${ending}`
      if (moveToFreePlace(part, path)) return path
    }
  } finally {
    for (const end of ['', ...BESIDE]) rmSync(part + end, { force: true })
  }
}
