import { EXPORT_FORMATS } from '#core/export-formats.ts'
import { importTitle } from '#core/import-subject.ts'
import { t } from '#text/text.ts'
import type { JobView } from './job.ts'

/** What a job is called where it is shown. */
export function jobTitle(job: JobView): string {
  switch (job.kind) {
    case 'import':
      return importTitle(job.subject)
    case 'store':
      return t('importing:title.store', { title: importTitle(job.subject) })
    case 'export':
      return t('brief:exporting.title', { title: job.subject.title, format: EXPORT_FORMATS[job.subject.format].name })
    case 'export-part':
      return t('exchange:job.export', { file: job.subject.file })
    case 'recover':
      return t('backups:recover.job', { file: job.subject.file })
    case 'read-export':
      return t('verify:job', { file: job.subject.file })
    case 'change':
      return job.subject.what
    case 'merge':
      return t('exchange:job.merge', { file: job.subject.file })
  }
}
