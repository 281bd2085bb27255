import type { Dirent } from 'node:fs'
import { readdir, realpath, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Failure } from '#core/result.ts'
import { noArticle } from '#formats/read/no-article.ts'
import { fileFailure } from './file-failure.ts'

export type FoundFiles = { files: string[]; failed: { file: string; failure: Failure }[] }

/**
 * The files that an import of `paths` reads: files as they are named, folders with everything below them in the order of names. In folders,
 * hidden entries are left out, pictures, data and other files that are no articles, and the `Page_files` folder that a browser saves beside
 * `Page.html`. A folder is walked once, however many links
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
        if (named || noArticle(path) === null) files.add(path)
        return
      }
      if (!kind.isDirectory()) {
        failed.push({ file: path, failure: { code: 'not-a-file', message: `${path} is neither a file nor a folder.` } })
        return
      }
      const folder = await realpath(path)
      if (walked.has(folder)) return
      walked.add(folder)
      const entries = await readdir(path, { withFileTypes: true })
      for (const name of visibleNames(entries)) await visit(join(path, name), false)
    } catch (error) {
      failed.push({ file: path, failure: fileFailure(path, error) })
    }
  }
  for (const path of paths) await visit(path, true)
  return { files: [...files], failed }
}

function visibleNames(entries: readonly Dirent[]): string[] {
  const names = new Set(entries.map((entry) => entry.name))
  return [...names]
    .filter((name) => !name.startsWith('.') && !/^(thumbs\.db|desktop\.ini)$/i.test(name))
    .filter((name) => !isPageFolder(name, names))
    .toSorted()
}

function isPageFolder(name: string, names: ReadonlySet<string>): boolean {
  const page = /^(.+)_files$/.exec(name)?.[1]
  return page !== undefined && (names.has(`${page}.html`) || names.has(`${page}.htm`))
}
