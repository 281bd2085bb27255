import { importedMarksWords } from '#core/marks/imported-words.ts'
import { t } from '#text/text.ts'
import { act } from '../ui/act.ts'
import { notify } from '../ui/toasts.ts'
import { dialog } from './dialogs.ts'
import { notifyDone } from './turn-step.ts'

/** Lets a file with marks be chosen and imports them; says how many: in a report where some found no place, which would take a notice away. */
export async function importMarks(): Promise<void> {
  const chosen = await act('marks.import', {})
  const done = chosen?.done ?? null
  if (done === null) return
  // The report first: as it opens it takes away what was offered before.
  if (done.notPlaced.length > 0) dialog.set({ kind: 'marks-report', done })
  if (done.imported + done.merged > 0) await notifyDone(importedMarksWords(done))
  else if (done.notPlaced.length === 0) notify({ tone: 'plain', text: importedMarksWords(done) })
}

/** Lets a file be named and writes all excerpts there. */
export async function exportMarks(): Promise<void> {
  const written = await act('marks.export', {})
  if (written === null || written.file === null) return
  const { file, references } = written
  notify({
    tone: 'ok',
    text: references === null ? t('marks:exported', { file }) : t('marks:exportedBoth', { file, references }),
  })
}
