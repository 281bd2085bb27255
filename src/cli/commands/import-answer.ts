import type { ImportReport } from '#contract/job.ts'
import { knownTitle, shownTitle } from '#core/shown-title.ts'
import { t } from '#text/text.ts'
import type { Answer } from '../answer.ts'
import { column, table } from '../table.ts'

/** What imports found, as the review of the window lists it: articles with what to look at, warnings, duplicates, failures, and a summary. */
export function importAnswer(reports: readonly ImportReport[], columns: number): Answer {
  const imported = reports.flatMap((report) => report.imported)
  const duplicates = reports.flatMap((report) => report.duplicates)
  const failed = reports.flatMap((report) => report.failed)
  const parts = [
    table(
      [
        column('id', { align: 'right' }),
        column('title', { flexible: true }),
        column('publication'),
        column('date'),
        column('language'),
        column('paragraph', { align: 'right' }),
        column('lookAt'),
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
    section(t('terminal:import.notice'), warningLines(imported)),
    section(t('terminal:import.duplicates'), duplicates.filter(({ differs }) => differs === undefined).map(duplicateLine)),
    section(
      t('terminal:import.corrected'),
      duplicates.flatMap((each) => {
        const { differs = [] } = each
        return differs.length === 0
          ? []
          : [
              duplicateLine(each),
              ...differs.map(({ kind, was, is }) => `  ${t(`terminal:import.difference.${kind}`, { was, is })}`),
            ]
      }),
    ),
    section(
      t('terminal:import.failed'),
      failed.map(({ reason }) => reason),
    ),
    t('terminal:import.summary', {
      articles: t('terminal:articles', { count: imported.length }),
      duplicates: duplicates.length,
      files: t('terminal:files', { count: failed.length }),
    }),
  ]
  return {
    value: {
      imported: imported.map(({ snippet: _snippet, title, ...facts }) => ({ ...facts, title: knownTitle(title) })),
      duplicates: duplicates.map(({ item: _item, ...each }) => ({ ...each, title: knownTitle(each.title) })),
      failed,
    },
    text: parts.filter((part) => part !== '').join('\n\n'),
    exit: failed.length > 0 ? 3 : 0,
  }
}

function duplicateLine({ file, title, of, similarity }: ImportReport['duplicates'][number]): string {
  return t('terminal:import.duplicate', { file, title: shownTitle({ title }), of, percent: Math.round(similarity * 100) })
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
  return [...about].map(([warning, ids]) => {
    const [first = '', last] = [ids[0], ids.at(-1)]
    return last === undefined || ids.length === 1
      ? t('terminal:import.warning', { id: first, warning })
      : t('terminal:import.warnings', { first, last, articles: ids.length, warning })
  })
}

function section(title: string, lines: readonly string[]): string {
  return lines.length === 0 ? '' : [title, ...lines.map((line) => `  ${line}`)].join('\n')
}
