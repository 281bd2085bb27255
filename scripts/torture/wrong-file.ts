import { existsSync, readFileSync } from 'node:fs'
import { unzipSync } from 'fflate'
import { checkLibrary } from '#store/library/integrity.ts'
import { openLibrary } from '#store/library/library.ts'
import type { Acknowledged } from './acknowledged.ts'

/** What is wrong with a file that was promised; a later one of the same name may stand in its place, but whole. */
export function wrongFile({ path, form }: Extract<Acknowledged, { kind: 'file' }>): string[] {
  if (!existsSync(path)) return [`${path} is lost.`]
  return form === 'word' ? wrongWord(path) : wrongLibrary(path)
}

function wrongWord(path: string): string[] {
  try {
    return unzipSync(readFileSync(path))['word/document.xml'] === undefined ? [`${path} is no Word file.`] : []
  } catch (error) {
    return [`${path} is not whole: ${String(error)}`]
  }
}

function wrongLibrary(path: string): string[] {
  const opened = openLibrary(path, { readonly: true })
  if (!opened.ok) return [opened.failure.message]
  try {
    const held = opened.value.db.prepare("SELECT count(*) FROM excerpt WHERE note LIKE 'Before%'").pluck().get()
    return [...(held === 1 ? [] : [`${path} lacks what was in the library.`]), ...checkLibrary(opened.value.db)]
  } finally {
    opened.value.close()
  }
}
