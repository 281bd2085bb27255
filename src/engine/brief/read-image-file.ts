import { stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { tooManyBytes } from '#core/image.ts'
import type { Result } from '#core/result.ts'
import { t } from '#text/text.ts'
import { fileFailure } from '../file-failure.ts'
import { readWholeFile } from '../import/reading/read-whole-file.ts'

/** The bytes of a file that a user chose as a picture. Failures: image-too-large (nothing of it is read), and those of reading a file. */
export async function readImageFile(path: string): Promise<Result<Uint8Array<ArrayBuffer>>> {
  try {
    const found = await stat(path)
    const tooLarge = found.isFile() ? tooManyBytes(t('figure:file', { name: basename(path) }), found.size) : null
    return tooLarge ?? (await readWholeFile(path))
  } catch (error) {
    return { ok: false, failure: fileFailure(path, error) }
  }
}
