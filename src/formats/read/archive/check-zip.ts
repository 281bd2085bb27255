import { failure, type Result, success } from '#core/result.ts'
import { t } from '#text/text.ts'
import { readZipDirectory } from './zip-directory.ts'
import type { ZipEntry } from './zip-entry.ts'

const LOCAL = 0x04034b50
const LOCAL_BYTES = 30

/** An entry with the place of its packed bytes. */
export type PlacedEntry = ZipEntry & { start: number }

/**
 * The entries of a ZIP file with the places of their bytes. Each has bytes of its own: archives whose entries share them unpack to far more than they
 * hold (Fifield, "A better zip bomb", 2019). Failures: those of `readZipDirectory`, `damaged-file`, `archive-bomb`.
 */
export function checkZip(name: string, bytes: Uint8Array): Result<PlacedEntry[]> {
  const directory = readZipDirectory(name, bytes)
  if (!directory.ok) return directory
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const entries: PlacedEntry[] = []
  for (const entry of directory.value) {
    const start = startOf(view, entry)
    if (start === null) {
      return failure('damaged-file', t('unread:zip.misplaced', { name, path: entry.path }))
    }
    entries.push({ ...entry, start })
  }
  const inOrder = entries.toSorted((a, b) => a.at - b.at)
  for (const [index, entry] of inOrder.entries()) {
    const next = inOrder[index + 1]
    if (next !== undefined && next.at < entry.start + entry.packed) {
      return failure('archive-bomb', t('unread:zip.overlap', { name, first: entry.path, second: next.path }))
    }
  }
  return success(entries)
}

function startOf(view: DataView, { at, packed }: ZipEntry): number | null {
  if (at + LOCAL_BYTES > view.byteLength || view.getUint32(at, true) !== LOCAL) return null
  const start = at + LOCAL_BYTES + view.getUint16(at + 26, true) + view.getUint16(at + 28, true)
  return start + packed > view.byteLength ? null : start
}
