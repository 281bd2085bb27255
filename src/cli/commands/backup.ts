import { basename, resolve } from 'node:path'
import { type Command, Option } from 'commander'
import type { Inside } from '#contract/backups.ts'
import { failure, success, type Failure, type Result } from '#core/result.ts'
import { lookInto } from '#engine/library/look-into.ts'
import { runRecovery } from '#engine/library/recovery.ts'
import { restoreInto } from '#engine/library/restore-into.ts'
import { t } from '#text/text.ts'
import type { Answer } from '../answer.ts'
import { showProgress } from '../progress.ts'
import type { Runner } from '../runner.ts'
import { readPassword } from '../password-file.ts'
import { libraryPath } from '../session.ts'

type Restoring = { passwordFile?: string; look?: boolean }

const passwordFile = (): Option => new Option('--password-file <file>', t('help:passwordFile'))

export function backupCommands(program: Command, runner: Runner): void {
  program
    .command('backup')
    .description(t('help:backup'))
    .argument('<file>')
    .addOption(passwordFile())
    .action((to: string, { passwordFile: named }: { passwordFile?: string }, command: Command) =>
      runner.library({ create: false }, async (session) => {
        const password = readPassword(named)
        if (!password.ok) return password
        const saved = await session.call('library.backup', { to: resolve(to), ...password.value })
        if (!saved.ok) return saved
        const told = { file: saved.value.file, megabytes: megabytes(saved.value.bytes) }
        return success({
          value: saved.value,
          text: named === undefined ? t('backups:terminal.saved', told) : t('backups:terminal.savedEncrypted', told),
        })
      })(command),
    )

  program
    .command('restore')
    .description(t('help:restore'))
    .argument('<file>')
    .addOption(passwordFile())
    .option('--look', t('help:look'))
    .action((from: string, { passwordFile: named, look = false }: Restoring, command: Command) =>
      // Without opening the library first: a damaged one must be replaceable.
      runner.plain(async () => {
        const given = readPassword(named)
        if (!given.ok) return given
        const library = libraryPath(runner.io, command)
        if (look) return lookAt(from, library, given.value.password)
        const restored = await restoreInto(library, from, given.value.password, (work) => work())
        if (!restored.ok) return restored.failure.code === 'password-needed' ? needed(from) : restored
        const { file, keptAside, leftOut } = restored.value
        const told = [
          t('backups:terminal.restored', { file }),
          ...(keptAside === null ? [] : [t('backups:terminal.keptAside', { file: keptAside })]),
          ...(leftOut.length === 0 ? [] : [t('shell:notTakenOver', { names: leftOut.join(', ') })]),
        ]
        return success({ value: restored.value, text: told.join(' ') })
      })(command),
    )

  program
    .command('recover')
    .description(t('help:recover'))
    .argument('<file>')
    .requiredOption('--to <file>', t('help:recoverTo'))
    .action((from: string, { to }: { to: string }, command: Command) =>
      runner.plain(async () => {
        const bar = showProgress(runner.io)
        const view = { id: '', kind: 'recover', subject: { file: basename(from) }, state: 'running', done: 0 } as const
        const { program: files, signal } = runner.io
        const recovered = await runRecovery(
          { path: from, to },
          files.workers,
          (progress) => bar.show({ ...view, ...progress }),
          signal,
        ).finally(() => bar.clear())
        if (recovered === null) return failure('cancelled', t('backups:recover.cancelled'))
        if (!recovered.ok) return recovered
        const { file, counts, lost } = recovered.value
        const told = [
          t('backups:terminal.recovered', { file, ...counts }),
          ...(lost.length === 0 ? [t('backups:terminal.nothingLost')] : [t('backups:terminal.notRead'), ...lost]),
        ]
        return success({ value: { file, ...counts, lost }, text: told.join('\n'), exit: lost.length === 0 ? 0 : 3 })
      })(command),
    )

  program
    .command('check')
    .description(t('help:check'))
    .action((_options: object, command: Command) =>
      runner.library({ create: false, failed: damage }, async (session) => {
        const checked = await session.call('library.check', {})
        if (!checked.ok) return damage(checked.failure)
        const { ok, problems } = checked.value
        const info = await session.call('library.info', {})
        const warnings = info.ok && info.value.warning !== null ? [info.value.warning] : []
        return success({
          value: { ok, problems, warnings },
          text: [...(ok ? [t('backups:terminal.whole')] : problems), ...warnings].join('\n'),
          exit: ok ? 0 : 3,
        })
      })(command),
    )
}

/** What is in a backup, which is not restored. */
async function lookAt(from: string, library: string, password: string | undefined): Promise<Result<Answer>> {
  const inside = await lookInto(library, from, password)
  if (!inside.ok) return inside.failure.code === 'password-needed' ? needed(from) : inside
  return success({ value: { file: resolve(from), ...inside.value }, text: insideText(inside.value) })
}

function insideText({ articles, excerpts, briefs, trashed, newest, changedAt }: Inside): string {
  return [
    t('backups:terminal.holds', { articles, excerpts, briefs, trashed }),
    ...(newest === null ? [] : [t('backups:terminal.newest', { title: newest.title, day: newest.importedAt.slice(0, 10) })]),
    ...(changedAt === null ? [] : [t('backups:terminal.changed', { at: changedAt })]),
  ].join('\n')
}

function needed(from: string): Result<never> {
  return failure('password-needed', t('terminal:refused.passwordNeeded', { from }))
}

/** That a library is too damaged to be opened or read is what a check found, not a reason to fail. */
function damage(failed: Failure): Result<Answer> {
  if (failed.code !== 'library-damaged') return { ok: false, failure: failed }
  return success({ value: { ok: false, problems: [failed.message] }, text: failed.message, exit: 3 })
}

function megabytes(bytes: number): string {
  return (bytes / 1_000_000).toFixed(1)
}
