import { Command, CommanderError, Option } from 'commander'
import type { Result } from '#core/result.ts'
import { t } from '#text/text.ts'
import { printAnswer, printFailure, type Answer } from './answer.ts'
import { analysisCommands } from './commands/analysis.ts'
import { timelineCommand } from './commands/timeline.ts'
import { articleCommands } from './commands/articles.ts'
import { backupCommands } from './commands/backup.ts'
import { briefCommand } from './commands/brief.ts'
import { collectionsCommand } from './commands/collections.ts'
import { demoCommand } from './commands/demo.ts'
import { evidenceCommand } from './commands/evidence.ts'
import { excerptsCommand } from './commands/excerpts.ts'
import { correctCommand } from './commands/correct.ts'
import { gradeCommand } from './commands/grade.ts'
import { historyCommands } from './commands/history.ts'
import { libraryCommand } from './commands/library.ts'
import { stateCommand } from './commands/state.ts'
import { importCommand } from './commands/import.ts'
import { stylesCommand } from './commands/styles.ts'
import { marksCommand } from './commands/marks.ts'
import { templatesCommand } from './commands/templates.ts'
import { themesCommand } from './commands/themes.ts'
import { usesCommands } from './commands/uses.ts'
import { verifyCommand } from './commands/verify.ts'
import { harmless } from './harmless.ts'
import type { Io } from './io.ts'
import type { Runner } from './runner.ts'
import { openSession } from './session.ts'

/** Exit code of wrong usage. */
const USAGE = 2

/** Runs one command and returns its exit code: 0 done, 1 could not, 2 wrong usage, 3 done with findings or failures. */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  let exit = 0
  const finish = (command: Command, result: Result<Answer>): void => {
    const json = command.optsWithGlobals<{ json?: boolean }>().json === true
    exit = result.ok ? printAnswer(io, result.value, json) : printFailure(io, result.failure)
  }
  const runner: Runner = {
    io,
    library:
      ({ create, failed }, work) =>
      async (command) => {
        const session = openSession(io, command.optsWithGlobals<{ library?: string }>().library, create)
        if (!session.ok) return finish(command, failed?.(session.failure) ?? session)
        try {
          finish(command, await work(session.value))
          for (const what of session.value.passedOver()) io.err(`${t('terminal:passedOver', { what })}\n`)
        } finally {
          await session.value.close()
        }
      },
    plain: (work) => async (command) => finish(command, await work()),
  }
  try {
    await buildProgram(runner).parseAsync(argv, { from: 'user' })
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : USAGE
    io.log('command line', error)
    io.err(`${t('terminal:broken')}\n`)
    return 1
  }
  return exit
}

/** All commands with their arguments and options; what they do goes through the runner. */
export function buildProgram(runner: Runner): Command {
  const program = new Command('briefwright').description(t('help:program')).showHelpAfterError(t('help:afterError'))
  const commands = [
    importCommand,
    articleCommands,
    stateCommand,
    correctCommand,
    evidenceCommand,
    analysisCommands,
    timelineCommand,
    themesCommand,
    excerptsCommand,
    marksCommand,
    gradeCommand,
    usesCommands,
    templatesCommand,
    stylesCommand,
    briefCommand,
    verifyCommand,
    historyCommands,
    collectionsCommand,
    libraryCommand,
    backupCommands,
    demoCommand,
  ]
  for (const add of commands) add(program, runner)
  prepare(program, runner.io)
  return program
}

/** Gives every command the options that all share, before or after its name, and the same way of reporting wrong usage. */
function prepare(command: Command, io: Io): void {
  command
    .addOption(new Option('--library <file>', t('help:library')))
    .addOption(new Option('--json', t('help:json')))
    .helpOption('-h, --help', t('help:help'))
    .configureHelp({ styleTitle: titled })
    .exitOverride()
    .configureOutput({ writeOut: io.out, writeErr: (text) => io.err(harmless(text)) })
  for (const child of command.commands) prepare(child, io)
}

/** What commander writes above the parts of a page of help. */
const TITLES = {
  'Usage:': () => t('help:title.usage'),
  'Arguments:': () => t('help:title.arguments'),
  'Options:': () => t('help:title.options'),
  'Commands:': () => t('help:title.commands'),
} as const

const isTitle = (title: string): title is keyof typeof TITLES => title in TITLES

function titled(title: string): string {
  return isTitle(title) ? TITLES[title]() : title
}
