import type { Command } from 'commander'
import type { BriefCheckView } from '#contract/views.ts'
import { success } from '#core/result.ts'
import { briefId } from '../options.ts'
import type { Runner } from '../runner.ts'
import { table } from '../table.ts'

export function addBriefCheck(brief: Command, runner: Runner): void {
  brief
    .command('check')
    .description('check citations, quotations and word budgets')
    .argument('<id>', 'the number that brief list shows', briefId)
    .action((id: string, _options: object, command: Command) =>
      runner.library({ create: false }, async (session) => {
        const check = await session.call('briefs.check', { id })
        if (!check.ok) return check
        const brief = await session.call('briefs.get', { id })
        if (!brief.ok) return brief
        const titles = new Map(brief.value.sections.map((section) => [section.id, section.title]))
        const errors = check.value.findings.filter(({ severity }) => severity === 'error').length
        return success({ value: check.value, text: checkText(check.value, titles, runner.io.columns), exit: errors > 0 ? 3 : 0 })
      })(command),
    )
}

function checkText(
  { findings, trace, sources, words }: BriefCheckView,
  titles: ReadonlyMap<string, string>,
  columns: number,
): string {
  const titleOf = (section: string | null): string => titles.get(section ?? '') ?? 'The whole'
  const states = new Map<string, number>()
  for (const { state } of trace) states.set(state, (states.get(state) ?? 0) + 1)
  const list = table(
    [{ title: 'severity' }, { title: 'rule' }, { title: 'section' }, { title: 'what', flexible: true }],
    findings.map(({ severity, rule, section, message }) => [severity, rule, titleOf(section), message]),
    columns,
  )
  const budget = words.sections.map(
    (each) => `${titleOf(each.section)} ${each.words}${each.budget === null ? '' : `/${each.budget}`}`,
  )
  return [
    list || 'No findings.',
    `Sentences: ${[...states].map(([state, count]) => `${count} ${state}`).join(', ') || 'none'}.`,
    `Sources: ${sources.count}, ${sources.independent} of them independent${sources.count === 0 ? '' : `, the top one carries ${Math.round(sources.topShare * 100)} %`}.`,
    `Words: ${words.total} of ${words.budget} (${budget.join(', ')}).`,
  ].join('\n')
}
