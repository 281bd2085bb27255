import { failure, success, type Result } from '#core/result.ts'
import type { FileMark } from '#core/marks/file-mark.ts'
import { t } from '#text/text.ts'
import { readCsv, writeCsv } from '../csv/csv.ts'

/** What a column is called in our files, first, and in those of other programs (Taguette, Readwise). */
const COLUMNS = {
  id: ['id'],
  title: ['title', 'article', 'document', 'book title'],
  authors: ['authors', 'author', 'book author'],
  publication: ['publication', 'publisher'],
  date: ['date'],
  url: ['url', 'address', 'source'],
  sha256: ['sha256'],
  quote: ['quote', 'highlight', 'content', 'text'],
  prefix: ['prefix', 'before'],
  suffix: ['suffix', 'after'],
  themes: ['themes', 'theme', 'tags', 'tag', 'codes', 'code'],
  note: ['note', 'notes', 'comment', 'memo'],
  cite: ['cite'],
} as const
type Column = keyof typeof COLUMNS
const NAMES = Object.keys(COLUMNS) as Column[]

/** Marks as a table, a row for each. */
export function writeCsvMarks(marks: readonly FileMark[]): string {
  const rows = marks.map(({ id, source, quote, prefix, suffix, themes, note, cite = '' }) => {
    const said: Record<Column, string> = {
      id: id ?? '',
      title: source.title,
      authors: source.authors.join('; '),
      publication: source.publication ?? '',
      date: source.date ?? '',
      url: source.url ?? '',
      sha256: source.sha256 ?? '',
      quote,
      prefix: prefix ?? '',
      suffix: suffix ?? '',
      themes: themes.map(({ name }) => name.replaceAll(';', ',')).join('; '),
      note,
      cite,
    }
    return NAMES.map((column) => said[column])
  })
  return writeCsv([NAMES, ...rows])
}

/** The marks in a table whose first row names its columns, of which the passage and its article have to be there. Failure: not-marks. */
export function readCsvMarks(name: string, csv: string): Result<{ marks: FileMark[]; passedOver: number }> {
  const [head = [], ...rows] = readCsv(csv)
  const titles = head.map((title) => title.trim().toLowerCase())
  const places = new Map(
    NAMES.map((column) => [column, titles.findIndex((title) => (COLUMNS[column] as readonly string[]).includes(title))]),
  )
  const has = (column: Column): boolean => (places.get(column) ?? -1) >= 0
  if (!has('quote') || !(has('title') || has('url') || has('sha256')))
    return failure('not-marks', t('marks:file.columns', { name, columns: head.join(', ').slice(0, 200) }))
  const marks = rows.flatMap((row): FileMark[] => {
    const cell = (column: Column): string => row[places.get(column) ?? -1] ?? ''
    if (cell('quote').trim() === '') return []
    const some = (column: Column): string | null => (cell(column).trim() === '' ? null : cell(column).trim())
    const knows = cell('prefix') !== '' || cell('suffix') !== ''
    return [
      {
        id: null,
        source: {
          title: cell('title').trim(),
          url: some('url'),
          sha256: some('sha256'),
          date: some('date'),
          authors: split(cell('authors')),
          publication: some('publication'),
        },
        quote: cell('quote'),
        prefix: knows ? cell('prefix') : null,
        suffix: knows ? cell('suffix') : null,
        position: null,
        themes: split(cell('themes')).map((theme) => ({ slug: null, name: theme })),
        note: cell('note').replaceAll('\r\n', '\n').trim(),
      },
    ]
  })
  return marks.length === 0
    ? failure('not-marks', t('marks:file.noRows', { name }))
    : success({ marks, passedOver: rows.length - marks.length })
}

function split(said: string): string[] {
  return said
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '')
}
