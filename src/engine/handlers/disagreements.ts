import { createHash } from 'node:crypto'
import { nameOfSides } from '#core/disagreements/resolutions.ts'
import { failure, success } from '#core/result.ts'
import { getArticle } from '#store/articles/articles.ts'
import { dropResolution, keepResolution, listResolutions } from '#store/disagreements/resolutions.ts'
import { t } from '#text/text.ts'
import type { AreaHandlers, EngineContext } from '../context.ts'
import { noArticle } from '../views.ts'

export function disagreementHandlers({ db }: EngineContext): AreaHandlers<'disagreements'> {
  return {
    'disagreements.resolved': () => success(listResolutions(db()).map((each) => ({ ...each, members: [...each.members] }))),
    'disagreements.resolve': ({ what, members, side, reason }) => {
      const lost = members.find(({ article }) => getArticle(db(), Number(article)) === null)
      if (lost !== undefined) return noArticle(lost.article)
      if (side !== null && side >= members.length) return failure('no-such-side', t('refused:noSide', { count: members.length }))
      const key = createHash('sha256').update(nameOfSides(members)).digest('hex')
      keepResolution(db(), { key, what, members, side, reason })
      return success({ key })
    },
    'disagreements.reopen': ({ key }) =>
      dropResolution(db(), key) ? success({}) : failure('no-such-disagreement', t('refused:noDisagreement')),
  }
}
