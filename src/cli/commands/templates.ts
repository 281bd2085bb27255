import type { Command } from 'commander'
import { success } from '#core/result.ts'
import { t } from '#text/text.ts'
import type { Runner } from '../runner.ts'
import { column, table } from '../table.ts'

export function templatesCommand(program: Command, runner: Runner): void {
  const templates = program.command('templates').description(t('help:templates.what'))

  templates
    .command('list')
    .description(t('help:templates.list'))
    .action((_options: object, command: Command) =>
      runner.library({ create: true }, async (session) => {
        const found = await session.call('templates.list', {})
        if (!found.ok) return found
        const value = found.value.map(({ id, title, description, version, own, fields, sections }) => ({
          id,
          title,
          description,
          version,
          own,
          fields: fields.map((field) => field.id),
          sections: sections.map((section) => ({ id: section.id, title: section.title, words: section.words })),
        }))
        const rows = value.map(({ id, title, sections }) => [
          id,
          title,
          sections.map((section) => (section.words === null ? section.title : `${section.title} ${section.words}`)).join(' · '),
        ])
        const columns = [column('id'), column('title'), column('sections', { flexible: true })]
        return success({ value, text: table(columns, rows, runner.io.columns) })
      })(command),
    )

  templates
    .command('import')
    .description(t('help:templates.import'))
    .argument('<file>', t('help:templates.file'))
    .action((path: string, _options: object, command: Command) =>
      runner.library({ create: true }, async (session) => {
        const kept = await session.call('templates.importFile', { path })
        if (!kept.ok) return kept
        const { id, title, version } = kept.value.template
        return success({
          value: { id, title, version, before: kept.value.before },
          text: t('terminal:template.imported', { id, title, version }),
        })
      })(command),
    )

  templates
    .command('export')
    .description(t('help:templates.export'))
    .argument('<id>', t('help:brief.template'))
    .requiredOption('--to <file>', t('help:templates.to'))
    .action((id: string, { to }: { to: string }, command: Command) =>
      runner.library({ create: true }, async (session) => {
        const written = await session.call('templates.exportFile', { id, to })
        return written.ok ? success({ value: written.value, text: t('terminal:template.exported', { id, file: to }) }) : written
      })(command),
    )

  templates
    .command('remove')
    .description(t('help:templates.remove'))
    .argument('<id>', t('help:brief.template'))
    .action((id: string, _options: object, command: Command) =>
      runner.library({ create: false }, async (session) => {
        const removed = await session.call('templates.remove', { id })
        return removed.ok ? success({ value: { ok: true }, text: t('terminal:template.removed', { id }) }) : removed
      })(command),
    )

  templates
    .command('check')
    .description(t('help:templates.check'))
    .argument('<file>', t('help:templates.file'))
    .action((path: string, _options: object, command: Command) =>
      runner.library({ create: true }, async (session) => {
        const checked = await session.call('templates.check', { path })
        if (!checked.ok) return checked
        const { ok, problems } = checked.value
        return success({
          value: { ok, problems },
          text: ok ? t('terminal:goodTemplate', { path }) : problems.map((problem) => `${path}: ${problem}`).join('\n'),
          exit: ok ? 0 : 3,
        })
      })(command),
    )
}
