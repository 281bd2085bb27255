import type { Feature } from '../shell/features.ts'
import { BackupDialog } from './backups/BackupDialog.tsx'
import { BackupFailures } from './backups/BackupFailures.tsx'
import { recovered } from './backups/recovered.ts'
import { RecoverDialog } from './backups/RecoverDialog.tsx'
import { RestoreDialog } from './backups/RestoreDialog.tsx'
import { DeleteBriefDialog } from './DeleteBriefDialog.tsx'
import { RenameSearchDialog, SaveSearchDialog } from './kept/SearchDialogs.tsx'
import { LibraryScreen } from './LibraryScreen.tsx'
import { EditThemeDialog, NewThemeDialog } from './themes/ThemeDialogs.tsx'
import { ImportThemesDialog } from './themes/ImportThemesDialog.tsx'
import { MarksReport } from './MarksReport.tsx'
import { CollectDialog } from './collections/CollectDialog.tsx'
import { NewCollectionDialog, RenameCollectionDialog } from './collections/CollectionDialogs.tsx'
import { exchanged } from './exchange/exchanged.ts'
import { MergePasswordDialog } from './exchange/MergePasswordDialog.tsx'
import { MergeReportDialog } from './exchange/MergeReportDialog.tsx'
import { SplitThemeDialog } from './themes/SplitThemeDialog.tsx'
import { MergeThemeDialog } from './themes/MergeThemeDialog.tsx'

/** Navigator, list and reader: what is shown where nothing else is. */
export const libraryFeature: Feature = {
  screen: { wants: () => true, Screen: LibraryScreen },
  // How a large change ended its answer says.
  jobEnded: (job) => job.kind === 'change' || exchanged(job) || recovered(job),
  Behind: BackupFailures,
  dialogs: {
    backup: BackupDialog,
    restore: RestoreDialog,
    recover: RecoverDialog,
    'new-theme': NewThemeDialog,
    'edit-theme': EditThemeDialog,
    'merge-theme': MergeThemeDialog,
    'split-theme': SplitThemeDialog,
    'marks-report': MarksReport,
    'merge-password': MergePasswordDialog,
    'merge-report': MergeReportDialog,
    'import-themes': ImportThemesDialog,
    'new-collection': NewCollectionDialog,
    'rename-collection': RenameCollectionDialog,
    collect: CollectDialog,
    'save-search': SaveSearchDialog,
    'rename-search': RenameSearchDialog,
    'delete-brief': DeleteBriefDialog,
  },
}
