import { resolve } from 'node:path'
import { type Command, Option } from 'commander'
import { failure, success, type Failure, type Result } from '#core/result.ts'
import { restoreInto } from '#engine/library/restore-into.ts'
import { t } from '#text/text.ts'
import type { Answer } from '../answer.ts'
import type { Runner } from '../runner.ts'
import { libraryPath } from '../session.ts'

const passwordFile = (): Option => new Option('--password-file <file>', 'encrypt with the password in this file (not there yet)')

export function backupCommands(program: Command, runner: Runner): void {
  const encryptedLater = runner.plain(async () => failure('not-yet', t('terminal:refused.encrypted')))

  program
    .command('backup')
    .description('write a copy of the library to a file')
    .argument('<file>')
    .addOption(passwordFile())
    .action((to: string, { passwordFile: password }: { passwordFile?: string }, command: Command) => {
      if (password !== undefined) return encryptedLater(command)
      return runner.library({ create: false }, async (session) => {
        const saved = await session.call('library.backup', { to: resolve(to) })
        if (!saved.ok) return saved
        return success({
          value: saved.value,
          text: `Saved the library to ${saved.value.file} (${megabytes(saved.value.bytes)}).`,
        })
      })(command)
    })

  program
    .command('restore')
    .description('put a backup in the place of the library; what was there is kept beside it')
    .argument('<file>')
    .addOption(passwordFile())
    .action((from: string, { passwordFile: password }: { passwordFile?: string }, command: Command) => {
      if (password !== undefined) return encryptedLater(command)
      // Without opening the library first: a damaged one must be replaceable.
      return runner.plain(async () => {
        const restored = restoreInto(libraryPath(runner.io, command), from)
        if (!restored.ok) return restored
        const { file, keptAside, leftOut } = restored.value
        const kept = keptAside === null ? '' : ` What was there before is in ${keptAside}.`
        const foreign = leftOut.length === 0 ? '' : ` Not taken over, since Briefwright made none of it: ${leftOut.join(', ')}.`
        return success({ value: restored.value, text: `Restored ${file}.${kept}${foreign}` })
      })(command)
    })

  program
    .command('check')
    .description('check that the library file is whole')
    .action((_options: object, command: Command) =>
      runner.library({ create: false, failed: damage }, async (session) => {
        const checked = await session.call('library.check', {})
        if (!checked.ok) return damage(checked.failure)
        const { ok, problems } = checked.value
        return success({ value: { ok, problems }, text: ok ? 'The library is whole.' : problems.join('\n'), exit: ok ? 0 : 3 })
      })(command),
    )
}

/** That a library is too damaged to be opened or read is what a check found, not a reason to fail. */
function damage(failed: Failure): Result<Answer> {
  if (failed.code !== 'library-damaged') return { ok: false, failure: failed }
  return success({ value: { ok: false, problems: [failed.message] }, text: failed.message, exit: 3 })
}

function megabytes(bytes: number): string {
  return `${(bytes / 1_000_000).toFixed(1)} MB`
}
