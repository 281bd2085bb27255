import { InvalidArgumentError, type Command } from 'commander'
import { ExcerptId } from '#core/excerpt.ts'
import { Credibility, Reliability } from '#core/grade.ts'
import { success } from '#core/result.ts'
import { t } from '#text/text.ts'
import { filled } from '../options.ts'
import type { Runner } from '../runner.ts'

/** The word that takes a grade away. */
const NONE = 'none'

export function gradeCommand(program: Command, runner: Runner): void {
  const grade = program.command('grade').description(t('help:grade.what'))

  grade
    .command('publication')
    .description(t('help:grade.publication'))
    .argument('<name>', t('help:grade.name'), filled)
    .argument('<grade>', t('help:grade.reliability'), (given: string) =>
      given === NONE ? null : parsed(Reliability.safeParse(given.toUpperCase()), t('terminal:refused.reliability')),
    )
    .action((publication: string, reliability: Reliability | null, _options: object, command: Command) =>
      runner.library({ create: false }, async (session) => {
        const graded = await session.call('grades.publication', { publication, reliability })
        if (!graded.ok) return graded
        return success({ value: { ok: true }, text: said(publication, reliability) })
      })(command),
    )

  grade
    .command('excerpt')
    .description(t('help:grade.excerpt'))
    .argument('<id>', t('help:grade.id'), (given: string) => parsed(ExcerptId.safeParse(given), t('terminal:refused.excerptId')))
    .argument('<grade>', t('help:grade.credibility'), (given: string) =>
      given === NONE ? null : parsed(Credibility.safeParse(given), t('terminal:refused.credibility')),
    )
    .action((id: string, credibility: Credibility | null, _options: object, command: Command) =>
      runner.library({ create: false }, async (session) => {
        const graded = await session.call('excerpts.update', { id, credibility })
        if (!graded.ok) return graded
        return success({ value: { ok: true }, text: said(id, credibility) })
      })(command),
    )
}

function said(what: string, grade: string | null): string {
  return grade === null ? t('terminal:grade.none', { what }) : t('terminal:grade.set', { what, grade })
}

function parsed<T>(result: { success: true; data: T } | { success: false }, reason: string): T {
  if (!result.success) throw new InvalidArgumentError(reason)
  return result.data
}
