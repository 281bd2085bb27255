import type { Command } from 'commander'
import type { ImportBatch } from '#contract/import-review.ts'
import type { ImportReport } from '#contract/job.ts'
import { formatGroups } from '#core/formats.ts'
import { importTitle } from '#core/import-subject.ts'
import { success, type Result } from '#core/result.ts'
import { t } from '#text/text.ts'
import { printMessage } from '../answer.ts'
import type { Io } from '../io.ts'
import { filled } from '../options.ts'
import type { Runner } from '../runner.ts'
import type { Session } from '../session.ts'
import { importAnswer } from './import-answer.ts'

type Options = { collection?: string; allowDuplicates?: boolean; newVersions?: boolean; continue?: boolean; discard?: boolean }

const STDIN = '-'

export function importCommand(program: Command, runner: Runner): void {
  program
    .command('import')
    .description(t('help:import.what'))
    .argument('[path...]', t('help:import.path'))
    .addHelpText('after', `\n${t('help:import.endings')}\n${endings()}`)
    .option('--collection <name>', t('help:import.collection'), filled)
    .option('--allow-duplicates', t('help:import.duplicates'))
    .option('--new-versions', t('help:import.newVersions'))
    .option('--continue', t('help:import.continue'))
    .option('--discard', t('help:import.discard'))
    .action((paths: string[], options: Options, command: Command) => {
      if (paths.length === 0 && options.continue !== true && options.discard !== true) command.error(t('terminal:refused.noPath'))
      return runner.library({ create: true }, async (session) => {
        const { collection, allowDuplicates = false } = options
        const chosen = { allowDuplicates, ...(collection === undefined ? {} : { collection }) }
        const starts: (() => Promise<Result<{ jobId: string }>>)[] = []
        const interrupted = await interruptedImports(session)
        if (!interrupted.ok) return interrupted
        for (const { id } of interrupted.value) {
          if (options.continue === true) starts.push(() => session.call('imports.continue', { batch: id }))
          else if (options.discard === true) await session.call('imports.discard', { batch: id })
        }
        if (options.continue === true) warn(runner.io, interrupted.value)
        if (interrupted.value.length === 0 && paths.length === 0)
          return success({
            ...importAnswer([], runner.io.columns),
            text: t('terminal:import.nothingLeft'),
          })
        if (options.continue !== true && options.discard !== true) mention(runner.io, interrupted.value)
        const files = paths.filter((path) => path !== STDIN)
        if (files.length > 0) starts.push(() => session.call('import.start', { paths: files, ...chosen }))
        if (files.length < paths.length) {
          const bytes = await runner.io.readStdin()
          starts.push(() => session.call('import.text', { name: t('terminal:import.standardInput'), bytes, ...chosen }))
        }
        const reports: ImportReport[] = []
        for (const start of starts) {
          const report = await session.job('import', await start(), stopped)
          if (!report.ok) return report
          const kept = options.newVersions === true ? await withNewVersions(session, report.value) : report
          if (!kept.ok) return kept
          reports.push(kept.value)
        }
        return success(importAnswer(reports, runner.io.columns))
      })(command)
    })
}

/** Stores what corrects an article as its new version: what is nearly the same and differs in a number, date, name or negation. */
async function withNewVersions(session: Session, report: ImportReport): Promise<Result<ImportReport>> {
  const ids = report.duplicates.flatMap(({ item, differs }) => (differs === undefined ? [] : [item]))
  if (report.batch === null || ids.length === 0) return success(report)
  const decided = await session.call('imports.decide', { items: { ids }, decision: 'version' })
  if (!decided.ok) return decided
  const stored = await session.job('store', await session.call('imports.store', { batch: report.batch }), stopped)
  if (!stored.ok) return stored
  const { imported, duplicates } = stored.value
  return success({ ...report, imported: [...report.imported, ...imported], duplicates })
}

/** What the names of files that can be read end with, a line for each group. */
function endings(): string {
  return formatGroups()
    .map(({ title, extensions }) => `  ${title}: ${extensions.map((each) => `.${each}`).join(' ')}`)
    .join('\n')
}

/** Imports of the command line that stopped before the end. Those of the window wait for it: they are reviewed there. */
async function interruptedImports(session: Session): Promise<Result<ImportBatch[]>> {
  const batches = await session.call('imports.list', {})
  return batches.ok ? success(batches.value.filter(({ state, review }) => state === 'interrupted' && !review)) : batches
}

function mention(io: Io, batches: readonly ImportBatch[]): void {
  for (const { subject, counts } of batches)
    printMessage(
      io,
      t('terminal:import.interrupted', { title: importTitle(subject), read: counts.files - counts.unread, count: counts.files }),
    )
}

/** Which files may have ended the program: should one do so again, its name is the last that was said. */
function warn(io: Io, batches: readonly ImportBatch[]): void {
  const files = batches.flatMap(({ endedIn }) => endedIn)
  if (files.length > 0) io.err(`${t('terminal:import.readLast')}\n${files.map((file) => `  ${file}\n`).join('')}`)
}

function stopped(partial: ImportReport | undefined): string {
  return t('terminal:import.stopped', { count: partial?.imported.length ?? 0 })
}
