import type { Command } from 'commander'
import { success } from '#core/result.ts'
import { t } from '#text/text.ts'
import { clipped } from '../clipped.ts'
import { paragraphPlace } from '../paragraph-place.ts'
import type { Runner } from '../runner.ts'
import { column, table } from '../table.ts'

/** `timeline`: which dates the articles name. */
export function timelineCommand(program: Command, runner: Runner): void {
  program
    .command('timeline')
    .description(t('help:analysis.timeline'))
    .option('--theme <slug>', t('help:analysis.inTheme'))
    .action(({ theme }: { theme?: string }, command: Command) =>
      runner.library({ create: false }, async (session) => {
        const found = await session.call('analysis.timeline', { theme })
        if (!found.ok) return found
        const { written, named } = found.value
        const dates = named.map(({ on, printed, told, text, article, n }) => ({ date: on, printed, told, text, article, n }))
        const rows = dates.map((each) => [
          each.told ? t('terminal:toldDate', { date: each.date }) : each.date,
          each.printed,
          clipped(each.text),
          paragraphPlace(each.article, each.n),
        ])
        const columns = [column('date'), column('words'), column('sentence', { flexible: true }), column('place')]
        return success({
          value: { written, dates },
          text: table(columns, rows, runner.io.columns) || t('analysis:none.dates'),
        })
      })(command),
    )
}
