import type { Command } from 'commander'
import { quoted } from '#core/in-sentence.ts'
import type { ExcerptView } from '#contract/views.ts'
import { paragraphText } from '#core/cite/locator.ts'
import { success } from '#core/result.ts'
import { knownTitle, shownTitle } from '#core/shown-title.ts'
import { t } from '#text/text.ts'
import { articleId, filled, list } from '../options.ts'
import type { Runner } from '../runner.ts'
import { addExcerptRemoval } from './uses.ts'

export function excerptsCommand(program: Command, runner: Runner): void {
  const excerpts = program.command('excerpts').description(t('help:excerpts.what'))

  excerpts
    .command('add')
    .description(t('help:excerpts.add'))
    .argument('<id>', t('help:id.article'), articleId)
    .requiredOption('--quote <text>', t('help:excerpts.quote'), filled)
    .option('--theme <slug>', t('help:excerpts.theme'), list)
    .option('--note <text>', t('help:excerpts.note'))
    .action(
      (article: string, { quote, theme = [], note = '' }: { quote: string; theme?: string[]; note?: string }, command: Command) =>
        runner.library({ create: false }, async (session) => {
          const added = await session.call('excerpts.add', { article, quote, themes: theme, note })
          if (!added.ok) return added
          return success({ value: shown(added.value), text: t('terminal:excerpt.added', { excerpt: line(added.value) }) })
        })(command),
    )

  excerpts
    .command('list')
    .description(t('help:excerpts.list'))
    .option('--theme <slug>', t('help:excerpts.withTheme'))
    .option('--article <id>', t('help:excerpts.ofArticle'), articleId)
    .action(({ theme, article }: { theme?: string; article?: string }, command: Command) =>
      runner.library({ create: false }, async (session) => {
        const found = await session.call('excerpts.list', { theme, article })
        if (!found.ok) return found
        const { rows } = found.value
        return success({ value: rows.map(shown), text: rows.map(line).join('\n\n') || t('terminal:none.excerpts') })
      })(command),
    )
  addExcerptRemoval(excerpts, runner)
}

function shown(excerpt: ExcerptView) {
  const { id, article, n, ownNumber = null, anchor, themes, note, state, title, authors, publication, date } = excerpt
  const { reliability = null, credibility = null } = excerpt
  const source = { title: knownTitle(title), authors, publication, date }
  return {
    id,
    n,
    ownNumber,
    themes,
    note,
    state,
    reliability,
    credibility,
    ...source,
    article: String(article),
    quote: anchor.quote,
  }
}

function line({ id, n, ownNumber, anchor, themes, note, state, title, publication, date }: ExcerptView): string {
  const place = [
    shownTitle({ title }),
    publication,
    date,
    n === null ? null : paragraphText({ n, ownNumber }).replace('\u00a0', ' '),
  ]
    .filter((part) => part !== null)
    .join(', ')
  const marks = [themes.join(' '), state === 'anchored' ? '' : t(`terminal:excerpt.${state}`), note]
    .filter((part) => part !== '')
    .join(' · ')
  return [`${id}  ${quoted(anchor.quote)}`, `    ${place}`, ...(marks === '' ? [] : [`    ${marks}`])].join('\n')
}
