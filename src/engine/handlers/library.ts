import { hasEnded } from '#contract/job.ts'
import { failure, success, type Result } from '#core/result.ts'
import { backupLibrary } from '#store/library/backup.ts'
import { listCollections } from '#store/articles/collections.ts'
import { checkLibrary } from '#store/library/integrity.ts'
import { libraryCounts } from '#store/library/library-counts.ts'
import { listThemes, themeCounts } from '#store/marks/themes.ts'
import { checkInWorker } from '../library/check-in-worker.ts'
import { startExport, startMerge } from '../library/part-jobs.ts'
import { placeWarning } from '../library/place-warning.ts'
import { startRecovery } from '../library/recover-job.ts'
import { restoreInto } from '../library/restore-into.ts'
import { rescueLibrary } from '#store/library/rescue.ts'
import { t } from '#text/text.ts'
import type { AreaHandlers, EngineContext } from '../context.ts'

export function libraryHandlers(context: EngineContext): AreaHandlers<'library'> {
  const { db, library, jobs, backups } = context
  const { workers } = context.program
  let checking: Promise<Result<string[]>> | null = null
  const check = async (): Promise<Result<string[]>> =>
    workers === null ? success(checkLibrary(db())) : checkInWorker(new URL('check.worker.js', workers), library.path)
  // Where it stands does not change while it is open.
  const warning = placeWarning(library.path)
  return {
    'library.info': () => {
      const counts = themeCounts(db())
      return success({
        path: library.path,
        readOnly: library.now().readOnly,
        notice: library.now().notice,
        warning,
        ...libraryCounts(db()),
        themes: listThemes(db()).map((theme) => ({ ...theme, articles: counts.get(theme.slug)?.articles ?? 0 })),
        collections: listCollections(db()).map(({ name, articles }) => ({ name, articles })),
      })
    },
    'library.backup': ({ to, password }) => backupLibrary(db(), library.path, to, { password }),
    'library.restore': ({ from, password }) =>
      restoreInto(library.path, from, password, async (work) => {
        if (!jobs.list().every(hasEnded)) return failure('busy', t('refused:restore.jobRuns'))
        if (checking !== null) return failure('busy', t('refused:restore.checkRuns'))
        await backups.end()
        // Closing the library lets go of what is nowhere else.
        const losing = library.isOpen() && library.now().lost() !== null
        const kept = losing ? rescueLibrary({ db: db(), path: library.path }) : null
        return kept?.ok === false ? kept : library.exchange(work)
      }),
    'library.exportPart': ({ to, collection, articles }) =>
      startExport(context, to, { collection: collection ?? null, articles: articles?.map(Number) ?? null }),
    'library.merge': (which) => startMerge(context, which),
    'library.rescue': () => rescueLibrary({ db: db(), path: library.path }),
    'library.recover': () => success({ jobId: startRecovery(jobs, library.path, workers) }),
    'library.check': async () => {
      // Whoever asks while a check runs gets its answer.
      checking ??= check().finally(() => (checking = null))
      const checked = await checking
      return checked.ok ? success({ ok: checked.value.length === 0, problems: checked.value }) : checked
    },
  }
}
