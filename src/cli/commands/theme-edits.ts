import { InvalidArgumentError, type Command } from 'commander'
import { ThemeColour } from '#core/theme.ts'
import { success } from '#core/result.ts'
import { usesWords } from '#core/themes/uses-words.ts'
import { t } from '#text/text.ts'
import { filled, repeated } from '../options.ts'
import type { Runner } from '../runner.ts'

/** The word for no parent, and for no theme to stand before. */
const NONE = 'none'

type EditOptions = {
  name?: string
  definition?: string
  term?: string[]
  colour?: string
  parent?: string
  before?: string
}

/** `themes edit`, `themes remove` and `themes merge`. */
export function themeEditCommands(themes: Command, runner: Runner): void {
  themes
    .command('edit')
    .description(t('help:themes.edit'))
    .argument('<name>', t('help:themes.slug'))
    .option('--name <text>', t('help:themes.newName'), filled)
    .option('--definition <text>', t('help:themes.definition'))
    .option('--term <word...>', t('help:themes.terms'), repeated)
    .option('--colour <hex>', t('help:themes.colour'), colour)
    .option('--parent <theme>', t('help:themes.parent'), filled)
    .option('--before <theme>', t('help:themes.before'), filled)
    .action((theme: string, options: EditOptions, command: Command) => {
      const { name, definition, term, colour, parent, before } = options
      if ([name, definition, term, colour, parent, before].every((given) => given === undefined))
        command.error(t('terminal:refused.nothingToEdit'))
      return runner.library({ create: true }, async (session) => {
        const edited = await session.call('themes.edit', {
          theme,
          ...(name === undefined ? {} : { name }),
          ...(definition === undefined ? {} : { definition }),
          ...(term === undefined ? {} : { terms: term }),
          ...(colour === undefined ? {} : { colour }),
          ...(parent === undefined ? {} : { parent: parent === NONE ? null : parent }),
          ...(before === undefined ? {} : { before: before === NONE ? null : before }),
        })
        if (!edited.ok) return edited
        const { slug } = edited.value
        const text = name === undefined ? t('terminal:theme.edited', { slug }) : t('terminal:theme.renamed', { slug, name })
        return success({ value: edited.value, text })
      })(command)
    })

  themes
    .command('remove')
    .description(t('help:themes.remove'))
    .argument('<name>', t('help:themes.slug'))
    .action((theme: string, _options: object, command: Command) =>
      runner.library({ create: true }, async (session) => {
        const removed = await session.call('themes.remove', { theme })
        if (!removed.ok) return removed
        const text = `${t('terminal:theme.removed', { slug: theme })} ${usesWords('removed', removed.value)}`.trim()
        return success({ value: { ok: true, ...removed.value }, text })
      })(command),
    )

  themes
    .command('merge')
    .description(t('help:themes.merge'))
    .argument('<from>', t('help:themes.from'))
    .argument('<into>', t('help:themes.into'))
    .action((from: string, into: string, _options: object, command: Command) =>
      runner.library({ create: true }, async (session) => {
        const merged = await session.call('themes.merge', { from, into })
        if (!merged.ok) return merged
        const text = `${t('terminal:theme.merged', { from, into })} ${usesWords('merged', merged.value)}`.trim()
        return success({ value: { ok: true, ...merged.value }, text })
      })(command),
    )
}

function colour(value: string): string {
  const parsed = ThemeColour.safeParse(value.toLowerCase())
  if (!parsed.success) throw new InvalidArgumentError(t('terminal:refused.colour'))
  return parsed.data
}
