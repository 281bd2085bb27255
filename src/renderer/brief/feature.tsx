import type { Feature } from '../shell/features.ts'
import { dialog } from '../shell/dialogs.ts'
import { place } from '../shell/place.ts'
import { useCommand } from '../shell/use-command.ts'
import { useStore } from '../ui/store.ts'
import { BriefScreen } from './BriefScreen.tsx'
import { NewBriefDialog } from './dialogs/NewBriefDialog.tsx'
import { QuoteWhereDialog } from './dialogs/QuoteWhereDialog.tsx'
import { TemplateEditorDialog } from './template/TemplateEditorDialog.tsx'
import { InUseDialog } from './uses/InUseDialog.tsx'
import { UsesDialog } from './uses/UsesDialog.tsx'
import { VerifyDialog } from './verify/VerifyDialog.tsx'
import { verifyFile } from './verify/verify-file.ts'
import { OwnWordsDialog } from './spelling/OwnWordsDialog.tsx'
import { exportEnded } from './export-ended.ts'

function Screen() {
  const brief = useStore(place, (value) => value.brief)
  return brief === null ? null : <BriefScreen key={brief} id={brief} />
}

function Behind() {
  useCommand('new-brief', () => dialog.set({ kind: 'new-brief' }))
  useCommand('own-words', () => dialog.set({ kind: 'own-words' }))
  useCommand('verify', () => void verifyFile())
  return null
}

/** Writing a brief. */
export const briefFeature: Feature = {
  screen: { wants: ({ view, brief }) => view === 'brief' && brief !== null, Screen },
  dialogs: {
    'new-brief': NewBriefDialog,
    'edit-template': TemplateEditorDialog,
    'quote-where': QuoteWhereDialog,
    'in-use': InUseDialog,
    uses: UsesDialog,
    verify: VerifyDialog,
    'own-words': OwnWordsDialog,
  },
  Behind,
  // What came of a file that is read is said by who asked for it.
  jobEnded: (job) => job.kind === 'read-export' || exportEnded(job),
}
