import { CircleAlert, CircleCheck, Copy } from 'lucide-react'
import type { LucideIcon } from 'lucide-react'
import type { ReactNode } from 'react'
import { ImportReport } from '#contract/job.ts'
import { shownTitle, shownTitleOf } from '#core/shown-title.ts'
import { closeDialog } from '../shell/dialogs.ts'
import { jobs } from '../shell/jobs.ts'
import { clearSearch } from '../shell/search.ts'
import { openArticle, showScope } from '../shell/place.ts'
import { act } from '../ui/act.ts'
import { TextButton } from '../ui/controls.tsx'
import { ModalDialog } from '../ui/ModalDialog.tsx'
import { useCall } from '../ui/queries.ts'
import { useStore } from '../ui/store.ts'
import { byline, counted } from '../ui/words.ts'
import './import-report.css'

/** What an import found, file by file: nothing is passed over in silence. */
export function ImportReportDialog({ jobId }: { jobId: string }) {
  const job = useStore(jobs).get(jobId)
  const report = ImportReport.safeParse(job?.result)
  if (!job || !report.success) return null
  const { imported, duplicates, failed } = report.data
  const again = async (): Promise<void> => {
    if (await act('import.again', { jobId })) closeDialog()
  }
  return (
    <ModalDialog
      title={job.state === 'cancelled' ? 'Import cancelled' : 'Import finished'}
      lead={`${counted(imported.length, 'article')} imported · ${counted(duplicates.length, 'duplicate')} left out · ${counted(failed.length, 'file')} failed`}
      width={660}
      onClose={closeDialog}
      actions={
        <TextButton tone="primary" onPress={closeDialog}>
          Done
        </TextButton>
      }
    >
      {failed.length > 0 && (
        <Part icon={CircleAlert} tone="bad" title={`${counted(failed.length, 'file')} could not be imported`}>
          {failed.map((one) => (
            <li key={`${one.file} ${one.code}`}>
              <strong>
                <FileName path={one.file} />
              </strong>
              <span>{one.reason}</span>
            </li>
          ))}
        </Part>
      )}
      {duplicates.length > 0 && (
        <Part
          icon={Copy}
          tone="warn"
          title={`${counted(duplicates.length, 'article')} already in the library`}
          action={
            <TextButton small onPress={() => void again()}>
              Import anyway
            </TextButton>
          }
        >
          {duplicates.map((one) => (
            <li key={`${one.file} ${one.title}`}>
              <strong>{shownTitle(one)}</strong>
              <span>
                {one.similarity >= 0.995 ? 'The same text as' : `${Math.round(one.similarity * 100)} % the same as`}{' '}
                <Repeated id={one.of} /> ·{' '}
                <button type="button" className="link" onClick={() => show(one.of)}>
                  Show it
                </button>{' '}
                · <FileName path={one.file} />
              </span>
            </li>
          ))}
        </Part>
      )}
      {imported.length > 0 && (
        <Part icon={CircleCheck} tone="ok" title={`${counted(imported.length, 'article')} imported`}>
          {imported.map((one) => (
            <li key={one.id}>
              <button type="button" className="link report-title" onClick={() => show(one.id)}>
                {shownTitle(one)}
              </button>
              <span>
                {[byline(one), counted(one.paragraphs, 'paragraph')].filter((part) => part !== '').join(' · ')} ·{' '}
                <FileName path={one.file} />
              </span>
            </li>
          ))}
        </Part>
      )}
    </ModalDialog>
  )
}

function Part({
  icon: Icon,
  tone,
  title,
  action,
  children,
}: {
  icon: LucideIcon
  tone: string
  title: string
  action?: ReactNode
  children: ReactNode
}) {
  return (
    <section className="report-part" aria-label={title}>
      <h3 className={`report-${tone}`}>
        <Icon size={16} aria-hidden /> {title}
        <span className="spacer" />
        {action}
      </h3>
      <ul>{children}</ul>
    </section>
  )
}

function show(id: string): void {
  clearSearch()
  showScope({ kind: 'all' })
  openArticle({ article: id })
  closeDialog()
}

/** The title of the article that a duplicate repeats. */
function Repeated({ id }: { id: string }) {
  const { data } = useCall('articles.get', { id })
  return data ? <>“{shownTitleOf(data)}”</> : <>article {id}</>
}

/** The last part of a path, which is what people know a file by; the rest as its tooltip. */
function FileName({ path }: { path: string }) {
  return <span title={path}>{path.split(/[\\/]/).pop()}</span>
}
