import { basename } from 'node:path'
import { failure, type Result } from '#core/result.ts'
import { t } from '#text/text.ts'
import { readWholeFile } from '../import/reading/read-whole-file.ts'

/** The bytes of a file that is to be an exported brief. Failures: those of reading a file, in words that fit such a one. */
export async function readExportFile(path: string): Promise<Result<Uint8Array<ArrayBuffer>>> {
  const bytes = await readWholeFile(path)
  if (bytes.ok || bytes.failure.code !== 'file-too-large') return bytes
  return failure('file-too-large', t('unread:exported.huge', { name: basename(path) }))
}
