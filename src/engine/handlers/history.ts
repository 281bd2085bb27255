import { StepKind, type StepView } from '#contract/history.ts'
import { success, type Result } from '#core/result.ts'
import { rowsById } from '#store/articles/article-row.ts'
import { getStep, listSteps, nextStep, stepChanges, type Step } from '#store/history/steps.ts'
import { turn } from '#store/history/undo.ts'
import { passDamaged, whole } from '#store/sqlite/damage.ts'
import { t } from '#text/text.ts'
import type { AreaHandlers, EngineContext } from '../context.ts'
import { differencesOf } from '../history/article-differences.ts'
import { LARGE, turnMany } from '../library/large-change.ts'
import { noArticle } from '../views.ts'

export function historyHandlers(context: EngineContext): AreaHandlers<'history'> {
  const { db } = context
  const turned = async (way: 'undo' | 'redo', named: string | undefined): Promise<Result<StepView>> => {
    const step = named === undefined ? nextStep(db(), way) : getStep(db(), Number(named))
    const isLarge = step !== null && step.about.count > LARGE
    const done = isLarge
      ? await turnMany(context, t(`shell:large.${way}`, { what: stepView(step).name }), way, step.id)
      : turn(db(), way, named === undefined ? undefined : Number(named))
    return done.ok ? success(stepView(done.value)) : done
  }
  return {
    'history.list': ({ article, limit }) =>
      success(listSteps(db(), { limit, article: article === undefined ? undefined : Number(article) }).map(stepView)),
    'history.article': ({ article, limit }) => {
      const id = Number(article)
      if (rowsById(db(), [id]).size === 0) return noArticle(article)
      const steps = listSteps(db(), { limit, article: id })
      return success(
        passDamaged(db(), steps, (step) => {
          const changes = whole('step', step.id, () => stepChanges(db(), step.id) ?? [])
          return { ...stepView(step), changes: differencesOf(db(), id, changes) }
        }),
      )
    },
    'history.next': () => {
      const [undo, redo] = [nextStep(db(), 'undo'), nextStep(db(), 'redo')]
      return success({ undo: undo && stepView(undo), redo: redo && stepView(redo) })
    },
    'history.undo': ({ step }) => turned('undo', step),
    'history.redo': ({ step }) => turned('redo', step),
  }
}

function stepView({ id, kind, about, madeAt, undone, undoable }: Step): StepView {
  const known = StepKind.parse(kind)
  const { name, count, article, block, brief } = about
  return {
    step: String(id),
    kind: known,
    name: t(`history:name.${known}`),
    what: t(`history:what.${known}`, { name, count }),
    at: madeAt,
    article: article === null ? null : String(article),
    block,
    brief: brief === null ? null : String(brief),
    undone,
    undoable,
  }
}
