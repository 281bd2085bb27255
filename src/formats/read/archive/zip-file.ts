import { type Result, success } from '#core/result.ts'
import { t } from '#text/text.ts'
import { checkZip } from './check-zip.ts'
import { cleanPath } from './zip-name.ts'
import { unpackEntry } from './unpack-entry.ts'

/** A document that is a package of files. Paths are those of the package, without `..`. */
export type ZipFile = {
  /** The paths of all parts. */
  paths(): string[]
  has(path: string): boolean
  /** Unpacked bytes that a part states to have, 0 where there is none. */
  size(path: string): number
  /** The bytes of a part, null where there is none of this name. Failures: see `unpackEntry`. */
  read(path: string): Result<Uint8Array> | null
}

/** Opens a package. Failures: see `checkZip`. */
export function openZipFile(name: string, bytes: Uint8Array): Result<ZipFile> {
  const checked = checkZip(name, bytes)
  if (!checked.ok) return checked
  const parts = new Map(checked.value.filter((entry) => entry.kind === 'file').map((entry) => [entry.path, entry]))
  // Some tools write references in another case than the names.
  const folded = new Map([...parts].map(([path, entry]) => [path.toLowerCase(), entry]))
  const find = (path: string): ReturnType<typeof parts.get> =>
    parts.get(cleanPath(path)) ?? folded.get(cleanPath(path).toLowerCase())
  return success({
    paths: () => [...parts.keys()],
    has: (path) => find(path) !== undefined,
    size: (path) => find(path)?.size ?? 0,
    read: (path) => {
      const entry = find(path)
      return entry === undefined ? null : unpackEntry(t('unread:entry.inside', { path: entry.path, name }), bytes, entry)
    },
  })
}
