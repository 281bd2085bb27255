import type { Command } from 'commander'
import { resolutionOf } from '#core/disagreements/resolutions.ts'
import { success } from '#core/result.ts'
import { t } from '#text/text.ts'
import { clipped } from '../clipped.ts'
import { harmlessLine } from '../harmless.ts'
import { paragraphPlace } from '../paragraph-place.ts'
import type { Runner } from '../runner.ts'
import { column, table } from '../table.ts'

/** `coverage`, `origins`: what the library as a whole says. */
export function analysisCommands(program: Command, runner: Runner): void {
  program
    .command('coverage')
    .description(t('help:analysis.coverage'))
    .option('--theme <slug>', t('help:only.theme'))
    .action(({ theme }: { theme?: string }, command: Command) =>
      runner.library({ create: false }, async (session) => {
        const covered = await session.call('analysis.coverage', { theme })
        if (!covered.ok) return covered
        const rows = covered.value.map((each) => [
          each.theme,
          each.article,
          each.month ?? '–',
          String(each.marked),
          String(each.suggested),
        ])
        const columns = [
          column('theme', { flexible: true }),
          column('article', { align: 'right' }),
          column('month'),
          column('marked', { align: 'right' }),
          column('suggested', { align: 'right' }),
        ]
        return success({ value: covered.value, text: table(columns, rows, runner.io.columns) || t('analysis:none.coverage') })
      })(command),
    )

  program
    .command('statements')
    .description(t('help:analysis.statements'))
    .option('--actor <name>', t('help:analysis.actor'))
    .option('--theme <slug>', t('help:analysis.inTheme'))
    .action((wanted: { actor?: string; theme?: string }, command: Command) =>
      runner.library({ create: false }, async (session) => {
        const found = await session.call('analysis.statements', { actor: wanted.actor, theme: wanted.theme })
        if (!found.ok) return found
        const value = found.value.map(({ speaker, verb, text, article, n }) => ({ speaker, verb, text, article, n }))
        const rows = value.map((each) => [each.speaker, each.verb, each.text, paragraphPlace(each.article, each.n)])
        const columns = [column('speaker'), column('verb'), column('statement', { flexible: true }), column('place')]
        return success({ value, text: table(columns, rows, runner.io.columns) || t('analysis:none.statements') })
      })(command),
    )

  program
    .command('actors')
    .description(t('help:analysis.actors'))
    .option('--theme <slug>', t('help:analysis.inTheme'))
    .action(({ theme }: { theme?: string }, command: Command) =>
      runner.library({ create: false }, async (session) => {
        const actors = await session.call('analysis.actors', { theme })
        if (!actors.ok) return actors
        const rows = actors.value.map(({ actor, kind, mentions, statements, articles }) => [
          actor,
          kind === null ? '–' : t(`analysis:kind.${kind}`),
          String(mentions),
          String(statements),
          articles.join(', '),
        ])
        const columns = [
          column('actor'),
          column('kind'),
          column('mentions', { align: 'right' }),
          column('statements', { align: 'right' }),
          column('articles', { flexible: true }),
        ]
        return success({ value: actors.value, text: table(columns, rows, runner.io.columns) || t('analysis:none.actors') })
      })(command),
    )

  program
    .command('disagreements')
    .description(t('help:analysis.disagreements'))
    .option('--theme <slug>', t('help:analysis.inTheme'))
    .action(({ theme }: { theme?: string }, command: Command) =>
      runner.library({ create: false }, async (session) => {
        const found = await session.call('analysis.disagreements', { theme })
        if (!found.ok) return found
        const resolved = await session.call('disagreements.resolved', {})
        if (!resolved.ok) return resolved
        const texts = found.value.map(({ what, values }) => {
          const lines = values.map(
            ({ value, article, n, quote }) => `    ${value}  ${paragraphPlace(article, n)}  ${clipped(quote)}`,
          )
          const known = resolutionOf(values, resolved.value)
          return [what, ...lines, ...(known === null ? [] : [`    ${resolvedWords(known)}`])].map(harmlessLine).join('\n')
        })
        const value = found.value.map(({ what, values }) => ({
          what,
          values: values.map(({ value: given, article, n, quote }) => ({ value: given, article, n, quote })),
          resolution: resolutionView(resolutionOf(values, resolved.value)),
        }))
        return success({ value, text: texts.join('\n\n') || t('analysis:none.disagreements') })
      })(command),
    )

  program
    .command('origins')
    .description(t('help:analysis.origins'))
    .action((_options: object, command: Command) =>
      runner.library({ create: false }, async (session) => {
        const origins = await session.call('analysis.origins', {})
        if (!origins.ok) return origins
        const rows = origins.value.map(({ origin, articles, reason }) => [origin, articles.join(', '), reason])
        const columns = [column('origin'), column('articles'), column('because', { flexible: true })]
        return success({ value: origins.value, text: table(columns, rows, runner.io.columns) || t('terminal:none.articles') })
      })(command),
    )
}

type Known = NonNullable<ReturnType<typeof resolutionOf>>

function resolvedWords({ resolution: { side, members, reason }, grown }: Known): string {
  const value = side === null ? null : (members[side]?.value ?? '')
  const said = value === null ? t('analysis:resolved.aside', { reason }) : t('analysis:resolved.decided', { value, reason })
  return grown ? `${said} ${t('analysis:resolved.grown')}` : said
}

/** `state`: decided, aside, or open again because a source came that was not known then. */
function resolutionView(known: Known | null) {
  if (known === null) return null
  const { side, members, reason } = known.resolution
  const state = known.grown ? ('grown' as const) : side === null ? ('aside' as const) : ('decided' as const)
  return { state, value: side === null ? null : (members[side]?.value ?? null), reason }
}
