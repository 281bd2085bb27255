import { failure, success } from '#core/result.ts'
import { backupLibrary } from '#store/backup.ts'
import { listCollections } from '#store/collections.ts'
import { checkLibrary } from '#store/integrity.ts'
import { libraryCounts } from '#store/library-counts.ts'
import { listThemes, themeCounts } from '#store/themes.ts'
import { restoreInto } from '../restore-into.ts'
import { changed, type AreaHandlers, type EngineContext } from './context.ts'

export function libraryHandlers(context: EngineContext): AreaHandlers<'library'> {
  const { db, library, jobs } = context
  return {
    'library.info': () => {
      const counts = themeCounts(db())
      return success({
        path: library.path,
        ...libraryCounts(db()),
        themes: listThemes(db()).map((theme) => ({ ...theme, articles: counts.get(theme.slug)?.articles ?? 0 })),
        collections: listCollections(db()).map(({ name, articles }) => ({ name, articles })),
      })
    },
    'library.backup': ({ to }) => backupLibrary(db(), to),
    'library.restore': ({ from }) => {
      if (jobs.list().some((job) => job.state === 'running'))
        return failure('busy', 'An import or export is running. Wait until it has finished, or cancel it, and restore then.')
      const exchanged = library.exchange(() => restoreInto(library.path, from))
      if (!exchanged.ok) return exchanged
      if (exchanged.value.ok) changed(context, 'articles', 'excerpts', 'themes', 'briefs', 'collections')
      return exchanged.value
    },
    'library.check': () => {
      const problems = checkLibrary(db())
      return success({ ok: problems.length === 0, problems })
    },
  }
}
