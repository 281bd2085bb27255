import type { ExportFormat } from '#core/export-formats.ts'
import { useEffect, useState } from 'react'
import type { BriefView } from '#contract/views.ts'
import { duplicateBrief } from '../shell/duplicate-brief.ts'
import { useCommand } from '../shell/use-command.ts'
import { clearNotices } from '../ui/toasts.ts'
import { useStore } from '../ui/store.ts'
import { ONE_PANE, useMedia, WIDE } from '../ui/use-media.ts'
import { frontPane } from '../shell/front-pane.ts'
import { Panes } from '../shell/Panes.tsx'
import { BesidePane } from './BesidePane.tsx'
import { BriefTopBar } from './BriefTopBar.tsx'
import { useCheck } from './check/use-check.ts'
import { Composer } from './composer/Composer.tsx'
import { DetailsDialog } from './dialogs/DetailsDialog.tsx'
import { BriefExcerpts } from './excerpts/BriefExcerpts.tsx'
import { LeftPane } from './outline/LeftPane.tsx'
import { ExportDialog } from './dialogs/ExportDialog.tsx'
import { paneId, useBeside, type Pane } from './issue/beside.ts'
import { ReadBesideDialog } from './read-beside/ReadBesideDialog.tsx'
import { NameLatest } from './versions/NameLatest.tsx'
import { focusTextSoon } from './composer/text-field.ts'
import { PagesPane } from './pages/PagesPane.tsx'
import { runCommand } from '../shell/commands.ts'
import { BriefStatus } from './session/BriefStatus.tsx'
import { SaveTrouble } from './session/SaveTrouble.tsx'
import type { Template } from '#core/template.ts'
import { t } from '#text/text.ts'
import { takeBackByChoice, takeBackDropped, wordFileIn } from './return/returned.ts'
import { onScreen } from './session/on-screen.ts'
import type { Session } from './session/session.ts'
import { SessionContext } from './session/use-session.ts'
import { useWrittenElsewhere } from './session/use-written-elsewhere.ts'
import './brief.css'

type Shown = { kind: 'details' } | { kind: 'name' } | { kind: 'read-beside' } | { kind: 'export'; format: ExportFormat } | null

type Properties = { brief: BriefView; template: Template | null; session: Session; onReload: () => void }

/** The three panes of a brief: outline or excerpts, text, and beside it the check, what differs from the last issue, a source, earlier versions, or the pages. */
export function BriefWorkspace({ brief, template, session, onReload }: Properties) {
  const [shown, setShown] = useState<Shown>(null)
  const { pane, show } = useBeside(brief.id)
  const check = useCheck(brief.id)
  useWrittenElsewhere(session, check?.revision)
  const wide = useMedia(WIDE)
  const single = useMedia(ONE_PANE)
  const inFront = useStore(frontPane)
  const checking = pane === 'check' && (!single || inFront === 'check')

  useEffect(() => {
    const flush = (): void => void session.leave()
    window.addEventListener('blur', flush)
    window.addEventListener('beforeunload', flush)
    return () => {
      window.removeEventListener('blur', flush)
      window.removeEventListener('beforeunload', flush)
      flush()
    }
  }, [session])
  useEffect(() => onScreen(session), [session])
  useCommand('undo', session.undo)
  useCommand('redo', session.redo)
  useCommand('check-brief', () => show({ pane: 'check' }))
  /** Shows a pane that is about what is saved. */
  const showSaved = (saved: Pane): void => {
    void session.flush()
    show({ pane: saved })
  }
  useCommand('read-beside', () => void session.flush().then(() => setShown({ kind: 'read-beside' })))
  useCommand('since-last-issue', () => showSaved('since'))
  useCommand('pages', () => showSaved('pages'))
  const [reading, setReading] = useState(false)
  useCommand('read-pages', () => {
    void session.flush()
    setReading(!reading)
    if (reading) focusTextSoon()
  })
  useCommand('versions', () => showSaved('versions'))
  useCommand('comments', () => show({ pane: pane === 'comments' ? null : 'comments' }))
  useCommand('take-back', () => void takeBackByChoice(session))
  useCommand('name-version', () => void session.flush().then(() => setShown({ kind: 'name' })))
  useCommand('duplicate-brief', () => void session.flush().then(() => duplicateBrief(brief.id)))
  const openExport = async (format: ExportFormat): Promise<void> => {
    clearNotices()
    await session.flush()
    setShown({ kind: 'export', format })
  }
  useCommand('export-pdf', () => void openExport('pdf'))
  useCommand('export-docx', () => void openExport('docx'))

  return (
    <SessionContext value={session}>
      <BriefExcerpts>
        <BriefTopBar
          template={template}
          check={check ?? null}
          checking={checking}
          onCheck={() => show({ pane: checking ? null : 'check' })}
          onDetails={() => setShown({ kind: 'details' })}
          onExport={(format) => void openExport(format)}
        />
        <main
          className="screen brief-screen"
          onDropCapture={(event) => {
            const file = wordFileIn(event.dataTransfer)
            if (file === null) return
            // Nothing to import: the file came back.
            event.preventDefault()
            void takeBackDropped(session, file)
          }}
        >
          <BriefStatus check={check ?? null} />
          <SaveTrouble onReload={onReload} />
          <div className="brief-panes" inert={reading}>
            <Panes
              first="composer"
              group={pane === null ? 'brief-unchecked' : pane === 'pages' ? 'brief-pages' : 'brief'}
              panes={[
                {
                  id: 'excerpts',
                  label: t('brief:pane.excerpts'),
                  size: wide ? 312 : 250,
                  min: 220,
                  max: 460,
                  content: <LeftPane brief={brief.id} template={template} check={check ?? null} />,
                },
                {
                  id: 'composer',
                  label: t('brief:pane.text'),
                  size: 0,
                  min: 400,
                  grows: true,
                  content: <Composer template={template} check={check ?? null} />,
                },
                ...(pane === null
                  ? []
                  : [
                      {
                        id: paneId(pane),
                        label: t(`brief:pane.${pane}`),
                        size: pane === 'pages' ? (wide ? 480 : 320) : wide ? 340 : 264,
                        min: 230,
                        max: 720,
                        content: (
                          <BesidePane
                            pane={pane}
                            brief={brief.id}
                            check={check ?? null}
                            template={template}
                            onClose={() => show({ pane: null })}
                          />
                        ),
                      },
                    ]),
              ]}
            />
          </div>
          {reading && (
            <div className="reading">
              <PagesPane
                brief={brief.id}
                reading
                onRead={() => void runCommand('read-pages')}
                onClose={() => void runCommand('read-pages')}
              />
            </div>
          )}
        </main>
        {shown?.kind === 'details' && <DetailsDialog template={template} onClose={() => setShown(null)} />}
        {shown?.kind === 'name' && <NameLatest brief={brief.id} onClose={() => setShown(null)} />}
        {shown?.kind === 'read-beside' && check && <ReadBesideDialog check={check} onClose={() => setShown(null)} />}
        {shown?.kind === 'export' && <ExportDialog format={shown.format} check={check ?? null} onClose={() => setShown(null)} />}
      </BriefExcerpts>
    </SessionContext>
  )
}
