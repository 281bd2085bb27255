import type { Command } from 'commander'
import { success } from '#core/result.ts'
import { t } from '#text/text.ts'
import type { Runner } from '../runner.ts'
import { verifiedText } from '../verified-text.ts'

export function verifyCommand(program: Command, runner: Runner): void {
  program
    .command('verify')
    .description(t('help:verify.what'))
    .argument('<file>', t('help:verify.file'))
    .action((path: string, _options: object, command: Command) =>
      runner.library({ create: false }, async (session) => {
        const verified = await session.call('verify.file', { path })
        if (!verified.ok) return verified
        return success({ value: verified.value, text: verifiedText(verified.value), exit: verified.value.ok ? 0 : 3 })
      })(command),
    )
}
