import type { ExportFormat } from '#core/export-formats.ts'
import { useEffect, useState } from 'react'
import type { BriefView } from '#contract/views.ts'
import { useCommand } from '../shell/use-command.ts'
import { useStore } from '../ui/store.ts'
import { useCall } from '../ui/queries.ts'
import { clearNotices } from '../ui/toasts.ts'
import { useMedia } from '../ui/use-media.ts'
import { Panes } from '../shell/Panes.tsx'
import { BriefTopBar } from './BriefTopBar.tsx'
import { CheckPane } from './check/CheckPane.tsx'
import { Composer } from './composer/Composer.tsx'
import { DetailsDialog } from './dialogs/DetailsDialog.tsx'
import { BriefExcerpts } from './excerpts/BriefExcerpts.tsx'
import { ExcerptPane } from './excerpts/ExcerptPane.tsx'
import { ExportDialog } from './dialogs/ExportDialog.tsx'
import { SaveTrouble } from './session/SaveTrouble.tsx'
import { createSession } from './session/session.ts'
import { SessionContext } from './session/use-session.ts'
import { useBriefStatus } from './session/use-brief-status.ts'
import { TemplateContext } from './template-context.ts'
import './brief.css'

type Shown = { kind: 'details' } | { kind: 'export'; format: ExportFormat } | null

/** The three panes of a brief: excerpts, text, check. */
export function BriefWorkspace({ brief, onReload }: { brief: BriefView; onReload: () => void }) {
  const [session] = useState(() => createSession(brief))
  const [shown, setShown] = useState<Shown>(null)
  const [checking, setChecking] = useState(true)
  const { data: templates } = useCall('templates.list', {})
  const { data: check } = useCall('briefs.check', { id: brief.id }, { keep: true })
  const content = useStore(session.history, (history) => history.present)
  const template = templates?.find((one) => one.id === brief.template.id) ?? null
  const wide = useMedia('(min-width: 1120px)')

  useEffect(() => {
    const flush = (): void => void session.flush()
    window.addEventListener('blur', flush)
    window.addEventListener('beforeunload', flush)
    return () => {
      window.removeEventListener('blur', flush)
      window.removeEventListener('beforeunload', flush)
      flush()
    }
  }, [session])
  useBriefStatus(session, check ?? null)
  useCommand('undo', session.undo)
  useCommand('redo', session.redo)
  useCommand('check-brief', () => setChecking(true))
  const openExport = async (format: ExportFormat): Promise<void> => {
    clearNotices()
    await session.flush()
    setShown({ kind: 'export', format })
  }
  useCommand('export-pdf', () => void openExport('pdf'))
  useCommand('export-docx', () => void openExport('docx'))

  return (
    <SessionContext value={session}>
      <TemplateContext value={template}>
        <BriefExcerpts>
          <BriefTopBar
            content={content}
            template={template}
            check={check ?? null}
            checking={checking}
            onCheck={() => setChecking(!checking)}
            onDetails={() => setShown({ kind: 'details' })}
            onExport={(format) => void openExport(format)}
          />
          <main className="screen brief-screen">
            <SaveTrouble onReload={onReload} />
            <Panes
              group={checking ? 'brief' : 'brief-unchecked'}
              panes={[
                {
                  id: 'excerpts',
                  label: 'excerpts',
                  size: wide ? 312 : 250,
                  min: 220,
                  max: 460,
                  content: <ExcerptPane brief={brief.id} />,
                },
                {
                  id: 'composer',
                  label: 'text',
                  size: 0,
                  min: 400,
                  grows: true,
                  content: <Composer template={template} check={check ?? null} />,
                },
                ...(checking
                  ? [
                      {
                        id: 'check',
                        label: 'check',
                        size: wide ? 340 : 264,
                        min: 230,
                        max: 520,
                        content: <CheckPane check={check ?? null} template={template} />,
                      },
                    ]
                  : []),
              ]}
            />
          </main>
          {shown?.kind === 'details' && <DetailsDialog onClose={() => setShown(null)} />}
          {shown?.kind === 'export' && (
            <ExportDialog format={shown.format} check={check ?? null} onClose={() => setShown(null)} />
          )}
        </BriefExcerpts>
      </TemplateContext>
    </SessionContext>
  )
}
