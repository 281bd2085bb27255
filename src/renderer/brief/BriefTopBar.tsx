import { keysOf } from '#contract/keys.ts'
import type { ExportFormat } from '#core/export-formats.ts'
import {
  ChevronDown,
  Clock,
  CopyPlus,
  FileInput,
  FileText,
  FileType,
  History,
  Library,
  MessageSquareText,
  Redo2,
  Search,
  SquarePen,
  Undo2,
} from 'lucide-react'
import { Button } from 'react-aria-components'
import type { BriefCheckView } from '#contract/views.ts'
import type { Template } from '#core/template.ts'
import { t } from '#text/text.ts'
import { MoreMenu } from '../shell/MoreMenu.tsx'
import { WalkButtons } from '../shell/WalkButtons.tsx'
import { runCommand } from '../shell/commands.ts'
import { go } from '../shell/place.ts'
import { ActionMenu } from '../ui/ActionMenu.tsx'
import { IconButton, TextButton } from '../ui/controls.tsx'
import { useStore } from '../ui/store.ts'
import { counted } from '../ui/words.ts'
import { useSession } from './session/use-session.ts'
import { canRedo, canUndo } from './text/step-history.ts'

type Properties = {
  template: Template | null
  check: BriefCheckView | null
  checking: boolean
  onCheck: () => void
  onDetails: () => void
  onExport: (format: ExportFormat) => void
}

export function BriefTopBar({ template, check, checking, onCheck, onDetails, onExport }: Properties) {
  const session = useSession()
  const title = useStore(session.content, (content) => content.title)
  const marking = useStore(session.content, (content) => content.marking)
  const undoable = useStore(session.editor, canUndo)
  const redoable = useStore(session.editor, canRedo)
  return (
    <header className="topbar">
      <WalkButtons />
      <TextButton tone="quiet" className="back" onPress={() => go({ view: 'articles' })}>
        <Library size={15} aria-hidden /> {t('brief:library')}
      </TextButton>
      <h1 className="brief-name">
        <span className="muted">{template?.title}</span>
        <Button className="brief-title" onPress={onDetails} aria-label={t('brief:titleButton', { title })}>
          <span className="truncate">{title}</span>
          <SquarePen size={13} aria-hidden />
        </Button>
      </h1>
      {marking !== '' && <span className="chip chip-plain">{marking}</span>}
      <span className="spacer" />
      <IconButton icon={Undo2} label={t('brief:undo')} keys={keysOf('undo')} isDisabled={!undoable} onPress={session.undo} />
      <IconButton icon={Redo2} label={t('brief:redo')} keys={keysOf('redo')} isDisabled={!redoable} onPress={session.redo} />
      <IconButton
        icon={Search}
        label={t('find:inBrief')}
        keys={keysOf('find-in-text')}
        onPress={() => runCommand('find-in-text')}
      />
      <MoreMenu
        first={[
          {
            id: 'since',
            label: t('issue:since'),
            icon: History,
            keys: keysOf('since-last-issue'),
            run: () => void runCommand('since-last-issue'),
          },
          {
            id: 'pages',
            label: t('pages:title'),
            icon: FileText,
            keys: keysOf('pages'),
            run: () => void runCommand('pages'),
          },
          {
            id: 'versions',
            label: t('versions:title'),
            icon: Clock,
            keys: keysOf('versions'),
            run: () => void runCommand('versions'),
          },
          {
            id: 'comments',
            label: t('comments:title'),
            icon: MessageSquareText,
            keys: keysOf('comments'),
            run: () => void runCommand('comments'),
          },
          { id: 'take-back', label: t('returned:title'), icon: FileInput, run: () => void runCommand('take-back') },
          { id: 'duplicate', label: t('issue:duplicate'), icon: CopyPlus, run: () => void runCommand('duplicate-brief') },
        ]}
      />
      <TextButton onPress={onCheck} aria-pressed={checking} className="check-button">
        {checkSummary(check)}
      </TextButton>
      <ActionMenu
        label={t('brief:export')}
        placement="bottom end"
        trigger={
          <TextButton tone="primary">
            {t('brief:exportMenu')} <ChevronDown size={13} aria-hidden />
          </TextButton>
        }
        entries={[
          { id: 'pdf', label: t('brief:pdfMenu'), icon: FileText, keys: keysOf('export-pdf'), run: () => onExport('pdf') },
          { id: 'docx', label: t('brief:wordMenu'), icon: FileType, keys: keysOf('export-docx'), run: () => onExport('docx') },
        ]}
      />
    </header>
  )
}

function checkSummary(check: BriefCheckView | null): string {
  if (!check) return t('brief:check.running')
  const count = (severity: 'error' | 'warning'): number =>
    check.findings.filter((finding) => finding.severity === severity && finding.waived === null).length
  const [wrong, doubtful] = [count('error'), count('warning')]
  const [errors, warnings] = [counted(wrong, 'error'), counted(doubtful, 'warning')]
  if (wrong > 0 && doubtful > 0) return t('brief:check.both', { errors, warnings })
  if (wrong > 0) return t('brief:check.errors', { errors })
  return doubtful > 0 ? t('brief:check.warnings', { warnings }) : t('brief:check.clean')
}
