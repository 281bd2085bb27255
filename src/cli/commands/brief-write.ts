import type { Command } from 'commander'
import { MOST_WRITTEN } from '#contract/briefs.ts'
import { success } from '#core/result.ts'
import { t } from '#text/text.ts'
import { briefId, filled } from '../options.ts'
import type { Runner } from '../runner.ts'
import { readUtf8File } from '../text-file.ts'

type WriteOptions = { file?: string; append?: boolean }

export function addBriefWrite(brief: Command, runner: Runner): void {
  brief
    .command('write')
    .description(t('write:command.description'))
    .argument('<id>', t('write:command.id'), briefId)
    .argument('<section>', t('write:command.section'), filled)
    .option('--file <file>', t('write:command.file'))
    .option('--append', t('write:command.append'))
    .addHelpText('after', `\n${t('write:command.notes')}`)
    .action((id: string, section: string, { file = '-', append = false }: WriteOptions, command: Command) =>
      runner.library({ create: false }, async (session) => {
        const markdown = await readUtf8File(file, MOST_WRITTEN, runner.io)
        if (!markdown.ok) return markdown
        const written = await session.call('briefs.write', { id, section, markdown: markdown.value, append })
        if (!written.ok) return written
        const { title, unchanged, sentences } = written.value
        const bare = sentences.filter(({ evidence }) => evidence.excerpts.length === 0 && evidence.tag === null).length
        const text = [
          unchanged ? t('write:command.unchanged', { title }) : t('write:command.wrote', { title, count: sentences.length }),
          ...(bare > 0 ? [t('write:command.bare', { count: bare })] : []),
        ]
        return success({ value: { ok: true, ...written.value }, text: text.join(' ') })
      })(command),
    )
}
