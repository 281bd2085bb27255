import { failure, success, type Result } from '#core/result.ts'
import { t } from '#text/text.ts'
import { checkZip } from '../../../read/archive/check-zip.ts'
import { unpackEntry } from '../../../read/archive/unpack-entry.ts'
import type { Parts } from '../../../read/exported-docx-parts.ts'

/** Bytes of all parts that are read, and of one picture. */
const MOST = 64 * 1024 * 1024
const LARGEST_PICTURE = 8 * 1024 * 1024
const MOST_PARTS = 3000
const MARKUP = /\.(?:xml|rels)$/iu
/** Pictures that every word processor draws. */
const PICTURE = /\.(?:png|jpe?g|gif|bmp|tiff?|emf|wmf)$/iu

/** Of a Word file its markup and pictures, and the paths of all parts: macros, fonts and objects stay where they are. */
export type HouseParts = { parts: Parts; paths: readonly string[] }

/** Failures: damaged-file, archive-bomb, password-protected, unknown-compression. */
export function unpackHouse(name: string, bytes: Uint8Array): Result<HouseParts> {
  const checked = checkZip(name, bytes)
  if (!checked.ok) return checked
  const entries = checked.value.filter(({ kind }) => kind === 'file')
  const paths = entries.map(({ path }) => path)
  if (new Set(paths.map((path) => path.toLowerCase())).size < paths.length)
    return failure('damaged-file', t('style:house.damaged', { name }))
  const wanted = entries.filter(({ path, size }) => MARKUP.test(path) || (PICTURE.test(path) && size <= LARGEST_PICTURE))
  if (entries.length > MOST_PARTS || wanted.reduce((sum, { size }) => sum + size, 0) > MOST)
    return failure('archive-bomb', t('style:house.bomb', { name }))
  const parts: Parts = {}
  for (const entry of wanted) {
    const read = unpackEntry(`${name} › ${entry.path}`, bytes, entry)
    if (!read.ok) return read
    parts[entry.path] = read.value
  }
  return success({ parts, paths })
}
