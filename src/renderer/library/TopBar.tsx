import { ChevronDown, ClipboardPaste, FileText, FolderOpen, Library, PanelLeft, Plus } from 'lucide-react'
import { MoreMenu } from '../app/MoreMenu.tsx'
import { runCommand } from '../shell/commands.ts'
import { dialog } from '../shell/dialogs.ts'
import { importFiles, importFolder, importSamples } from '../app/import-actions.ts'
import { ActionMenu } from '../ui/ActionMenu.tsx'
import { IconButton, TextButton } from '../ui/controls.tsx'
import { SearchBox } from './SearchBox.tsx'

export function TopBar({ navigator }: { navigator: boolean }) {
  return (
    <header className="topbar">
      <IconButton
        icon={PanelLeft}
        label={navigator ? 'Hide the navigator' : 'Show the navigator'}
        keys={'Ctrl \\'}
        pressed={navigator}
        onPress={() => runCommand('toggle-navigator')}
      />
      <span className="brand">Briefwright</span>
      <SearchBox />
      <span className="spacer" />
      <MoreMenu />
      <ActionMenu
        label="Import"
        placement="bottom end"
        trigger={
          <TextButton>
            Import… <ChevronDown size={13} aria-hidden />
          </TextButton>
        }
        entries={[
          { id: 'files', label: 'Files…', icon: FileText, keys: 'Ctrl O', run: importFiles },
          { id: 'folder', label: 'Folder…', icon: FolderOpen, run: importFolder },
          {
            id: 'paste',
            label: 'Pasted text…',
            icon: ClipboardPaste,
            keys: 'Ctrl Shift V',
            run: () => dialog.set({ kind: 'paste' }),
          },
          'separator',
          { id: 'samples', label: 'Sample library', icon: Library, run: importSamples },
        ]}
      />
      <TextButton tone="primary" onPress={() => dialog.set({ kind: 'new-brief' })}>
        <Plus size={15} aria-hidden /> New brief
      </TextButton>
    </header>
  )
}
