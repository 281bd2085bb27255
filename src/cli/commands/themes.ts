import type { Command } from 'commander'
import type { Output } from '#contract/call.ts'
import type { EngineContract } from '#contract/engine.ts'
import { FROM_DECISIONS } from '#core/learning/study-theme.ts'
import { failure, success } from '#core/result.ts'
import type { Decision } from '#core/theme.ts'
import { nestedThemes } from '#core/themes/nesting.ts'
import { t } from '#text/text.ts'
import { articleId, articleIds, filled, positiveNumber, repeated } from '../options.ts'
import type { Runner } from '../runner.ts'
import { column, table } from '../table.ts'
import { readTextFile } from '../text-file.ts'
import { themeEditCommands } from './theme-edits.ts'
import { themeSplitCommand } from './theme-split.ts'
import { themeFileCommands } from './theme-files.ts'

type Learning = Omit<Output<EngineContract, 'themes.learning'>[number], 'theme'>

/** F1 of the terms alone and with learning, or how many decisions there are of those it takes. */
function learningText(learning: Learning | undefined): string {
  if (learning === undefined) return ''
  const { decisions, terms, learned, isOn } = learning
  if (terms === null || learned === null) return t('terminal:theme.learning.few', { count: decisions, from: FROM_DECISIONS })
  const figures = { terms: terms.toFixed(2), learned: learned.toFixed(2) }
  return isOn ? t('terminal:theme.learning.on', figures) : t('terminal:theme.learning.off', figures)
}

export function themesCommand(program: Command, runner: Runner): void {
  const themes = program.command('themes').description(t('help:themes.what'))

  themes
    .command('list')
    .description(t('help:themes.list'))
    .action((_options: object, command: Command) =>
      runner.library({ create: true }, async (session) => {
        const list = await session.call('themes.list', {})
        if (!list.ok) return list
        const learning = await session.call('themes.learning', {})
        if (!learning.ok) return learning
        const bySlug = new Map(learning.value.map(({ theme, ...learned }) => [theme, learned]))
        const rows = nestedThemes(list.value).map(({ theme, depth }) => [
          `${'  '.repeat(depth)}${theme.slug}`,
          theme.name,
          String(theme.terms.length),
          learningText(bySlug.get(theme.slug)),
          theme.definition,
        ])
        const columns = [
          column('slug'),
          column('name'),
          column('terms', { align: 'right' }),
          column('learning'),
          column('definition', { flexible: true }),
        ]
        const value = list.value.map((theme) => ({ ...theme, learning: bySlug.get(theme.slug) ?? null }))
        return success({ value, text: table(columns, rows, runner.io.columns) || t('terminal:none.themes') })
      })(command),
    )

  themes
    .command('add')
    .description(t('help:themes.add'))
    .argument('<name>', t('help:themes.name'), filled)
    .requiredOption('--definition <text>', t('help:themes.definition'), filled)
    .requiredOption('--term <word...>', t('help:themes.term'), repeated)
    .action((name: string, { definition, term }: { definition: string; term: string[] }, command: Command) =>
      runner.library({ create: true }, async (session) => {
        const added = await session.call('themes.add', { name, definition, terms: term })
        if (!added.ok) return added
        return success({ value: added.value, text: t('terminal:theme.added', { slug: added.value.slug }) })
      })(command),
    )

  themeEditCommands(themes, runner)
  themeSplitCommand(themes, runner)
  themeFileCommands(themes, runner)

  themes
    .command('suggest')
    .description(t('help:themes.suggest'))
    .argument('[id...]', t('help:themes.articles'), articleIds)
    .option('--text <file>', t('help:themes.text'))
    .action((ids: string[] | undefined, { text: file }: { text?: string }, command: Command) => {
      const articles = ids ?? []
      if (file !== undefined && articles.length > 0)
        return runner.plain(async () => failure('usage', t('terminal:refused.articlesOrText')))(command)
      return runner.library({ create: true }, async (session) => {
        const text = file === undefined ? success(undefined) : await readTextFile(file, runner.io)
        if (!text.ok) return text
        const found = await session.call('themes.suggest', {
          ...(articles.length === 0 ? {} : { articles }),
          ...(text.value === undefined ? {} : { text: text.value }),
        })
        if (!found.ok) return found
        const value = found.value.map(({ block: _block, ...suggestion }) => suggestion)
        const rows = value.map((each) => [
          each.article ?? '–',
          each.n === null ? '–' : String(each.n),
          each.theme,
          each.score.toFixed(2),
          each.triggers.join(', '),
        ])
        const columns = [
          column('article', { align: 'right' }),
          column('paragraph', { align: 'right' }),
          column('theme'),
          column('score', { align: 'right' }),
          column('triggers', { flexible: true }),
        ]
        return success({ value, text: table(columns, rows, runner.io.columns) || t('terminal:none.suggestions') })
      })(command)
    })

  const decide = (name: string, decision: Decision, description: string): void => {
    themes
      .command(name)
      .description(description)
      .argument('<id>', t('help:id.article'), articleId)
      .argument('<n>', t('help:themes.paragraph'), positiveNumber)
      .argument('<theme>', t('help:themes.slug'))
      .action((article: string, n: number, theme: string, _options: object, command: Command) =>
        runner.library({ create: false }, async (session) => {
          const decided = await session.call('themes.decide', { article, n, theme, decision })
          if (!decided.ok) return decided
          return success({ value: { ok: true }, text: t(`terminal:theme.${decision}`, { article, n, theme }) })
        })(command),
      )
  }
  decide('accept', 'accepted', t('help:themes.accept'))
  decide('reject', 'rejected', t('help:themes.reject'))
}
