import type { Command } from 'commander'
import { t } from '#text/text.ts'
import { runDemo } from '../demo.ts'
import type { Runner } from '../runner.ts'

export function demoCommand(program: Command, runner: Runner): void {
  program
    .command('demo')
    .description(t('help:demo.what'))
    .option('--to <folder>', t('help:demo.to'), 'demo')
    .action(({ to }: { to: string }, command: Command) =>
      runner.plain(() => runDemo(runner.io, to, command.optsWithGlobals<{ library?: string }>().library))(command),
    )
}
