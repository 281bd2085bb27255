import type { Command } from 'commander'
import { success } from '#core/result.ts'
import type { CodebookField } from '#core/themes/codebook.ts'
import { exportedWords } from '#core/themes/exported-words.ts'
import { importedWords } from '#core/themes/imported-words.ts'
import { t } from '#text/text.ts'
import type { Runner } from '../runner.ts'
import { column, table } from '../table.ts'

type Imported = { name: string; theme: string | null; isNew: boolean; fields: CodebookField[] }

/** `themes export` and `themes import`. */
export function themeFileCommands(themes: Command, runner: Runner): void {
  themes
    .command('export')
    .description(t('help:themes.export'))
    .argument('<file>', t('help:themes.to'))
    .action((to: string, _options: object, command: Command) =>
      runner.library({ create: true }, async (session) => {
        const written = await session.call('themes.exportFile', { to })
        if (!written.ok) return written
        return success({
          value: written.value,
          text: [t('terminal:theme.exported', { count: written.value.themes, file: to }), exportedWords(written.value.project)]
            .filter((line) => line !== '')
            .join('\n'),
        })
      })(command),
    )

  themes
    .command('import')
    .description(t('help:themes.import'))
    .argument('<file>', t('help:themes.file'))
    .option('--dry-run', t('help:themes.dryRun'))
    .action((path: string, { dryRun = false }: { dryRun?: boolean }, command: Command) =>
      runner.library({ create: true }, async (session) => {
        const read = await session.call('themes.readFile', { path })
        if (!read.ok) return read
        const planned: Imported[] = read.value.plan.map((each) => ({ ...each, isNew: each.theme === null }))
        const done = dryRun ? success({ themes: planned }) : await session.call('themes.import', { entries: read.value.entries })
        if (!done.ok) return done
        const imported: Imported[] = done.value.themes
        const value = {
          added: imported.filter(({ isNew }) => isNew).map(({ theme, name }) => ({ slug: theme, name })),
          changed: imported
            .filter(({ isNew, fields }) => !isNew && fields.length > 0)
            .map(({ theme, name, fields }) => ({ slug: theme, name, fields })),
          unchanged: imported.filter(({ isNew, fields }) => !isNew && fields.length === 0).map(({ theme }) => theme),
          applied: !dryRun,
        }
        const rows = imported.map(({ theme, name, isNew, fields }) => [theme ?? '', name, changeWords(isNew, fields)])
        const list = table([column('slug'), column('name'), column('changed', { flexible: true })], rows, runner.io.columns)
        const text = [list, importedWords(imported), ...(dryRun ? [t('terminal:theme.dryRun')] : [])].join('\n')
        return success({ value, text })
      })(command),
    )
}

function changeWords(isNew: boolean, fields: readonly CodebookField[]): string {
  if (isNew) return t('terminal:theme.new')
  return fields.length === 0 ? t('terminal:theme.same') : fields.map((field) => t(`themes:file.field.${field}`)).join(', ')
}
