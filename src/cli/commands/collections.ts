import type { Command } from 'commander'
import { quoted } from '#core/in-sentence.ts'
import type { Collected } from '#contract/collections.ts'
import { failure, success, type Result } from '#core/result.ts'
import { fold } from '#core/fold.ts'
import { nearestName } from '#core/nearest-name.ts'
import { shownTitle, knownTitle } from '#core/shown-title.ts'
import { t } from '#text/text.ts'
import type { Answer } from '../answer.ts'
import { articleIds, filled } from '../options.ts'
import type { Runner } from '../runner.ts'
import type { Session } from '../session.ts'
import { column, table } from '../table.ts'

/** More articles than a library has. */
const ALL = 1_000_000

/** `collections`: made, filled, emptied, shown, renamed and removed; each is one step that `undo` takes back. */
export function collectionsCommand(program: Command, runner: Runner): void {
  const collections = program.command('collections').description(t('help:collections.what'))
  /** A subcommand about a collection that is there, by its name. */
  const about = (
    name: string,
    description: string,
    work: (session: Session, found: Collected, rest: unknown) => Promise<Result<Answer>>,
  ) =>
    collections
      .command(name)
      .description(description)
      .argument('<name>', t('help:collections.name'), filled)
      .action((named: string, ...rest: unknown[]) =>
        runner.library({ create: false }, async (session) => {
          const found = await collectionNamed(session, named)
          return found.ok ? work(session, found.value, rest[0]) : found
        })(rest.at(-1) as Command),
      )

  collections
    .command('list')
    .description(t('help:collections.list'))
    .action((_options: object, command: Command) =>
      runner.library({ create: true }, async (session) => {
        const list = await session.call('collections.list', {})
        if (!list.ok) return list
        const value = list.value.map(({ id, name, articles }) => ({ id, name, articles }))
        const columns = [column('name', { flexible: true }), column('articles', { align: 'right' })]
        const rows = value.map(({ name, articles }) => [name, String(articles)])
        return success({ value, text: table(columns, rows, runner.io.columns) || t('terminal:none.collections') })
      })(command),
    )

  collections
    .command('add')
    .description(t('help:collections.add'))
    .argument('<name>', t('help:collections.name'), filled)
    .argument('[id...]', t('help:collections.id'), articleIds)
    .action((name: string, ids: string[] | undefined, _options: object, command: Command) =>
      runner.library({ create: true }, async (session) => {
        const known = await areThere(session, ids ?? [])
        if (!known.ok) return known
        const added = await session.call('collections.add', { name, articles: ids ?? [] })
        return added.ok ? said({ id: added.value.id, name }, t('terminal:collection.added', { name })) : added
      })(command),
    )

  const moving = (way: 'fill' | 'take') =>
    about(way, t(`help:collections.${way}`), async (session, { id, name }, given) => {
      const ids = given as string[]
      const known = await areThere(session, ids)
      if (!known.ok) return known
      const input = { id, articles: ids }
      const moved = await (way === 'fill' ? session.call('collections.fill', input) : session.call('collections.take', input))
      return moved.ok ? said(moved.value, t(`terminal:collection.${way}`, { name, count: moved.value.moved })) : moved
    }).argument('<id...>', t('help:collections.id'), articleIds)
  moving('fill')
  moving('take')

  about('empty', t('help:collections.empty'), async (session, { id, name }) => {
    const list = await session.call('articles.list', { collection: name, limit: ALL })
    if (!list.ok) return list
    const moved = await session.call('collections.take', { id, articles: list.value.rows.map((row) => row.id) })
    return moved.ok ? said(moved.value, t('terminal:collection.take', { name, count: moved.value.moved })) : moved
  })

  about('show', t('help:collections.show'), async (session, { name }) => {
    const list = await session.call('articles.list', { collection: name, limit: ALL })
    if (!list.ok) return list
    const columns = [column('id', { align: 'right' }), column('title', { flexible: true }), column('publication'), column('date')]
    const rows = list.value.rows.map((row) => [row.id, shownTitle(row), row.publication ?? '–', row.date ?? '–'])
    const value = list.value.rows.map(({ id, title, authors, publication, date }) => ({
      id,
      title: knownTitle(title),
      authors,
      publication,
      date,
    }))
    return success({ value, text: table(columns, rows, runner.io.columns) || t('terminal:none.articles') })
  })

  about('rename', t('help:collections.rename'), async (session, { id, name }, given) => {
    const to = given as string
    const renamed = await session.call('collections.rename', { id, name: to })
    return renamed.ok ? said({ ok: true }, t('terminal:collection.renamed', { name, to })) : renamed
  }).argument('<to>', t('help:collections.to'), filled)

  about('remove', t('help:collections.remove'), async (session, { id, name }) => {
    const removed = await session.call('collections.remove', { id })
    return removed.ok ? said({ ok: true }, t('terminal:collection.removed', { name })) : removed
  })
}

function said(value: object, text: string): Result<Answer> {
  return success({ value, text })
}

/** The collection of that name, whatever its case and accents. Failure: no-such-collection, with the one that may be meant. */
async function collectionNamed(session: Session, wanted: string): Promise<Result<Collected>> {
  const list = await session.call('collections.list', {})
  if (!list.ok) return list
  const found = list.value.find(({ name }) => fold(name) === fold(wanted.trim()))
  if (found !== undefined) return success(found)
  const names = list.value.map(({ name }) => name)
  const near = nearestName(wanted, names)
  if (near !== null) return failure('no-such-collection', t('terminal:collection.near', { name: wanted, near }))
  const known = names.map(quoted).join(', ')
  return failure(
    'no-such-collection',
    known === ''
      ? t('refused:noCollections', { collection: wanted })
      : t('refused:noCollection', { collection: wanted, names: known }),
  )
}

/** All of these articles, or the failure of the first that is not there: nothing is changed then. */
async function areThere(session: Session, ids: readonly string[]): Promise<Result<null>> {
  for (const id of ids) {
    const known = await session.call('articles.get', { id })
    if (!known.ok) return known
  }
  return success(null)
}
