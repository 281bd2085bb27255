import { failure, success, type Result } from '#core/result.ts'
import { ThemeColour, type Theme } from '#core/theme.ts'
import type { CodebookEntry } from '#core/themes/codebook.ts'
import { t } from '#text/text.ts'
import { readCsv, writeCsv } from '../csv/csv.ts'

/** What a column is called in our files, first, and in those of other programs. */
const COLUMNS = {
  slug: ['slug', 'key'],
  name: ['name', 'theme', 'tag', 'code', 'code name'],
  parent: ['parent', 'parent code', 'group'],
  colour: ['colour', 'color'],
  definition: ['definition', 'description', 'comment', 'memo', 'code memo'],
  terms: ['terms', 'keywords', 'search terms'],
} as const
type Column = keyof typeof COLUMNS
const NAMES = Object.keys(COLUMNS) as Column[]

/** Themes as a table: a row for each, parents by their names, terms one on each line of a cell. */
export function writeCsvCodebook(themes: readonly Theme[]): string {
  const named = new Map(themes.map(({ slug, name }) => [slug, name]))
  const rows = themes.map(({ slug, name, parent, colour, definition, terms }) => {
    const said: Record<Column, string> = {
      slug,
      name,
      parent: named.get(parent ?? '') ?? '',
      colour,
      definition,
      terms: terms.join('\n'),
    }
    return NAMES.map((column) => said[column])
  })
  return writeCsv([NAMES, ...rows])
}

/**
 * The themes in a table whose first row names its columns, of which only the name has to be there; terms stand on lines of a cell, or between semicolons where it has one line. Failures:
 * not-a-codebook (no such column, a parent that is not in the file, parents in a circle), no-themes.
 */
export function readCsvCodebook(name: string, text: string): Result<CodebookEntry[]> {
  const [head = [], ...rows] = readCsv(text)
  const places = new Map(
    NAMES.flatMap((column) => {
      const at = head.findIndex((title) => (COLUMNS[column] as readonly string[]).includes(title.trim().toLowerCase()))
      return at === -1 ? [] : [[column, at] as const]
    }),
  )
  if (!places.has('name'))
    return failure('not-a-codebook', t('themes:file.noName', { name, columns: head.join(', ').slice(0, 200) }))
  const cell = (row: readonly string[], column: Column): string | null => {
    const at = places.get(column)
    return at === undefined ? null : (row[at] ?? '').trim()
  }
  const named = rows.filter((row) => cell(row, 'name') !== '')
  const keys = named.map((row) => [cell(row, 'name'), cell(row, 'slug')].map((key) => key?.toLowerCase()))
  const entries: CodebookEntry[] = []
  for (const row of named) {
    const said = cell(row, 'parent')
    const parent = said === null || said === '' ? null : keys.findIndex((own) => own.includes(said.toLowerCase()))
    if (parent === -1)
      return failure('not-a-codebook', t('themes:file.noParent', { name, theme: cell(row, 'name') ?? '', parent: said ?? '' }))
    const colour = ThemeColour.safeParse(cell(row, 'colour')?.toLowerCase())
    const slug = cell(row, 'slug')
    entries.push({
      name: (cell(row, 'name') ?? '').replace(/\s+/g, ' '),
      slug: slug === '' ? null : slug,
      definition: cell(row, 'definition')?.replaceAll('\r\n', '\n') ?? null,
      terms: termsIn(cell(row, 'terms')),
      colour: colour.success ? colour.data : null,
      ...(said === null ? {} : { parent }),
    })
  }
  if (entries.length === 0) return failure('no-themes', t('themes:file.empty', { name }))
  const circle = entries.find((_entry, at) => isCircular(entries, at))
  return circle === undefined
    ? success(entries)
    : failure('not-a-codebook', t('themes:file.circle', { name, theme: circle.name }))
}

function termsIn(said: string | null): string[] | null {
  if (said === null) return null
  const terms = said.split(/[\r\n]/.test(said) ? /[\r\n]+/ : ';').map((term) => term.replace(/\s+/g, ' ').trim())
  return [...new Set(terms)].filter((term) => term !== '')
}

function isCircular(entries: readonly CodebookEntry[], from: number): boolean {
  const seen = new Set<number>()
  for (let at: number | null | undefined = from; at != null; at = entries[at]?.parent) {
    if (seen.has(at)) return true
    seen.add(at)
  }
  return false
}
