import type { JobView } from '#contract/job.ts'
import { hasMerged } from '#core/merge/merge-report.ts'
import { mergedWords } from '#core/merge/merged-words.ts'
import { t } from '#text/text.ts'
import { dialog } from '../../shell/dialogs.ts'
import { notifyDone } from '../../shell/turn-step.ts'
import { act } from '../../ui/act.ts'
import { notify } from '../../ui/toasts.ts'

/** Says what went out into a file for another analyst, or came from hers; what is told differently is listed. */
export function exchanged(job: JobView): boolean {
  if (job.state !== 'done') return false
  if (job.kind === 'export-part' && job.result !== undefined) {
    const { articles, sourcesLeftOut, file } = job.result
    const told = [
      t('exchange:exported', { count: articles, file }),
      ...(sourcesLeftOut === 0 ? [] : [t('exchange:sourcesLeftOut', { count: sourcesLeftOut })]),
    ]
    const reveal = { label: t('brief:exporting.reveal'), run: () => void act('files.reveal', { jobId: job.id }) }
    notify({ tone: 'ok', text: told.join(' '), actions: [reveal] })
    return true
  }
  if (job.kind !== 'merge' || job.result === undefined) return false
  const done = job.result
  // The report first: as it opens it takes away what was offered before.
  if (done.conflicts.length > 0) dialog.set({ kind: 'merge-report', done })
  if (hasMerged(done)) void notifyDone(mergedWords(done))
  else if (done.conflicts.length === 0) notify({ tone: 'plain', text: mergedWords(done) })
  return true
}
