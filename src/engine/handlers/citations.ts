import { locatorOf } from '#core/cite/locator.ts'
import { success } from '#core/result.ts'
import type { Citer } from '#formats/cite/citer.ts'
import { getArticle } from '#store/articles/articles.ts'
import { citedMetadata } from '../brief/collect-evidence.ts'
import { readCitationLocale, readCitationStyle } from '../program-files.ts'
import { noArticle } from '../views.ts'
import type { AreaHandlers, EngineContext } from '../context.ts'

const STYLE = 'chicago'

export function citationHandlers({ db, program }: EngineContext): Pick<AreaHandlers<'articles'>, 'articles.cite'> {
  let citer: Citer | undefined
  return {
    'articles.cite': async ({ id, n, block }) => {
      const article = getArticle(db(), Number(id))
      if (article === null) return noArticle(id)
      // The citation processor takes a tenth of a second to load: not before somebody cites.
      const { createCiter } = await import('#formats/cite/citer.ts')
      const { formatCitation } = await import('#formats/cite/format-citation.ts')
      citer ??= createCiter({ style: readCitationStyle(program, STYLE), locale: readCitationLocale(program, 'en-US') })
      const cited = article.blocks.find((one) => (block === undefined ? n !== null && one.n === n : one.id === block))
      return success({ text: formatCitation(citer, citedMetadata(article), cited === undefined ? null : locatorOf(cited)) })
    },
  }
}
