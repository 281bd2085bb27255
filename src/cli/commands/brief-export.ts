import { ExportFormat, exportFormatOf } from '#core/export-formats.ts'
import { resolve } from 'node:path'
import { type Command, Option } from 'commander'
import { CitationLocale } from '#core/cite/citation-settings.ts'
import type { ExportReport } from '#contract/job.ts'
import type { Finding } from '#contract/views.ts'
import { failure, success, type Result } from '#core/result.ts'
import { t } from '#text/text.ts'
import { printMessage } from '../answer.ts'
import { briefId, list, waiver } from '../options.ts'
import { meantHouse, meantStyle } from '../own-style.ts'
import type { Runner } from '../runner.ts'

type Options = {
  to: string
  format?: string
  notes?: 'footnotes' | 'endnotes'
  annex?: string[]
  waive?: Record<string, string>
  style?: string
  houseStyle?: string
  locale?: CitationLocale
  redact?: string[]
}

type Annex = 'reading-pack' | 'evidence-register'
const ANNEXES: readonly Annex[] = ['reading-pack', 'evidence-register']
export function addBriefExport(brief: Command, runner: Runner): void {
  brief
    .command('export')
    .description(t('help:brief.export'))
    .argument('<id>', t('help:id.brief'), briefId)
    .requiredOption('--to <file>', t('help:brief.to'))
    .addOption(new Option('--format <format>', t('help:brief.format')).choices(ExportFormat.options))
    .addOption(new Option('--notes <place>', t('help:brief.notes')).choices(['footnotes', 'endnotes']))
    .option('--annex <names>', ANNEXES.join(', '), list)
    .option('--waive <rule=reason>', t('help:brief.waive'), waiver)
    .option('--style <style>', t('help:brief.style'))
    .option('--house-style <file>', t('help:brief.houseStyle'))
    .addOption(new Option('--locale <locale>', t('help:brief.locale')).choices(CitationLocale.options))
    .option('--redact <ids...>', t('help:brief.redact'))
    .action((id: string, options: Options, command: Command) => {
      const wanted = checked(options)
      if (!wanted.ok) return runner.plain(async () => wanted)(command)
      return runner.library({ create: false }, async (session) => {
        const { notes, waive = {}, style, locale } = options
        if (style !== undefined || locale !== undefined) {
          const meant = style === undefined ? null : await meantStyle(runner, session, style)
          if (meant?.ok === false) return meant
          const chosen = { ...(meant === null ? {} : { style: meant.value }), ...(locale === undefined ? {} : { locale }) }
          const cited = await session.call('briefs.cite', { id, ...chosen })
          if (!cited.ok) return cited
        }
        if (options.houseStyle !== undefined) {
          const meant = await meantHouse(runner, session, options.houseStyle)
          if (!meant.ok) return meant
          const set = await session.call('briefs.house', { id, style: meant.value })
          if (!set.ok) return set
        }
        const started = await session.call('briefs.export', {
          id,
          format: wanted.value.format,
          annexes: wanted.value.annexes,
          waivers: waive,
          redact: options.redact ?? [],
          to: resolve(options.to),
          ...(notes === undefined ? {} : { notes }),
        })
        const report = await session.job('export', started)
        if (!report.ok) {
          if (report.failure.code !== 'findings-not-waived') return report
          printMessage(runner.io, `${report.failure.message}\n${t('terminal:export.how')}`)
          const check = await session.call('briefs.check', { id })
          if (!check.ok) return check
          const standing = ({ rule, severity, waived, sentence, section }: Finding): boolean =>
            severity === 'error' &&
            waived === null &&
            !Object.hasOwn(waive, rule) &&
            !Object.hasOwn(waive, `${rule}@${sentence ?? section ?? ''}`)
          return success({ value: { findings: check.value.findings.filter(standing) }, text: '', exit: 3 })
        }
        for (const warning of report.value.warnings) printMessage(runner.io, warning)
        return success({ value: report.value, text: exportLine(report.value) })
      })(command)
    })
}

export function exportLine({ file, pages, bytes, milliseconds, redacted }: ExportReport): string {
  const facts = { file, kilobytes: Math.ceil(bytes / 1000), seconds: (milliseconds / 1000).toFixed(1) }
  const line = pages === null ? t('terminal:export.file', facts) : t('terminal:export.pages', { ...facts, count: pages })
  if (redacted === undefined) return line
  const { unsought, ...found } = redacted
  const short = unsought === 0 ? [] : [t('terminal:export.unsought', { count: unsought })]
  return [line, t('terminal:export.redacted', found), ...short].join('\n')
}

function checked({ to, format, annex = [] }: Options): Result<{ format: ExportFormat; annexes: Annex[] }> {
  const chosen = format ?? exportFormatOf(to)
  const unknown = annex.find((name) => !ANNEXES.some((known) => known === name))
  if (unknown !== undefined)
    return failure('usage', t('terminal:refused.noAnnex', { annex: unknown, annexes: ANNEXES.join(', ') }))
  const known = ExportFormat.safeParse(chosen)
  if (!known.success) return failure('usage', t('terminal:refused.noFormat', { to }))
  return success({ format: known.data, annexes: ANNEXES.filter((name) => annex.includes(name)) })
}
