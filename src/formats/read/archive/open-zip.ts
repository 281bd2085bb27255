import { posix } from 'node:path'
import { failure, type Result, success } from '#core/result.ts'
import { t } from '#text/text.ts'
import { inReadingOrder, mayBeArticle, visibleNames } from '../folder-listing.ts'
import type { Beside } from '../parsed-source.ts'
import { type Archive, type ArchiveLimits, type ArchiveMember, unreadable } from './archive.ts'
import { checkZip, type PlacedEntry } from './check-zip.ts'
import { unpackEntry } from './unpack-entry.ts'

type Open = (name: string, bytes: Uint8Array, limits: ArchiveLimits) => Result<Archive>
type Zip = { name: string; bytes: Uint8Array; byPath: ReadonlyMap<string, PlacedEntry>; limits: ArchiveLimits; open: Open }

const ARCHIVE = /\.(?:zip|mbox)$/i

/** The files of a ZIP archive that may be articles, as a folder's would be; archives inside it are opened by `open`. Failures: see `openArchive`. */
export function openZip(name: string, bytes: Uint8Array, limits: ArchiveLimits, open: Open): Result<Archive> {
  const checked = checkZip(name, bytes)
  if (!checked.ok) return checked
  const files = checked.value.filter((entry) => entry.kind === 'file' && entry.path !== '')
  const byPath = new Map(files.map((entry) => [entry.path, entry]))
  const paths = articlePaths([...byPath.keys()])
  if (paths.length === 0) return failure('no-text', t('unread:zip.empty', { name }))
  if (paths.every((path) => byPath.get(path)?.encrypted === true))
    return failure('password-protected', t('unread:zip.locked', { name }))
  const total = paths.reduce((sum, path) => sum + (byPath.get(path)?.size ?? 0), 0)
  if (total > limits.bytesLeft)
    return failure('too-large', t('unread:zip.tooLarge', { name, gigabytes: (total / 1e9).toFixed(1) }))
  limits.bytesLeft -= total
  const zip: Zip = { name, bytes, byPath, limits, open }
  const passedOver = files.length - paths.length
  const warnings = passedOver === 0 ? [] : [t('unread:zip.passedOver', { passedOver, files: files.length, name })]
  // Where no archive stands inside, all are known now, and can be counted.
  const members = paths.some((path) => ARCHIVE.test(path))
    ? { [Symbol.iterator]: () => membersOf(zip, paths) }
    : [...membersOf(zip, paths)]
  return success({ members, warnings })
}

/** The paths that an import of a folder with these files would take, folder by folder in the order of names. */
function articlePaths(paths: readonly string[]): string[] {
  const folders = new Map<string, Set<string>>()
  for (const path of paths) {
    const parts = path.split('/')
    for (const [depth, part] of parts.entries()) {
      const folder = parts.slice(0, depth).join('/')
      const names = folders.get(folder) ?? new Set()
      folders.set(folder, names.add(part))
    }
  }
  const visible = new Map([...folders].map(([folder, names]) => [folder, new Set(visibleNames(names))]))
  const isVisible = (path: string): boolean => {
    const parts = path.split('/')
    return parts.every((part, depth) => visible.get(parts.slice(0, depth).join('/'))?.has(part) === true)
  }
  return inReadingOrder(paths.filter((path) => mayBeArticle(posix.basename(path)) && isVisible(path)))
}

function* membersOf(zip: Zip, paths: readonly string[]): Generator<ArchiveMember> {
  for (const path of paths) {
    const entry = zip.byPath.get(path)
    if (entry === undefined) continue
    if (ARCHIVE.test(path)) yield* innerMembers(zip, path, entry)
    else yield { path, read: async () => unpackEntry(label(zip, path), zip.bytes, entry), beside: beside(zip, path) }
  }
}

/** The members of an archive inside this one. It is unpacked when its turn comes, and given up after its last member. */
function* innerMembers(zip: Zip, path: string, entry: PlacedEntry): Generator<ArchiveMember> {
  const name = label(zip, path)
  if (zip.limits.depth <= 1) {
    yield unreadable(path, failure('archive-in-archive', t('unread:zip.inArchives', { name })))
    return
  }
  const bytes = unpackEntry(name, zip.bytes, entry)
  const inner = bytes.ok ? zip.open(name, bytes.value, innerLimits(zip.limits)) : bytes
  if (!inner.ok) yield unreadable(path, inner)
  else for (const member of inner.value.members) yield { ...member, path: `${path}/${member.path}` }
}

/** One deeper; the bytes are counted in one place for all. */
function innerLimits(outer: ArchiveLimits): ArchiveLimits {
  return {
    depth: outer.depth - 1,
    get bytesLeft() {
      return outer.bytesLeft
    },
    set bytesLeft(bytes) {
      outer.bytesLeft = bytes
    },
  }
}

function label(zip: Zip, path: string): string {
  return t('unread:entry.inside', { path, name: zip.name })
}

function beside(zip: Zip, path: string): Beside {
  return async (relative) => {
    const wanted = posix.normalize(posix.join(posix.dirname(path), relative.replaceAll('\\', '/')))
    // No path of a member begins with `..`, so that nothing outside is ever found.
    const entry = posix.isAbsolute(relative) ? undefined : zip.byPath.get(wanted)
    const bytes = entry === undefined ? null : unpackEntry(label(zip, wanted), zip.bytes, entry)
    return bytes?.ok === true ? bytes.value : null
  }
}
