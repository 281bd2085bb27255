import type { Command } from 'commander'
import type { BriefCheckView } from '#contract/views.ts'
import { success } from '#core/result.ts'
import { t } from '#text/text.ts'
import { briefId } from '../options.ts'
import type { Runner } from '../runner.ts'
import { column, table } from '../table.ts'

export function addBriefCheck(brief: Command, runner: Runner): void {
  brief
    .command('check')
    .description(t('help:brief.check'))
    .argument('<id>', t('help:id.brief'), briefId)
    .action((id: string, _options: object, command: Command) =>
      runner.library({ create: false }, async (session) => {
        const check = await session.call('briefs.check', { id })
        if (!check.ok) return check
        const brief = await session.call('briefs.get', { id })
        if (!brief.ok) return brief
        const titles = new Map(brief.value.sections.map((section) => [section.id, section.title]))
        const errors = check.value.findings.filter(({ severity, waived }) => severity === 'error' && waived === null).length
        return success({ value: check.value, text: checkText(check.value, titles, runner.io.columns), exit: errors > 0 ? 3 : 0 })
      })(command),
    )
}

function checkText(
  { findings, trace, unchecked, sources, words }: BriefCheckView,
  titles: ReadonlyMap<string, string>,
  columns: number,
): string {
  const titleOf = (section: string | null): string => titles.get(section ?? '') ?? t('refused:export.whole')
  const states = new Map<string, number>()
  for (const { state } of trace) states.set(state, (states.get(state) ?? 0) + 1)
  const list = table(
    [column('severity'), column('rule'), column('section'), column('what', { flexible: true }), column('sentence')],
    findings.map(({ severity, rule, section, sentence, message, reference, waived }) => [
      t(`brief:check.severity.${severity}`),
      rule,
      titleOf(section),
      waived === null
        ? said(message, reference)
        : t('terminal:check.waived', { message: said(message, reference), reason: waived }),
      sentence ?? '',
    ]),
    columns,
  )
  const budget = words.sections.map(
    (each) => `${titleOf(each.section)} ${each.words}${each.budget === null ? '' : `/${each.budget}`}`,
  )
  const { count, independent, topOriginShare } = sources
  const beside = trace.flatMap((each) => each.beside ?? [])
  const texts = new Map(trace.map(({ sentence, text }) => [sentence, text]))
  const unread = table(
    [column('unchecked'), column('sentence'), column('says', { flexible: true })],
    unchecked.map(({ sentence, what }) => [what, sentence ?? '', texts.get(sentence ?? '') ?? '']),
    columns,
  )
  return [
    list || t('terminal:none.findings'),
    states.size === 0
      ? t('terminal:check.noSentences')
      : t('terminal:check.sentences', { states: [...states].map(([state, count]) => `${count} ${state}`).join(', ') }),
    count === 0
      ? t('terminal:check.sources', { sources: count, independent })
      : t('terminal:check.sourcesAndTop', { sources: count, independent, share: Math.round(topOriginShare * 100) }),
    ...sources.origins.flatMap(({ why }) => why ?? []),
    ...(beside.length === 0
      ? []
      : [t('terminal:check.read', { read: beside.filter((each) => each.confirmed).length, all: beside.length })]),
    t('terminal:check.words', { words: words.total, budget: words.budget, sections: budget.join(', ') }),
    unread || t('terminal:check.allCompared'),
  ].join('\n')
}

/** What was found, with the standard that asks for it. */
function said(message: string, reference: string | undefined): string {
  return reference === undefined ? message : t('terminal:check.withReference', { message, reference })
}
