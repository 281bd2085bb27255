import { readdir, realpath, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { Failure } from '#core/result.ts'
import { mayBeArticle, visibleNames } from '#formats/read/folder-listing.ts'
import { fileFailure } from './file-failure.ts'

export type FoundFiles = { files: string[]; failed: { file: string; failure: Failure }[] }

/**
 * The files that an import of `paths` reads: files as they are named, folders with everything below them in the order of names. In folders,
 * what `visibleNames` and `mayBeArticle` pass over is left out. A folder is walked once, however many links
 * lead to it. What cannot be looked at is in `failed`.
 */
export async function collectFiles(paths: readonly string[]): Promise<FoundFiles> {
  const files = new Set<string>()
  const failed: FoundFiles['failed'] = []
  const walked = new Set<string>()
  const visit = async (path: string, named: boolean): Promise<void> => {
    try {
      const kind = await stat(path)
      if (kind.isFile()) {
        if (named || mayBeArticle(basename(path))) files.add(path)
        return
      }
      if (!kind.isDirectory()) {
        failed.push({ file: path, failure: { code: 'not-a-file', message: `${path} is neither a file nor a folder.` } })
        return
      }
      const folder = await realpath(path)
      if (walked.has(folder)) return
      walked.add(folder)
      for (const name of visibleNames(await readdir(path))) await visit(join(path, name), false)
    } catch (error) {
      failed.push({ file: path, failure: fileFailure(path, error) })
    }
  }
  for (const path of paths) await visit(path, true)
  return { files: [...files], failed }
}
