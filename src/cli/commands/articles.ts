import type { Command } from 'commander'
import type { ArticleView } from '#contract/views.ts'
import { apartLabel, keptBlocks } from '#core/article.ts'
import { success } from '#core/result.ts'
import { knownTitle, shownTitle, shownTitleOf } from '#core/shown-title.ts'
import { t } from '#text/text.ts'
import { articleId, filterOptions, positiveNumber, type FilterOptions } from '../options.ts'
import { paragraphPlace } from '../paragraph-place.ts'
import type { Runner } from '../runner.ts'
import { column, table } from '../table.ts'
import { waitingLines, waitingOf } from '../waiting.ts'

/** A list for people; more than this is for --limit. */
const LISTED = 1_000_000
const FOUND = 20

export function articleCommands(program: Command, runner: Runner): void {
  const listing = program.command('list').description(t('help:list'))
  for (const option of filterOptions()) listing.addOption(option)
  listing
    .option('--publication <name>', t('help:only.publication'))
    .option('--limit <n>', t('help:atMost'), positiveNumber)
    .action(
      ({ limit, theme, from, to, publication }: FilterOptions & { publication?: string; limit?: number }, command: Command) =>
        runner.library({ create: false }, async (session) => {
          const list = await session.call('articles.list', { theme, from, to, publication, limit: limit ?? LISTED })
          if (!list.ok) return list
          const { total, rows } = list.value
          const value = rows.map(({ id, title, authors, publication, date, language, themes, excerpts }) => ({
            id,
            title: knownTitle(title),
            authors,
            publication,
            date,
            language,
            themes,
            excerpts,
          }))
          const text = table(
            [
              column('id', { align: 'right' }),
              column('title', { flexible: true }),
              column('publication'),
              column('date'),
              column('themes'),
              column('excerpts', { align: 'right' }),
            ],
            rows.map((row) => [
              row.id,
              shownTitle(row),
              row.publication ?? '–',
              row.date ?? '–',
              row.themes.join(' '),
              String(row.excerpts),
            ]),
            runner.io.columns,
          )
          const count =
            rows.length < total
              ? t('terminal:articlesOf', { shown: rows.length, count: total })
              : t('terminal:articles', { count: total })
          const waiting = await waitingOf(session, total === 0 && theme !== undefined ? [theme] : [])
          if (!waiting.ok) return waiting
          const none = [t('terminal:none.articles'), ...waitingLines(waiting.value)].join('\n')
          return success({ value, text: text === '' ? none : `${text}\n\n${count}` })
        })(command),
    )

  program
    .command('show')
    .description(t('help:show'))
    .argument('<id>', t('help:id.listed'), articleId)
    .action((id: string, _options: object, command: Command) =>
      runner.library({ create: false }, async (session) => {
        const article = await session.call('articles.get', { id })
        if (!article.ok) return article
        const value = shown(article.value)
        return success({ value, text: articleText(value) })
      })(command),
    )

  const search = program.command('search').description(t('help:search.what')).argument('<query...>', t('help:search.query'))
  for (const option of filterOptions()) search.addOption(option)
  search
    .option('--limit <n>', t('help:atMost'), positiveNumber, FOUND)
    .action((words: string[], { limit, theme, from, to }: FilterOptions & { limit: number }, command: Command) =>
      runner.library({ create: false }, async (session) => {
        const found = await session.call('search.run', { query: words.join(' '), theme, from, to, limit })
        if (!found.ok) return found
        const within = await session.call('search.briefs', { query: words.join(' ') })
        if (!within.ok) return within
        const { briefs } = within.value
        const { total, milliseconds, hits, notes, meant, themes } = found.value
        const waiting = await waitingOf(session, total === 0 ? [...themes, ...(theme === undefined ? [] : [theme])] : [])
        if (!waiting.ok) return waiting
        const value = {
          total,
          milliseconds,
          notes,
          meant,
          waiting: waiting.value,
          hits: hits.map(({ article, title, n, snippet, score }) => ({ article, title: knownTitle(title), n, snippet, score })),
          briefs: briefs.map(({ id, title, place, snippet }) => ({ id, title, sentence: place?.sentence ?? null, snippet })),
        }
        const lines = hits.map(
          ({ article, row, n, ownNumber, snippet }) =>
            `${paragraphPlace(article, n, ownNumber)}  ${shownTitle(row)}\n    ${snippet}`,
        )
        const count =
          hits.length < total
            ? t('terminal:search.foundMore', { total, milliseconds, shown: hits.length })
            : t('terminal:search.found', { total, milliseconds })
        const perhaps = meant === null ? [] : [t('search:meant', { query: meant })]
        const inBriefs = briefs.map(({ id, title, snippet }) =>
          [t('terminal:search.brief', { id, title }), ...(snippet === '' ? [] : [`    ${snippet}`])].join('\n'),
        )
        return success({
          value,
          text: [...lines, ...inBriefs, count, ...waitingLines(waiting.value), ...notes, ...perhaps].join('\n'),
        })
      })(command),
    )
}

/** An article as `show` promises it: the themes of a block are those accepted for it or given to an excerpt of it. */
function shown(article: ArticleView) {
  const { id, title, standfirst, authors, publication, date, url, language, decisions, excerpts, source } = article
  const themesOf = (block: number): string[] => [
    ...new Set([
      ...decisions.filter((each) => each.block === block && each.decision === 'accepted').map(({ theme }) => theme),
      ...excerpts.filter(({ anchor }) => anchor.block === block).flatMap(({ themes }) => themes),
    ]),
  ]
  return {
    id,
    title: knownTitle(title),
    standfirst,
    authors,
    publication,
    date,
    url,
    language,
    organisations: article.organisations,
    details: article.details,
    origins: article.origins,
    reliability: article.reliability,
    marking: article.marking,
    blocks: keptBlocks(article.blocks).map(({ id: block, n, kind, text, page, level, footnote, label, ownNumber }) => ({
      n,
      kind,
      text,
      themes: themesOf(block),
      ...(page !== undefined && { page }),
      ...(level !== undefined && { level }),
      ...(footnote !== undefined && { footnote }),
      ...(label !== undefined && { label }),
      ...(ownNumber !== undefined && { ownNumber }),
    })),
    leftOut: article.blocks.flatMap(({ text, dropped }) => (dropped === undefined ? [] : [{ text, reason: dropped }])),
    source: { file: source.file, sha256: source.sha256 },
  }
}

function articleText(article: ReturnType<typeof shown>): string {
  const { title, standfirst, authors, publication, date, url, blocks, leftOut, source } = article
  const head = [
    shownTitleOf({ title: title ?? '', standfirst, blocks }),
    [authors.join(', '), publication, date].filter(Boolean).join(' · '),
    url,
    standfirst,
  ]
    .filter(Boolean)
    .join('\n')
  const body = blocks.map((block) => {
    const { n, kind, text, themes } = block
    const label = apartLabel(block)
    const mark = themes.length === 0 ? '' : `  [${themes.join(' ')}]`
    if (kind === 'heading') return `## ${label}${text}${mark}`
    return `${n === null ? '     ' : `¶ ${String(n).padEnd(3)}`}${kind === 'list-item' && label === '' ? '– ' : label}${text}${mark}`
  })
  const left = leftOut.length === 0 ? [] : [t('terminal:show.leftOut', { count: leftOut.length })]
  return [head, ...body, ...left, t('terminal:show.source', source)].join('\n\n')
}
