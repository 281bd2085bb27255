import { basename, extname } from 'node:path'
import { LONGEST_OF_THEME, type ExportedThemes, type ReadCodebook } from '#contract/themes.ts'
import { planCodebook, type CodebookEntry } from '#core/themes/codebook.ts'
import { failure, success, type Result } from '#core/result.ts'
import { writeCsvCodebook } from '#formats/codebook/csv-codebook.ts'
import { writeQdc } from '#formats/codebook/qdc.ts'
import { writeQdpx } from '#formats/codebook/qdpx.ts'
import { readCodebook } from '#formats/codebook/read-codebook.ts'
import { listThemes } from '#store/marks/themes.ts'
import { t } from '#text/text.ts'
import type { EngineContext } from '../context.ts'
import { readWholeFile } from '../import/reading/read-whole-file.ts'
import { writeTextFile } from '../write-text-file.ts'
import { badTerm } from './bad-term.ts'
import { projectSources } from './project-file.ts'

/** Megabytes; a codebook of two thousand codes with a page each takes half of it. A project has its sources inside. */
const LARGEST = 8
const LARGEST_PROJECT = 256

const WRITERS: Record<string, typeof writeQdc> = { '.qdc': writeQdc, '.csv': writeCsvCodebook }

/** Writes the library's themes into a file, in the format of its ending; a project has the marked articles beside them. Failures: usage (another ending), those of writing a file. */
export function exportThemes({ db, library }: EngineContext, to: string): Result<ExportedThemes> {
  const ending = extname(to).toLowerCase()
  const themes = listThemes(db())
  if (ending === '.qdpx') {
    const { sources, passages, lost } = projectSources(db())
    const written = writeTextFile(writeQdpx(themes, sources), to, library.path)
    return written.ok
      ? success({ file: to, themes: themes.length, project: { articles: sources.length, passages, lost } })
      : written
  }
  const write = WRITERS[ending]
  if (write === undefined) return failure('usage', t('themes:file.badEnding', { file: to }))
  const written = writeTextFile(write(themes), to, library.path)
  return written.ok ? success({ file: to, themes: themes.length, project: null }) : written
}

/** The themes in a file, and what they would change; everything that would be refused on the way in is refused here, by the name of the theme. */
export async function readThemesFile({ db }: EngineContext, path: string): Promise<Result<ReadCodebook>> {
  const bytes = await readWholeFile(path)
  if (!bytes.ok) return bytes
  const name = basename(path)
  const most = name.toLowerCase().endsWith('.qdpx') ? LARGEST_PROJECT : LARGEST
  if (bytes.value.length > most * 1_000_000) return failure('too-large', t('refused:read.tooLarge', { path, most }))
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
