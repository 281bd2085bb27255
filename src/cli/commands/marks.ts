import type { Command } from 'commander'
import { importedMarksWords } from '#core/marks/imported-words.ts'
import { success } from '#core/result.ts'
import { t } from '#text/text.ts'
import { articleId } from '../options.ts'
import type { Runner } from '../runner.ts'
import { column, table } from '../table.ts'

/** `marks export` and `marks import`. */
export function marksCommand(program: Command, runner: Runner): void {
  const marks = program.command('marks').description(t('help:marks.what'))

  marks
    .command('export')
    .description(t('help:marks.export'))
    .argument('<file>', t('help:marks.to'))
    .option('--theme <slug>', t('help:excerpts.withTheme'))
    .option('--article <id>', t('help:excerpts.ofArticle'), articleId)
    .action((to: string, { theme, article }: { theme?: string; article?: string }, command: Command) =>
      runner.library({ create: false }, async (session) => {
        const written = await session.call('marks.exportFile', { to, theme, article })
        if (!written.ok) return written
        const { marks: count, references } = written.value
        const told = [
          t('terminal:marks.exported', { count, file: to }),
          ...(references === null ? [] : [t('terminal:marks.references', { file: references })]),
        ]
        return success({ value: written.value, text: told.join('\n') })
      })(command),
    )

  marks
    .command('import')
    .description(t('help:marks.import'))
    .argument('<file>', t('help:marks.file'))
    .action((path: string, _options: object, command: Command) =>
      runner.library({ create: false }, async (session) => {
        const done = await session.call('marks.importFile', { path })
        if (!done.ok) return done
        const { file: _file, notPlaced, ...counts } = done.value
        const rows = notPlaced.map(({ quote, title, why, nearest }) => [t(`marks:why.${why}`), title, quote, nearest?.text ?? ''])
        const columns = [column('reason'), column('title'), column('quote', { flexible: true }), column('nearest')]
        const text = [importedMarksWords(done.value), table(columns, rows.map(shortened), runner.io.columns)].filter(
          (part) => part !== '',
        )
        return success({
          value: { ...counts, conflicts: notPlaced },
          text: text.join('\n\n'),
          exit: notPlaced.length > 0 ? 3 : 0,
        })
      })(command),
    )
}

/** A cell of a line holds so many characters. */
const SHOWN = 60

function shortened(cells: readonly string[]): string[] {
  return cells.map((cell) => (cell.length > SHOWN ? `${cell.slice(0, SHOWN - 1)}…` : cell))
}
