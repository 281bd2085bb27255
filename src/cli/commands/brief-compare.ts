import type { Command } from 'commander'
import { success } from '#core/result.ts'
import { t } from '#text/text.ts'
import { comparisonText } from '../comparison-text.ts'
import { briefId } from '../options.ts'
import type { Runner } from '../runner.ts'

export function addBriefCompare(brief: Command, runner: Runner): void {
  brief
    .command('compare')
    .description(t('compare:command.description'))
    .argument('<id>', t('compare:command.id'), briefId)
    .argument('<other>', t('compare:command.other'), briefId)
    .action((id: string, other: string, _options: object, command: Command) =>
      runner.library({ create: false }, async (session) => {
        const compared = await session.call('briefs.compare', { id, other })
        return compared.ok ? success({ value: compared.value, text: comparisonText(compared.value) }) : compared
      })(command),
    )
}
