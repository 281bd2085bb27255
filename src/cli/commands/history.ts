import type { Command } from 'commander'
import type { Difference, StepView } from '#contract/history.ts'
import { success, type Result } from '#core/result.ts'
import { t } from '#text/text.ts'
import { printMessage, type Answer } from '../answer.ts'
import type { Io } from '../io.ts'
import { articleId, positiveNumber } from '../options.ts'
import type { Runner } from '../runner.ts'
import type { Session } from '../session.ts'
import { column, table } from '../table.ts'

type Way = 'undo' | 'redo'

/** `undo`, `redo` and `history`: the same history that the window goes back and forward in. */
export function historyCommands(program: Command, runner: Runner): void {
  const turning = (way: Way, description: string) =>
    program
      .command(way)
      .description(description)
      .option('--steps <n>', t('help:history.steps'), positiveNumber, 1)
      .action(({ steps }: { steps: number }, command: Command) =>
        runner.library({ create: false }, (session) => walk(session, way, steps, runner.io))(command),
      )
  turning('undo', t('help:history.undo'))
  turning('redo', t('help:history.redo'))

  program
    .command('history')
    .description(t('help:history.what'))
    .option('--limit <n>', t('help:atMost'), positiveNumber, 20)
    .option('--article <id>', t('help:history.article'), articleId)
    .action(({ limit, article }: { limit: number; article?: string }, command: Command) =>
      runner.library({ create: false }, async (session) => {
        if (article !== undefined) return ofArticle(session, article, limit)
        const list = await session.call('history.list', { limit })
        if (!list.ok) return list
        const columns = [column('step', { align: 'right' }), column('made'), column('what', { flexible: true }), column('state')]
        const rows = list.value.map((step) => [step.step, step.at.slice(0, 16).replace('T', ' '), step.what, stateOf(step)])
        return success({ value: list.value.map(told), text: table(columns, rows, runner.io.columns) || t('terminal:none.steps') })
      })(command),
    )
}

const CALL = { undo: 'history.undo', redo: 'history.redo' } as const
const AT_THE_END = { undo: 'nothing-to-undo', redo: 'nothing-to-redo' } as const

function told({ step, kind, what, at, article, brief, undone, undoable }: StepView) {
  return { step, what, at, kind, article, brief, undone, undoable }
}

/** What was done to one article, with what each step changed of it. */
async function ofArticle(session: Session, article: string, limit: number): Promise<Result<Answer>> {
  const list = await session.call('history.article', { article, limit })
  if (!list.ok) return list
  const lines = list.value.flatMap((step) => [
    [step.step, step.at.slice(0, 16).replace('T', ' '), step.what, stateOf(step)].filter((part) => part !== '').join('  '),
    ...step.changes.map((change) => `    ${changeLine(change)}`),
  ])
  return success({
    value: list.value.map((step) => ({ ...told(step), changes: step.changes })),
    text: lines.join('\n') || t('terminal:none.steps'),
  })
}

function changeLine({ what, of, before, after }: Difference): string {
  const field = t(`history:field.${what}`)
  return t('history:article.line', {
    what: of === '' ? field : t('history:article.of', { what: field, of }),
    before: before ?? t('history:article.nothing'),
    after: after ?? t('history:article.nothing'),
  })
}

/** So many steps, each whole; where one cannot be made, those before it stay made, and the reason is told. */
async function walk(session: Session, way: Way, steps: number, io: Io): Promise<Result<Answer>> {
  const done: StepView[] = []
  for (let count = 0; count < steps; count += 1) {
    const turned = await session.call(CALL[way], {})
    if (turned.ok) done.push(turned.value)
    else if (done.length === 0) return turned
    else if (turned.failure.code === AT_THE_END[way]) break
    else {
      printMessage(io, turned.failure.message)
      return success({ ...answerOf(way, done), exit: 3 })
    }
  }
  return success(answerOf(way, done))
}

function answerOf(way: Way, done: readonly StepView[]): Answer {
  const value = done.map(({ step, what, at }) => ({ step, what, at }))
  return {
    value,
    text: done.map(({ what }) => (way === 'undo' ? t('history:undid', { what }) : t('history:redid', { what }))).join('\n'),
  }
}

function stateOf({ undone, undoable }: StepView): string {
  if (undone) return t('terminal:step.undone')
  return undoable ? '' : t('terminal:step.lasting')
}
