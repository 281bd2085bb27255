import { keysOf } from '#contract/keys.ts'
import { ChevronDown, ClipboardPaste, FileText, FolderOpen, Library, PanelLeft, Plus } from 'lucide-react'
import { t } from '#text/text.ts'
import { MoreMenu } from '../shell/MoreMenu.tsx'
import { WalkButtons } from '../shell/WalkButtons.tsx'
import { runCommand } from '../shell/commands.ts'
import { dialog } from '../shell/dialogs.ts'
import { importSamples } from './import-samples.ts'
import { ActionMenu } from '../ui/ActionMenu.tsx'
import { IconButton, TextButton } from '../ui/controls.tsx'
import { SearchBox } from './SearchBox.tsx'

export function TopBar({ navigator }: { navigator: boolean }) {
  return (
    <header className="topbar">
      <WalkButtons />
      <IconButton
        icon={PanelLeft}
        label={navigator ? t('library:top.hideNavigator') : t('library:top.showNavigator')}
        keys={keysOf('toggle-navigator')}
        pressed={navigator}
        onPress={() => runCommand('toggle-navigator')}
      />
      <span className="brand">Briefwright</span>
      <SearchBox />
      <span className="spacer" />
      <MoreMenu />
      <ActionMenu
        label={t('library:top.import')}
        placement="bottom end"
        trigger={
          <TextButton>
            {t('library:top.importMore')} <ChevronDown size={13} aria-hidden />
          </TextButton>
        }
        entries={[
          {
            id: 'files',
            label: t('library:top.files'),
            icon: FileText,
            keys: keysOf('import'),
            run: () => void runCommand('import'),
          },
          { id: 'folder', label: t('library:top.folder'), icon: FolderOpen, run: () => void runCommand('import-folder') },
          {
            id: 'paste',
            label: t('library:top.pasted'),
            icon: ClipboardPaste,
            keys: keysOf('paste'),
            run: () => dialog.set({ kind: 'paste' }),
          },
          'separator',
          { id: 'samples', label: t('library:top.samples'), icon: Library, run: importSamples },
        ]}
      />
      <TextButton tone="primary" onPress={() => dialog.set({ kind: 'new-brief' })}>
        <Plus size={15} aria-hidden /> {t('library:top.newBrief')}
      </TextButton>
    </header>
  )
}
