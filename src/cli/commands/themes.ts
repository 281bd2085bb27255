import type { Command } from 'commander'
import { failure, success } from '#core/result.ts'
import type { Decision } from '#core/theme.ts'
import { t } from '#text/text.ts'
import { articleId, articleIds, filled, positiveNumber, repeated } from '../options.ts'
import type { Runner } from '../runner.ts'
import { table } from '../table.ts'
import { readTextFile } from '../text-file.ts'

export function themesCommand(program: Command, runner: Runner): void {
  const themes = program.command('themes').description('themes, and what the program proposes for them')

  themes
    .command('list')
    .description('list the themes')
    .action((_options: object, command: Command) =>
      runner.library({ create: true }, async (session) => {
        const list = await session.call('themes.list', {})
        if (!list.ok) return list
        const rows = list.value.map((theme) => [theme.slug, theme.name, String(theme.terms.length), theme.definition])
        const columns = [
          { title: 'slug' },
          { title: 'name' },
          { title: 'terms', align: 'right' as const },
          { title: 'definition', flexible: true },
        ]
        return success({ value: list.value, text: table(columns, rows, runner.io.columns) || 'No themes.' })
      })(command),
    )

  themes
    .command('add')
    .description('add a theme of your own')
    .argument('<name>', 'what it is called', filled)
    .requiredOption('--definition <text>', 'what belongs to it, in a sentence', filled)
    .requiredOption(
      '--term <word...>',
      'a word or phrase that speaks for it; repeat for more; pipeline* stands for any ending',
      repeated,
    )
    .action((name: string, { definition, term }: { definition: string; term: string[] }, command: Command) =>
      runner.library({ create: true }, async (session) => {
        const added = await session.call('themes.add', { name, definition, terms: term })
        if (!added.ok) return added
        return success({ value: added.value, text: `Added the theme ${added.value.slug}.` })
      })(command),
    )

  themes
    .command('suggest')
    .description('propose themes for the paragraphs of articles (all, or those named), or of a text file')
    .argument('[id...]', 'articles', articleIds)
    .option('--text <file>', 'a text file whose paragraphs blank lines set apart; - for standard input')
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
        const value = found.value.map(({ article, n, theme, score, triggers }) => ({ article, n, theme, score, triggers }))
        const rows = value.map((each) => [
          each.article ?? '–',
          each.n === null ? '–' : String(each.n),
          each.theme,
          each.score.toFixed(2),
          each.triggers.join(', '),
        ])
        const columns = [
          { title: 'article', align: 'right' as const },
          { title: '¶', align: 'right' as const },
          { title: 'theme' },
          { title: 'score', align: 'right' as const },
          { title: 'triggers', flexible: true },
        ]
        return success({ value, text: table(columns, rows, runner.io.columns) || 'Nothing to suggest.' })
      })(command)
    })

  const decide = (name: string, decision: Decision, description: string): void => {
    themes
      .command(name)
      .description(description)
      .argument('<id>', 'the article', articleId)
      .argument('<n>', 'the paragraph number', positiveNumber)
      .argument('<theme>', 'the slug of the theme')
      .action((article: string, n: number, theme: string, _options: object, command: Command) =>
        runner.library({ create: false }, async (session) => {
          const decided = await session.call('themes.decide', { article, n, theme, decision })
          if (!decided.ok) return decided
          return success({ value: { ok: true }, text: `Article ${article} ¶ ${n}: ${theme} ${decision}.` })
        })(command),
      )
  }
  decide('accept', 'accepted', 'say that a paragraph belongs to a theme')
  decide('reject', 'rejected', 'say that a paragraph does not belong to a theme')
}
