import { keysOf } from '#contract/keys.ts'
import type { ExportFormat } from '#core/export-formats.ts'
import { ChevronDown, ChevronLeft, FileText, FileType, Redo2, SquarePen, Undo2 } from 'lucide-react'
import { Button } from 'react-aria-components'
import type { BriefCheckView } from '#contract/views.ts'
import type { BriefContent } from '#core/brief.ts'
import type { Template } from '#core/template.ts'
import { MoreMenu } from '../shell/MoreMenu.tsx'
import { go } from '../shell/place.ts'
import { ActionMenu } from '../ui/ActionMenu.tsx'
import { IconButton, TextButton } from '../ui/controls.tsx'
import { useStore } from '../ui/store.ts'
import { counted } from '../ui/words.ts'
import { useSession } from './session/use-session.ts'
import { canRedo, canUndo } from './text/step-history.ts'

type Properties = {
  content: BriefContent
  template: Template | null
  check: BriefCheckView | null
  checking: boolean
  onCheck: () => void
  onDetails: () => void
  onExport: (format: ExportFormat) => void
}

export function BriefTopBar({ content, template, check, checking, onCheck, onDetails, onExport }: Properties) {
  const session = useSession()
  const undoable = useStore(session.editor, canUndo)
  const redoable = useStore(session.editor, canRedo)
  return (
    <header className="topbar">
      <TextButton tone="quiet" className="back" onPress={() => go({ view: 'articles' })}>
        <ChevronLeft size={16} aria-hidden /> Library
      </TextButton>
      <h1 className="brief-name">
        <span className="muted">{template?.title}</span>
        <Button className="brief-title" onPress={onDetails} aria-label={`${content.title}: title, authors, marking and date`}>
          <span className="truncate">{content.title}</span>
          <SquarePen size={13} aria-hidden />
        </Button>
      </h1>
      {content.marking !== '' && <span className="chip chip-plain">{content.marking}</span>}
      <span className="spacer" />
      <IconButton icon={Undo2} label="Undo" keys={keysOf('undo')} isDisabled={!undoable} onPress={session.undo} />
      <IconButton icon={Redo2} label="Redo" keys={keysOf('redo')} isDisabled={!redoable} onPress={session.redo} />
      <MoreMenu />
      <TextButton onPress={onCheck} aria-pressed={checking} className="check-button">
        {checkSummary(check)}
      </TextButton>
      <ActionMenu
        label="Export"
        placement="bottom end"
        trigger={
          <TextButton tone="primary">
            Export… <ChevronDown size={13} aria-hidden />
          </TextButton>
        }
        entries={[
          { id: 'pdf', label: 'PDF…', icon: FileText, keys: keysOf('export-pdf'), run: () => onExport('pdf') },
          { id: 'docx', label: 'Word…', icon: FileType, keys: keysOf('export-docx'), run: () => onExport('docx') },
        ]}
      />
    </header>
  )
}

function checkSummary(check: BriefCheckView | null): string {
  if (!check) return 'Checking…'
  const errors = check.findings.filter((finding) => finding.severity === 'error').length
  const warnings = check.findings.filter((finding) => finding.severity === 'warning').length
  if (errors + warnings === 0) return 'Check: nothing found'
  return `Check: ${[errors > 0 ? counted(errors, 'error') : '', warnings > 0 ? counted(warnings, 'warning') : ''].filter((part) => part !== '').join(', ')}`
}
