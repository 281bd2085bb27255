import type { Command } from 'commander'
import { success } from '#core/result.ts'
import { t } from '#text/text.ts'
import type { Runner } from '../runner.ts'
import { column, table } from '../table.ts'

/** `coverage`, `origins`: what the library as a whole says. */
export function analysisCommands(program: Command, runner: Runner): void {
  program
    .command('coverage')
    .description(t('help:analysis.coverage'))
    .option('--theme <slug>', t('help:only.theme'))
    .action(({ theme }: { theme?: string }, command: Command) =>
      runner.library({ create: false }, async (session) => {
        const covered = await session.call('analysis.coverage', { theme })
        if (!covered.ok) return covered
        const rows = covered.value.map((each) => [
          each.theme,
          each.article,
          each.month ?? '–',
          String(each.marked),
          String(each.suggested),
        ])
        const columns = [
          column('theme', { flexible: true }),
          column('article', { align: 'right' }),
          column('month'),
          column('marked', { align: 'right' }),
          column('suggested', { align: 'right' }),
        ]
        return success({ value: covered.value, text: table(columns, rows, runner.io.columns) || t('analysis:none.coverage') })
      })(command),
    )

  program
    .command('origins')
    .description(t('help:analysis.origins'))
    .action((_options: object, command: Command) =>
      runner.library({ create: false }, async (session) => {
        const origins = await session.call('analysis.origins', {})
        if (!origins.ok) return origins
        const rows = origins.value.map(({ origin, articles, reason }) => [origin, articles.join(', '), reason])
        const columns = [column('origin'), column('articles'), column('because', { flexible: true })]
        return success({ value: origins.value, text: table(columns, rows, runner.io.columns) || t('terminal:none.articles') })
      })(command),
    )
}
