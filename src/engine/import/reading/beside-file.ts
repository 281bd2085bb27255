import { realpath } from 'node:fs/promises'
import { dirname, isAbsolute, relative, resolve, sep } from 'node:path'
import type { Beside } from '#formats/read/parsed-source.ts'
import { fileSize, readWholeFile } from './read-whole-file.ts'

/** Records have pages and papers beside them; the largest of them is smaller than the largest file. In bytes. */
const LARGEST = 64 * 1024 * 1024

/**
 * The neighbours of the file at `path`: what lies in its folder and below it, links followed only where they stay there. Nothing else on the disk can be
 * had this way, whatever a file that was downloaded names.
 */
export function besideFile(path: string): Beside {
  return async (wanted) => {
    if (wanted === '' || wanted.includes('\0') || isAbsolute(wanted)) return null
    try {
      const folder = await realpath(dirname(resolve(path)))
      const found = await realpath(resolve(folder, wanted))
      if (!isInside(folder, found)) return null
      const size = await fileSize(found)
      if (!size.ok || size.value > LARGEST) return null
      const bytes = await readWholeFile(found)
      return bytes.ok ? bytes.value : null
    } catch {
      // Not there, or not to be seen by this user.
      return null
    }
  }
}

function isInside(folder: string, path: string): boolean {
  const way = relative(folder, path)
  return way !== '' && way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way)
}
