import type { Command } from 'commander'
import type { ExcerptView } from '#contract/views.ts'
import { success } from '#core/result.ts'
import { knownTitle, shownTitle } from '#core/shown-title.ts'
import { articleId, filled, list } from '../options.ts'
import type { Runner } from '../runner.ts'

export function excerptsCommand(program: Command, runner: Runner): void {
  const excerpts = program.command('excerpts').description('passages you marked')

  excerpts
    .command('add')
    .description('mark a passage of an article by its exact words')
    .argument('<id>', 'the article', articleId)
    .requiredOption('--quote <text>', 'the words as they stand in the article', filled)
    .option('--theme <slug>', 'a theme it belongs to; repeat for more', list)
    .option('--note <text>', 'your note on it')
    .action(
      (article: string, { quote, theme = [], note = '' }: { quote: string; theme?: string[]; note?: string }, command: Command) =>
        runner.library({ create: false }, async (session) => {
          const added = await session.call('excerpts.add', { article, quote, themes: theme, note })
          if (!added.ok) return added
          return success({ value: shown(added.value), text: `Added excerpt ${line(added.value)}` })
        })(command),
    )

  excerpts
    .command('list')
    .description('list the passages')
    .option('--theme <slug>', 'only with this theme')
    .option('--article <id>', 'only from this article', articleId)
    .action(({ theme, article }: { theme?: string; article?: string }, command: Command) =>
      runner.library({ create: false }, async (session) => {
        const found = await session.call('excerpts.list', { theme, article })
        if (!found.ok) return found
        const { rows } = found.value
        return success({ value: rows.map(shown), text: rows.map(line).join('\n\n') || 'No excerpts.' })
      })(command),
    )
}

function shown({ id, article, n, anchor, themes, note, state, title, authors, publication, date }: ExcerptView) {
  const source = { title: knownTitle(title), authors, publication, date }
  return { id, n, themes, note, state, ...source, article: String(article), quote: anchor.quote }
}

function line({ id, n, anchor, themes, note, state, title, publication, date }: ExcerptView): string {
  const place = [shownTitle({ title }), publication, date, n === null ? null : `¶ ${n}`]
    .filter((part) => part !== null)
    .join(', ')
  const marks = [themes.join(' '), state === 'anchored' ? '' : state, note].filter((part) => part !== '').join(' · ')
  return [`${id}  “${anchor.quote}”`, `    ${place}`, ...(marks === '' ? [] : [`    ${marks}`])].join('\n')
}
