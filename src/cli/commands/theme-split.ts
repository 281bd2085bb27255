import type { Command } from 'commander'
import { success } from '#core/result.ts'
import { namedPassages } from '#core/themes/split-theme.ts'
import { splitWords } from '#core/themes/split-words.ts'
import { t } from '#text/text.ts'
import { filled, repeated } from '../options.ts'
import type { Runner } from '../runner.ts'
import { column, table } from '../table.ts'

type SplitOptions = { term: string[]; dryRun?: boolean }

/** `themes split`: what the terms match goes over. */
export function themeSplitCommand(themes: Command, runner: Runner): void {
  themes
    .command('split')
    .description(t('help:themes.split'))
    .argument('<from>', t('help:themes.splitFrom'))
    .argument('<name>', t('help:themes.splitName'), filled)
    .requiredOption('--term <word...>', t('help:themes.splitTerms'), repeated)
    .option('--dry-run', t('help:themes.dryRun'))
    .action((from: string, name: string, { term, dryRun = false }: SplitOptions, command: Command) =>
      runner.library({ create: true }, async (session) => {
        const previewed = await session.call('themes.splitPreview', { theme: from, terms: term })
        if (!previewed.ok) return previewed
        const passages = previewed.value.filter(({ matches }) => matches)
        if (dryRun) {
          const rows = passages.map(({ excerpt, article, n, text }) => [excerpt ?? `${article} ¶ ${n ?? ''}`, text])
          const list = table([column('id'), column('quote', { flexible: true })], rows, runner.io.columns)
          const told = t('splitting:wouldGo', { count: passages.length })
          return success({
            value: { ok: true, applied: false, passages },
            text: [list, told].filter((part) => part !== '').join('\n'),
          })
        }
        const split = await session.call('themes.split', {
          from,
          name,
          terms: term,
          ...namedPassages(passages),
        })
        if (!split.ok) return split
        const { theme, ...counts } = split.value
        return success({ value: { ok: true, applied: true, theme, ...counts }, text: splitWords(from, theme.name, counts) })
      })(command),
    )
}
