import type { Command } from 'commander'
import type { ImportReport } from '#contract/job.ts'
import { success } from '#core/result.ts'
import { knownTitle, shownTitle } from '#core/shown-title.ts'
import type { Answer } from '../answer.ts'
import { filled } from '../options.ts'
import type { Runner } from '../runner.ts'
import { table } from '../table.ts'

type Options = { collection?: string; allowDuplicates?: boolean }

const STDIN = '-'

export function importCommand(program: Command, runner: Runner): void {
  program
    .command('import')
    .description('add articles: text, Markdown and saved HTML files, folders of them, or - for standard input')
    .argument('<path...>', 'files and folders')
    .option('--collection <name>', 'put them into this collection', filled)
    .option('--allow-duplicates', 'store what the library has already, too')
    .action((paths: string[], { collection, allowDuplicates = false }: Options, command: Command) =>
      runner.library({ create: true }, async (session) => {
        const options = { allowDuplicates, ...(collection === undefined ? {} : { collection }) }
        const reports: ImportReport[] = []
        const files = paths.filter((path) => path !== STDIN)
        if (files.length > 0) {
          const report = await session.job<ImportReport>(
            await session.call('import.start', { paths: files, ...options }),
            stopped,
          )
          if (!report.ok) return report
          reports.push(report.value)
        }
        if (files.length < paths.length) {
          const bytes = await runner.io.readStdin()
          const started = await session.call('import.text', { name: 'standard input', bytes, ...options })
          const report = await session.job<ImportReport>(started, stopped)
          if (!report.ok) return report
          reports.push(report.value)
        }
        return success(importAnswer(reports, runner.io.columns))
      })(command),
    )
}

function stopped(partial: ImportReport | undefined): string {
  return `Stopped. ${articles(partial?.imported.length ?? 0)} imported before that stay in the library.`
}

/** One report of several, and its summary. */
function importAnswer(reports: readonly ImportReport[], columns: number): Answer {
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
        { title: '¶', align: 'right' },
      ],
      imported.map(({ id, title, snippet, publication, date, paragraphs }) => [
        id,
        shownTitle({ title, snippet }),
        publication ?? '–',
        date ?? '–',
        String(paragraphs),
      ]),
      columns,
    ),
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
    `${articles(imported.length)} imported, ${duplicates.length} left out as duplicates, ${failed.length} ${failed.length === 1 ? 'file' : 'files'} failed.`,
  ]
  return {
    value: {
      imported: imported.map(({ id, title, authors, publication, date, language, paragraphs, file }) => ({
        id,
        title: knownTitle(title),
        authors,
        publication,
        date,
        language,
        paragraphs,
        file,
      })),
      duplicates: duplicates.map((each) => ({ ...each, title: knownTitle(each.title) })),
      failed,
    },
    text: parts.filter((part) => part !== '').join('\n\n'),
    exit: failed.length > 0 ? 3 : 0,
  }
}

function articles(count: number): string {
  return count === 1 ? '1 article' : `${count} articles`
}

function section(title: string, lines: readonly string[]): string {
  return lines.length === 0 ? '' : [title, ...lines.map((line) => `  ${line}`)].join('\n')
}
