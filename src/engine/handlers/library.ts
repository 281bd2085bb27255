import { success } from '#core/result.ts'
import { listArticles } from '#store/article-list.ts'
import { listBriefs } from '#store/briefs.ts'
import { listCollections } from '#store/collections.ts'
import { listExcerpts } from '#store/excerpts.ts'
import { listThemes, themeCounts } from '#store/themes.ts'
import type { AreaHandlers, EngineContext } from './context.ts'

export function libraryHandlers(context: EngineContext): Pick<AreaHandlers<'library'>, 'library.info'> {
  const { db, library } = context
  return {
    'library.info': () => {
      const counts = themeCounts(db())
      return success({
        path: library.path,
        articles: listArticles(db(), { limit: 1 }).total,
        trashed: listArticles(db(), { limit: 1, trashed: true }).total,
        excerpts: listExcerpts(db()).length,
        briefs: listBriefs(db()).length,
        themes: listThemes(db()).map((theme) => ({ ...theme, articles: counts.get(theme.slug)?.articles ?? 0 })),
        collections: listCollections(db()).map(({ name, articles }) => ({ name, articles })),
      })
    },
  }
}
