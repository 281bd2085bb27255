import { resolve } from 'node:path'
import type { Command } from 'commander'
import { mergedWords } from '#core/merge/merged-words.ts'
import { failure, success } from '#core/result.ts'
import { t } from '#text/text.ts'
import { readPassword } from '../password-file.ts'
import { harmlessLine } from '../harmless.ts'
import type { Runner } from '../runner.ts'

/** Characters; all of it is in the JSON. */
const SHOWN = 200

/** `library export` and `library merge`. */
export function libraryCommand(program: Command, runner: Runner): void {
  const library = program.command('library').description(t('help:exchange.what'))

  library
    .command('export')
    .description(t('help:exchange.export'))
    .argument('<file>', t('help:exchange.to'))
    .option('--collection <name>', t('help:exchange.collection'))
    .action((to: string, { collection }: { collection?: string }, command: Command) =>
      runner.library({ create: false }, async (session) => {
        const started = await session.call('library.exportPart', {
          to: resolve(to),
          ...(collection === undefined ? {} : { collection }),
        })
        const written = await session.job('export-part', started)
        if (!written.ok) return written
        const { articles, file, sourcesLeftOut } = written.value
        const told = [
          t('exchange:exported', { count: articles, file }),
          ...(sourcesLeftOut === 0 ? [] : [t('exchange:sourcesLeftOut', { count: sourcesLeftOut })]),
        ]
        return success({ value: written.value, text: told.join('\n') })
      })(command),
    )

  library
    .command('merge')
    .description(t('help:exchange.merge'))
    .argument('<file>', t('help:exchange.file'))
    .option('--password-file <file>', t('help:passwordFile'))
    .action((path: string, { passwordFile }: { passwordFile?: string }, command: Command) =>
      runner.library({ create: true }, async (session) => {
        const password = readPassword(passwordFile)
        if (!password.ok) return password
        const started = await session.call('library.merge', { path: resolve(path), ...password.value })
        if (!started.ok && started.failure.code === 'password-needed')
          return failure('password-needed', t('terminal:refused.passwordNeeded', { from: resolve(path) }))
        const merged = await session.job('merge', started)
        if (!merged.ok) return merged
        const { conflicts } = merged.value
        const told = conflicts.map(({ what, place, ours, theirs }) =>
          [
            `${t(`exchange:what.${what}`)}: ${harmlessLine(place)}`,
            `  ${t('exchange:report.ours', { text: ours === '' ? t('exchange:report.none') : shortened(ours) })}`,
            `  ${t('exchange:report.theirs', { text: shortened(theirs) })}`,
          ].join('\n'),
        )
        return success({
          value: merged.value,
          text: [mergedWords(merged.value), ...told].join('\n\n'),
          exit: conflicts.length > 0 ? 3 : 0,
        })
      })(command),
    )
}

function shortened(text: string): string {
  const line = harmlessLine(text)
  return line.length > SHOWN ? `${line.slice(0, SHOWN - 1)}…` : line
}
