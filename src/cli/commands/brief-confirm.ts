import type { Command } from 'commander'
import { success } from '#core/result.ts'
import { t } from '#text/text.ts'
import { briefId } from '../options.ts'
import type { Runner } from '../runner.ts'

export function addBriefConfirm(brief: Command, runner: Runner): void {
  brief
    .command('confirm')
    .description(t('help:brief.confirm'))
    .argument('<id>', t('help:id.brief'), briefId)
    .argument('<sentences...>', t('help:brief.sentences'))
    .option('--take-back', t('help:brief.takeBack'))
    .action((id: string, sentences: string[], { takeBack = false }: { takeBack?: boolean }, command: Command) =>
      runner.library({ create: false }, async (session) => {
        if (takeBack) {
          const taken = await session.call('briefs.unconfirm', { id, sentences })
          return taken.ok ? success({ value: { confirmed: 0 }, text: t('terminal:confirm.takenBack') }) : taken
        }
        const kept = await session.call('briefs.confirm', { id, sentences })
        if (!kept.ok) return kept
        return success({ value: kept.value, text: t('terminal:confirm.done', { count: kept.value.confirmed }) })
      })(command),
    )
}
