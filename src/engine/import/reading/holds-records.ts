import { open } from 'node:fs/promises'
import { basename } from 'node:path'
import { isOpenDatabase } from '#store/files/held-file.ts'
import { detectType } from '#formats/read/detect-type.ts'

/** Enough of a file to tell a bibliography, a feed or a chat from other data. */
const BEGINNING = 64 * 1024

/** Whether a JSON file begins like records, a feed or a messenger's export. Throws what opening and reading throw. */
export async function holdsRecords(path: string): Promise<boolean> {
  if (isOpenDatabase(path)) return false
  const file = await open(path)
  try {
    const { buffer, bytesRead } = await file.read(new Uint8Array(BEGINNING), 0, BEGINNING, 0)
    const type = detectType(basename(path), buffer.subarray(0, bytesRead))
    return type.kind === 'article' && ['csl-json', 'feed', 'telegram'].includes(type.format)
  } finally {
    await file.close()
  }
}
