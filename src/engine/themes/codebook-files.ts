import { basename, extname } from 'node:path'
import { LONGEST_OF_THEME, type ReadCodebook } from '#contract/themes.ts'
import { planCodebook, type CodebookEntry } from '#core/themes/codebook.ts'
import { failure, success, type Result } from '#core/result.ts'
import { writeCsvCodebook } from '#formats/codebook/csv-codebook.ts'
import { writeQdc } from '#formats/codebook/qdc.ts'
import { readCodebook } from '#formats/codebook/read-codebook.ts'
import { listThemes } from '#store/marks/themes.ts'
import { t } from '#text/text.ts'
import type { EngineContext } from '../context.ts'
import { readWholeFile } from '../import/reading/read-whole-file.ts'
import { writeTextFile } from '../write-text-file.ts'
import { badTerm } from './bad-term.ts'

/** Megabytes; a codebook of two thousand codes with a page each takes half of it. */
const LARGEST = 8

const WRITERS: Record<string, typeof writeQdc> = { '.qdc': writeQdc, '.csv': writeCsvCodebook }

/** Writes the library's themes into a file, in the format of its ending. Failures: usage (another ending), those of writing a file. */
export function exportThemes({ db, library }: EngineContext, to: string): Result<{ file: string; themes: number }> {
  const write = WRITERS[extname(to).toLowerCase()]
  if (write === undefined) return failure('usage', t('themes:file.badEnding', { file: to }))
  const themes = listThemes(db())
  const written = writeTextFile(write(themes), to, library.path)
  return written.ok ? success({ file: to, themes: themes.length }) : written
}

/** The themes in a file, and what they would change; everything that would be refused on the way in is refused here, by the name of the theme. */
export async function readThemesFile({ db }: EngineContext, path: string): Promise<Result<ReadCodebook>> {
  const bytes = await readWholeFile(path)
  if (!bytes.ok) return bytes
  const name = basename(path)
  if (bytes.value.length > LARGEST * 1_000_000) return failure('too-large', t('refused:read.tooLarge', { path, most: LARGEST }))
  const themes = listThemes(db())
  const entries = readCodebook(
    name,
    bytes.value,
    themes.map(({ slug }) => slug),
  )
  if (!entries.ok) return entries
  for (const entry of entries.value) {
    const wrong = wrongWith(name, entry)
    if (wrong !== null) return wrong
  }
  return success({ file: name, entries: entries.value, plan: planCodebook(themes, entries.value) })
}

function wrongWith(file: string, { name, definition, terms }: CodebookEntry): Result<never> | null {
  const said = { name: [name], definition: [definition ?? ''], terms: terms ?? [] }
  for (const field of ['name', 'definition', 'terms'] as const) {
    const most = LONGEST_OF_THEME[field]
    if (said[field].some((text) => text.length > most))
      return failure(
        'too-large',
        t('themes:file.tooLong', { name: file, theme: name.slice(0, 60), field: t(`themes:file.field.${field}`), most }),
      )
  }
  const bad = badTerm(said.terms)
  if (bad === null || bad.ok) return null
  return failure('bad-term', t('themes:file.badTerm', { name: file, theme: name, problem: bad.failure.message }))
}
