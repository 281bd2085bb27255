import { type Command, Option } from 'commander'
import { success } from '#core/result.ts'
import { t } from '#text/text.ts'
import { articleIds } from '../options.ts'
import type { Runner } from '../runner.ts'

type Given = { read?: true; unread?: true; star?: true; unstar?: true }

/** `state 3 4 --read --star`: the reading state of articles, which `search is:unread` asks for. */
export function stateCommand(program: Command, runner: Runner): void {
  program
    .command('state')
    .description(t('help:state.what'))
    .argument('<id...>', t('help:state.id'), articleIds)
    .addOption(new Option('--read', t('help:state.read')).conflicts('unread'))
    .addOption(new Option('--unread', t('help:state.unread')))
    .addOption(new Option('--star', t('help:state.star')).conflicts('unstar'))
    .addOption(new Option('--unstar', t('help:state.unstar')))
    .action((ids: string[], { read, unread, star, unstar }: Given, command: Command) => {
      const state = {
        ...((read ?? unread) && { read: read === true }),
        ...((star ?? unstar) && { starred: star === true }),
      }
      if (Object.keys(state).length === 0) command.error(t('terminal:state.nothing'))
      return runner.library({ create: false }, async (session) => {
        for (const id of ids) {
          const known = await session.call('articles.get', { id })
          if (!known.ok) return known
        }
        const set = await session.call('articles.state', { ids, ...state })
        return set.ok ? success({ value: { ok: true }, text: t('terminal:state.set', { count: ids.length }) }) : set
      })(command)
    })
}
