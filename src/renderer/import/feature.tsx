import { useEffect } from 'react'
import type { Feature } from '../shell/features.ts'
import { dialog } from '../shell/dialogs.ts'
import { shownJob } from '../shell/status.ts'
import { place } from '../shell/place.ts'
import { useCommand } from '../shell/use-command.ts'
import { useStore } from '../ui/store.ts'
import { CancelImportDialog } from './CancelImportDialog.tsx'
import { importFiles, importFolder } from './import-actions.ts'
import { importEnded } from './import-ended.ts'
import { PasteDialog } from './PasteDialog.tsx'
import { watchReview } from './review-state.ts'
import { ReviewScreen } from './ReviewScreen.tsx'
import { useImportArrivals } from './use-import-arrivals.ts'
import { useReviewedJob } from './use-reviewed-job.ts'
import { WaitingImport } from './WaitingImport.tsx'

function Screen() {
  const batch = useStore(place, (value) => value.batch)
  return batch === null ? null : <ReviewScreen key={batch} id={batch} />
}

function Behind() {
  useCommand('import', importFiles)
  useCommand('import-folder', importFolder)
  useCommand('paste', () => dialog.set({ kind: 'paste' }))
  useEffect(watchReview, [])
  useImportArrivals()
  const reviewed = useReviewedJob()
  useEffect(() => shownJob.set(reviewed), [reviewed])
  return null
}

/** Bringing files in, and the review of what was found. */
export const importFeature: Feature = {
  screen: { wants: ({ view, batch }) => view === 'import' && batch !== null, Screen },
  dialogs: { paste: PasteDialog, 'cancel-import': ({ batch }) => <CancelImportDialog id={batch} /> },
  Status: WaitingImport,
  Behind,
  jobEnded: importEnded,
}
