import type { Command } from 'commander'
import { success } from '#core/result.ts'
import { knownTitle, shownTitle } from '#core/shown-title.ts'
import { t } from '#text/text.ts'
import { clipped } from '../clipped.ts'
import { harmlessLine } from '../harmless.ts'
import { filled, positiveNumber } from '../options.ts'
import { paragraphPlace } from '../paragraph-place.ts'
import type { Runner } from '../runner.ts'

const FOUND = 10

export function evidenceCommand(program: Command, runner: Runner): void {
  program
    .command('evidence')
    .description(t('help:evidence.what'))
    .argument('<sentence>', t('help:evidence.sentence'), filled)
    .option('--theme <slug>', t('help:only.theme'))
    .option('--limit <n>', t('help:atMost'), positiveNumber, FOUND)
    .action((sentence: string, { theme, limit }: { theme?: string; limit: number }, command: Command) =>
      runner.library({ create: false }, async (session) => {
        const found = await session.call('evidence.find', { sentence, theme, limit: Math.min(limit, 1_000) })
        if (!found.ok) return found
        const value = found.value.map(({ article, title, n, quote, score, excerpt, reasons, kind }) => ({
          article,
          title: knownTitle(title),
          n,
          quote,
          score,
          excerpt,
          reasons,
          kind,
        }))
        const lines = (kind: 'evidence' | 'read-too'): string[] =>
          found.value
            .filter((hit) => hit.kind === kind)
            .map(({ article, n, ownNumber, row, excerpt, quote, reasons }) => {
              const place = [paragraphPlace(article, n, ownNumber), shownTitle(row), excerpt ?? ''].filter((part) => part !== '')
              return `${harmlessLine(place.join('  '))}\n    ${harmlessLine(clipped(quote))}\n    ${harmlessLine(reasons.join(' · '))}`
            })
        const readToo = lines('read-too')
        const all = [...lines('evidence'), ...(readToo.length === 0 ? [] : [t('evidence:readToo'), ...readToo])]
        return success({ value, text: all.length === 0 ? t('evidence:none') : all.join('\n\n') })
      })(command),
    )
}
