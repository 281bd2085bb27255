import type { ImportReport } from '#contract/job.ts'
import { knownTitle, shownTitle } from '#core/shown-title.ts'
import type { Answer } from '../answer.ts'
import { table } from '../table.ts'

/** What imports found, as the review of the window lists it: articles with what to look at, warnings, duplicates, failures, and a summary. */
export function importAnswer(reports: readonly ImportReport[], columns: number): Answer {
  const imported = reports.flatMap((report) => report.imported)
  const duplicates = reports.flatMap((report) => report.duplicates)
  const failed = reports.flatMap((report) => report.failed)
  const parts = [
    table(
      [
        { title: 'id', align: 'right' },
        { title: 'title', flexible: true },
        { title: 'publication' },
        { title: 'date' },
        { title: 'lang' },
        { title: '¶', align: 'right' },
        { title: 'look at' },
      ],
      imported.map(({ id, title, snippet, publication, date, language, paragraphs, doubtful }) => [
        id,
        shownTitle({ title, snippet }),
        publication ?? '–',
        date ?? '–',
        language ?? '–',
        String(paragraphs),
        doubtful.join(', '),
      ]),
      columns,
    ),
    section('Please note:', warningLines(imported)),
    section(
      'Already in the library, left out (--allow-duplicates stores them too):',
      duplicates.map(
        ({ file, title, of, similarity }) =>
          `${file}: “${shownTitle({ title })}” repeats article ${of} (${Math.round(similarity * 100)} % the same)`,
      ),
    ),
    section(
      'Not imported:',
      failed.map(({ reason }) => reason),
    ),
    `${articleCount(imported.length)} imported, ${duplicates.length} left out as duplicates, ${failed.length} ${failed.length === 1 ? 'file' : 'files'} failed.`,
  ]
  return {
    value: {
      imported: imported.map(({ snippet: _snippet, title, ...facts }) => ({ ...facts, title: knownTitle(title) })),
      duplicates: duplicates.map((each) => ({ ...each, title: knownTitle(each.title) })),
      failed,
    },
    text: parts.filter((part) => part !== '').join('\n\n'),
    exit: failed.length > 0 ? 3 : 0,
  }
}

/** Each warning once, with the articles it is about: what concerns a whole file comes with each of its articles. */
function warningLines(imported: readonly { id: string; warnings: readonly string[] }[]): string[] {
  const about = new Map<string, string[]>()
  for (const { id, warnings } of imported) {
    for (const warning of warnings) {
      const ids = about.get(warning)
      if (ids === undefined) about.set(warning, [id])
      else ids.push(id)
    }
  }
  return [...about].map(([warning, ids]) =>
    ids.length === 1 ? `article ${ids[0]}: ${warning}` : `articles ${ids[0]} to ${ids.at(-1)} (${ids.length}): ${warning}`,
  )
}

/** A number of articles in words. */
export function articleCount(count: number): string {
  return count === 1 ? '1 article' : `${count} articles`
}

function section(title: string, lines: readonly string[]): string {
  return lines.length === 0 ? '' : [title, ...lines.map((line) => `  ${line}`)].join('\n')
}
