import { type Command, InvalidArgumentError, Option } from 'commander'
import { BriefLanguage } from '#core/brief/brief-languages.ts'
import { LIKELIHOOD_SCALES, type LikelihoodScale } from '#core/brief/likelihood-scale.ts'
import { briefId, field, filled, list, repeated } from '../options.ts'
import type { Runner } from '../runner.ts'
import { withoutComments } from '#core/brief/edit/edit-comments.ts'
import { success } from '#core/result.ts'
import { t } from '#text/text.ts'
import { column, table } from '../table.ts'
import { briefText } from '../brief-text.ts'
import { addBriefCheck } from './brief-check.ts'
import { addBriefCompare } from './brief-compare.ts'
import { addBriefConfirm } from './brief-confirm.ts'
import { addBriefExport } from './brief-export.ts'
import { addBriefReturn } from './brief-return.ts'
import { addBriefTakeAway } from './uses.ts'
import { addBriefWrite } from './brief-write.ts'

type NewOptions = {
  template: string
  title: string
  themes?: string[]
  assemble?: boolean
  author?: string[]
  marking?: string
  language?: string
  likelihood?: LikelihoodScale
  field?: Record<string, string>
}

export function briefCommand(program: Command, runner: Runner): void {
  const brief = program.command('brief').description(t('help:brief.what'))

  brief
    .command('new')
    .description(t('help:brief.new'))
    .requiredOption('--template <id>', t('help:brief.template'))
    .requiredOption('--title <text>', t('help:brief.title'), filled)
    .option('--themes <slugs>', t('help:brief.themes'), list)
    .option('--assemble', t('help:brief.assemble'))
    .option('--author <name>', t('help:brief.author'), repeated)
    .option('--marking <text>', t('help:brief.marking'))
    .option('--language <tag>', t('help:brief.language'), language)
    .addOption(new Option('--likelihood <scale>', t('help:brief.likelihood')).choices(LIKELIHOOD_SCALES))
    .option('--field <name=value>', t('help:brief.field'), field)
    .action((options: NewOptions, command: Command) =>
      runner.library({ create: true }, async (session) => {
        const {
          template,
          title,
          themes = [],
          assemble = false,
          author = [],
          marking = '',
          field: fields = {},
          likelihood,
          language: said,
        } = options
        const given = {
          template,
          title,
          themes,
          assemble,
          authors: author,
          marking,
          fields,
          likelihood,
          ...(said === undefined ? {} : { language: said }),
        }
        // What decisions taught is used for passages too.
        if (assemble) await session.call('themes.learning', {})
        const created = await session.call('briefs.create', given)
        if (!created.ok) return created
        const { id, sections } = created.value
        const blocks = sections.reduce((sum, section) => sum + section.blocks.length, 0)
        const text = t('terminal:brief.created', {
          id,
          title,
          sections: t('terminal:brief.sections', { count: sections.length }),
          blocks: t('terminal:brief.blocks', { count: blocks }),
        })
        const fixed = likelihood !== undefined && created.value.likelihood !== likelihood
        return success({ value: created.value, text: fixed ? `${text} ${t('terminal:brief.scaleFixed', { template })}` : text })
      })(command),
    )

  brief
    .command('list')
    .description(t('help:brief.list'))
    .action((_options: object, command: Command) =>
      runner.library({ create: false }, async (session) => {
        const found = await session.call('briefs.list', {})
        if (!found.ok) return found
        const columns = [
          column('id', { align: 'right' }),
          column('title', { flexible: true }),
          column('template'),
          column('words', { align: 'right' }),
          column('changed'),
        ]
        const rows = found.value.map((row) => [
          row.id,
          row.title,
          row.template,
          String(row.words),
          row.updatedAt.slice(0, 16).replace('T', ' '),
        ])
        return success({ value: found.value, text: table(columns, rows, runner.io.columns) || t('terminal:none.briefs') })
      })(command),
    )

  brief
    .command('show')
    .description(t('help:brief.show'))
    .argument('<id>', t('help:id.brief'), briefId)
    .action((id: string, _options: object, command: Command) =>
      runner.library({ create: false }, async (session) => {
        const found = await session.call('briefs.get', { id })
        return found.ok ? success({ value: withoutComments(found.value), text: briefText(found.value) }) : found
      })(command),
    )

  addBriefTakeAway(brief, runner)
  addBriefWrite(brief, runner)
  addBriefCheck(brief, runner)
  addBriefConfirm(brief, runner)
  addBriefCompare(brief, runner)
  addBriefExport(brief, runner)
  addBriefReturn(brief, runner)
}

function language(tag: string): string {
  const read = BriefLanguage.safeParse(tag)
  if (!read.success) throw new InvalidArgumentError(t('help:brief.noLanguage'))
  return read.data
}
