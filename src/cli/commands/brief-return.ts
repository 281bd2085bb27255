import type { Command } from 'commander'
import { success } from '#core/result.ts'
import { t } from '#text/text.ts'
import type { Runner } from '../runner.ts'
import { returnedText } from '../returned-text.ts'

export function addBriefReturn(brief: Command, runner: Runner): void {
  brief
    .command('return')
    .description(t('returned:command.description'))
    .argument('<file>', t('returned:command.file'))
    .option('--apply', t('returned:command.apply'))
    .action((path: string, { apply = false }: { apply?: boolean }, command: Command) =>
      runner.library({ create: false }, async (session) => {
        const laid = await session.call('returns.lay', { path })
        if (!laid.ok) return laid
        const { revision, changes, left, acts, prefix, ...returned } = laid.value
        const { brief: id, sentences, notes, comments, other } = returned
        const differs = [...sentences, ...notes].some(({ state }) => state !== 'unchanged') || comments.length + other.length > 0
        const applied = apply ? await session.call('returns.apply', { id, revision, acts, prefix }) : null
        if (applied?.ok === false) return applied
        const taken = applied === null ? null : { changes, left, revision: applied.value.revision }
        return success({
          value: { ...returned, changes, left, applied: taken },
          text: returnedText(returned, taken),
          exit: differs ? 3 : 0,
        })
      })(command),
    )
}
