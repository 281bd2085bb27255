import type { Command } from 'commander'
import { briefId, filled, list, repeated } from '../options.ts'
import type { Runner } from '../runner.ts'
import { success } from '#core/result.ts'
import { table } from '../table.ts'
import { briefText } from '../brief-text.ts'
import { addBriefCheck } from './brief-check.ts'
import { addBriefCompare } from './brief-compare.ts'
import { addBriefExport } from './brief-export.ts'
import { addBriefWrite } from './brief-write.ts'

type NewOptions = {
  template: string
  title: string
  themes?: string[]
  assemble?: boolean
  author?: string[]
  marking?: string
}

export function briefCommand(program: Command, runner: Runner): void {
  const brief = program.command('brief').description('write, check and export briefs')

  brief
    .command('new')
    .description('begin a brief from a template')
    .requiredOption('--template <id>', 'the template, as `templates list` shows it')
    .requiredOption('--title <text>', 'its title', filled)
    .option('--themes <slugs>', 'its themes, separated by commas', list)
    .option('--assemble', 'fill the sections from excerpts of those themes, or from the best suggested passages')
    .option('--author <name>', 'repeat for more', repeated)
    .option('--marking <text>', 'a handling marking for header and footer')
    .action(({ template, title, themes = [], assemble = false, author = [], marking = '' }: NewOptions, command: Command) =>
      runner.library({ create: true }, async (session) => {
        const created = await session.call('briefs.create', { template, title, themes, assemble, authors: author, marking })
        if (!created.ok) return created
        const { id, sections } = created.value
        const blocks = sections.reduce((sum, section) => sum + section.blocks.length, 0)
        const text = `Brief ${id}: “${title}”, ${sections.length} sections, ${blocks} blocks. Look at it with: brief show ${id}`
        return success({ value: created.value, text })
      })(command),
    )

  brief
    .command('list')
    .description('list the briefs')
    .action((_options: object, command: Command) =>
      runner.library({ create: false }, async (session) => {
        const found = await session.call('briefs.list', {})
        if (!found.ok) return found
        const columns = [
          { title: 'id', align: 'right' as const },
          { title: 'title', flexible: true },
          { title: 'template' },
          { title: 'words', align: 'right' as const },
          { title: 'changed' },
        ]
        const rows = found.value.map((row) => [
          row.id,
          row.title,
          row.template,
          String(row.words),
          row.updatedAt.slice(0, 16).replace('T', ' '),
        ])
        return success({ value: found.value, text: table(columns, rows, runner.io.columns) || 'No briefs.' })
      })(command),
    )

  brief
    .command('show')
    .description('print a brief')
    .argument('<id>', 'the number that brief list shows', briefId)
    .action((id: string, _options: object, command: Command) =>
      runner.library({ create: false }, async (session) => {
        const found = await session.call('briefs.get', { id })
        return found.ok ? success({ value: found.value, text: briefText(found.value) }) : found
      })(command),
    )

  addBriefWrite(brief, runner)
  addBriefCheck(brief, runner)
  addBriefCompare(brief, runner)
  addBriefExport(brief, runner)
}
