import { NewBriefDialog } from '../brief/dialogs/NewBriefDialog.tsx'
import { CancelImportDialog } from '../import/CancelImportDialog.tsx'
import { DeleteBriefDialog } from '../library/DeleteBriefDialog.tsx'
import { NewThemeDialog } from '../library/NewThemeDialog.tsx'
import { PasteDialog } from '../import/PasteDialog.tsx'
import { MetadataDialog } from '../reader/MetadataDialog.tsx'
import { useStore } from '../ui/store.ts'
import { dialog } from '../shell/dialogs.ts'
import { ShortcutsDialog } from '../shell/ShortcutsDialog.tsx'

/** The dialog that is open, if one is. */
export function Dialogs() {
  const open = useStore(dialog)
  if (open === null) return null
  switch (open.kind) {
    case 'new-brief':
      return <NewBriefDialog />
    case 'new-theme':
      return <NewThemeDialog />
    case 'delete-brief':
      return <DeleteBriefDialog id={open.id} title={open.title} />
    case 'paste':
      return <PasteDialog />
    case 'shortcuts':
      return <ShortcutsDialog />
    case 'cancel-import':
      return <CancelImportDialog id={open.batch} />
    case 'metadata':
      return <MetadataDialog key={open.article} id={open.article} />
  }
}
