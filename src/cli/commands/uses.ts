import type { Command } from 'commander'
import type { RestingBrief } from '#contract/resting.ts'
import { success, type Result } from '#core/result.ts'
import { t } from '#text/text.ts'
import { printMessage, type Answer } from '../answer.ts'
import { articleIds, briefId, excerptIds, sources, type NamedSources } from '../options.ts'
import { restingText } from '../resting-text.ts'
import type { Runner } from '../runner.ts'
import type { Session } from '../session.ts'

/** Where something is in use: done only with --yes, refused with what rests on it (exit 3) without. */
type Asked = { yes?: boolean }

/** What rests on articles and excerpts, and the commands that move them away. */
export function usesCommands(program: Command, runner: Runner): void {
  program
    .command('uses')
    .description(t('uses:command.what'))
    .argument('<source...>', t('uses:command.sources'), sources)
    .action((named: NamedSources, _options: object, command: Command) =>
      runner.library({ create: false }, async (session) => {
        const found = await session.call('briefs.restingOn', named)
        if (!found.ok) return found
        const { briefs } = found.value
        return success({ value: { briefs }, text: restingText(briefs, runner.io.columns) })
      })(command),
    )

  program
    .command('trash')
    .description(t('uses:command.trash'))
    .argument('<id...>', t('help:id.article'), articleIds)
    .option('--restore', t('uses:command.restore'))
    .option('--yes', t('uses:command.yes'))
    .action((ids: string[], { restore = false, yes = false }: Asked & { restore?: boolean }, command: Command) =>
      runner.library({ create: false }, async (session) => {
        for (const id of ids) {
          const known = await session.call('articles.get', { id })
          if (!known.ok) return known
        }
        if (restore) {
          const restored = await session.call('articles.restore', { ids })
          return restored.ok ? said(t('uses:command.restored', { count: ids.length }), []) : restored
        }
        return unlessInUse(runner, session, { articles: ids, excerpts: [] }, yes, async (briefs) => {
          const moved = await session.call('articles.trash', { ids })
          return moved.ok ? said(t('uses:command.trashed', { count: ids.length }), briefs) : moved
        })
      })(command),
    )
}

/** `excerpts remove` and `excerpts restore`: all that are named or none. */
export function addExcerptRemoval(excerpts: Command, runner: Runner): void {
  excerpts
    .command('remove')
    .description(t('uses:command.remove'))
    .argument('<id...>', t('help:grade.id'), excerptIds)
    .option('--yes', t('uses:command.yes'))
    .action((ids: string[], { yes = false }: Asked, command: Command) =>
      runner.library({ create: false }, async (session) =>
        unlessInUse(runner, session, { articles: [], excerpts: ids }, yes, async (briefs) => {
          const removed = await session.call('excerpts.remove', { ids })
          return removed.ok ? said(t('uses:command.removed', { count: ids.length }), briefs) : removed
        }),
      )(command),
    )
  excerpts
    .command('restore')
    .description(t('uses:command.takeBack'))
    .argument('<id...>', t('help:grade.id'), excerptIds)
    .action((ids: string[], _options: object, command: Command) =>
      runner.library({ create: false }, async (session) => {
        const restored = await session.call('excerpts.restore', { ids })
        return restored.ok ? said(t('uses:command.back', { count: ids.length }), []) : restored
      })(command),
    )
}

/** `brief take-away ID SOURCE…`. */
export function addBriefTakeAway(brief: Command, runner: Runner): void {
  brief
    .command('take-away')
    .description(t('uses:command.takeAway'))
    .argument('<id>', t('help:id.brief'), briefId)
    .argument('<source...>', t('uses:command.sources'), sources)
    .option('--yes', t('uses:command.yes'))
    .action((id: string, named: NamedSources, { yes = false }: Asked, command: Command) =>
      runner.library({ create: false }, async (session) => {
        const known = await session.call('briefs.get', { id })
        if (!known.ok) return known
        return unlessInUse(
          runner,
          session,
          named,
          yes,
          async () => {
            const taken = await session.call('briefs.takeAway', { id, ...named })
            if (!taken.ok) return taken
            const { resting } = taken.value
            if (resting === null) return said(t('uses:command.notThere', { id }), [])
            return said(t('uses:command.taken', { id }), [resting])
          },
          id,
        )
      })(command),
    )
}

async function unlessInUse(
  { io }: Runner,
  session: Session,
  named: NamedSources,
  yes: boolean,
  act: (briefs: RestingBrief[]) => Promise<Result<Answer>>,
  brief?: string,
): Promise<Result<Answer>> {
  const found = await session.call('briefs.restingOn', { ...named, ...(brief === undefined ? {} : { id: brief }) })
  if (!found.ok) return found
  const { briefs } = found.value
  if (briefs.length === 0 || yes) return act(briefs)
  printMessage(io, t('uses:command.refused'))
  return success({ value: { ok: false, briefs }, text: restingText(briefs, io.columns), exit: 3 })
}

function said(text: string, briefs: RestingBrief[]): Result<Answer> {
  return success({ value: { ok: true, briefs }, text })
}
