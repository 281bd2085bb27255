import { readdir, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { Failure } from '#core/result.ts'
import { mayBeArticle, visibleNames } from '#formats/read/folder-listing.ts'
import { fileFailure } from '#engine/file-failure.ts'
import { t } from '#text/text.ts'
import { holdsRecords } from './holds-records.ts'

/** A file to read, or a path that cannot be looked at. */
export type FoundFile = { file: string; failure: Failure | null }

/** What Node makes of bytes in a name that are not UTF-8. Such a name cannot be opened. */
const ODD = '\ufffd'

type Kind = 'file' | 'folder' | 'unknown'
type Place = { path: string; named: boolean; kind: Kind }

/**
 * The files that an import of `paths` reads, one by one: files as they are named, folders with everything below them in the order of names. In folders,
 * what `visibleNames` and `mayBeArticle` pass over is left out. A folder is walked once, however many links lead to it; no file comes twice.
 */
export async function* walkFiles(paths: readonly string[]): AsyncGenerator<FoundFile> {
  const seen = new Set<string>()
  const walked = new Set<string>()
  const left: Place[] = paths.map((path): Place => ({ path, named: true, kind: 'unknown' })).toReversed()
  for (let place = left.pop(); place !== undefined; place = left.pop()) {
    const { path, named } = place
    try {
      const kind = place.kind === 'unknown' ? await kindOf(path) : place.kind
      if (kind === 'file') {
        if (seen.has(path) || !(named || (await isWanted(path)))) continue
        seen.add(path)
        yield { file: path, failure: null }
      } else if (kind === 'folder') {
        const folder = await identity(path)
        if (walked.has(folder)) continue
        walked.add(folder)
        for (const below of (await list(path)).toReversed()) left.push(below)
      } else if (!seen.has(path)) {
        seen.add(path)
        yield { file: path, failure: { code: 'not-a-file', message: t('refused:read.special', { path }) } }
      }
    } catch (error) {
      yield { file: path, failure: whyNot(path, error) }
    }
  }
}

/** Of a folder: files that may be articles. Most JSON files are data of programs, which nobody wants to hear of. */
async function isWanted(path: string): Promise<boolean> {
  return mayBeArticle(basename(path)) && (!/\.json$/i.test(path) || (await holdsRecords(path)))
}

async function kindOf(path: string): Promise<Kind> {
  const kind = await stat(path)
  return kind.isFile() ? 'file' : kind.isDirectory() ? 'folder' : 'unknown'
}

/** What tells a folder from every other, whatever path led to it. Asking for the real path instead takes ever longer, the deeper it lies. */
async function identity(folder: string): Promise<string> {
  const { dev, ino } = await stat(folder, { bigint: true })
  return `${dev} ${ino}`
}

/** What a folder holds, in the order in which it is read. Kinds are known without a look at each, but for links. */
async function list(folder: string): Promise<Place[]> {
  const entries = new Map((await readdir(folder, { withFileTypes: true })).map((entry) => [entry.name, entry]))
  return visibleNames(entries.keys()).map((name): Place => {
    const entry = entries.get(name)
    const plain = !name.includes(ODD) && entry !== undefined
    const kind = plain && entry.isFile() ? 'file' : plain && entry.isDirectory() ? 'folder' : 'unknown'
    return { path: join(folder, name), named: false, kind }
  })
}

function whyNot(path: string, error: unknown): Failure {
  const failure = fileFailure(path, error)
  if (failure.code !== 'file-missing' || !path.includes(ODD)) return failure
  return { code: 'odd-name', message: t('refused:read.badName', { path }) }
}
