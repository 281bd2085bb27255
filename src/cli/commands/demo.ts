import type { Command } from 'commander'
import { runDemo } from '../demo.ts'
import type { Runner } from '../runner.ts'

export function demoCommand(program: Command, runner: Runner): void {
  program
    .command('demo')
    .description('make a cited brief from the bundled sample library, in a folder of its own')
    .option('--to <folder>', 'where to put library, PDF and Word file', 'demo')
    .action(({ to }: { to: string }, command: Command) =>
      runner.plain(() => runDemo(runner.io, to, command.optsWithGlobals<{ library?: string }>().library))(command),
    )
}
