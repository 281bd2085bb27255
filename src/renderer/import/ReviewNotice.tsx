import { CircleAlert, CircleCheck, CirclePause } from 'lucide-react'
import type { ImportBatch } from '#contract/import-review.ts'
import { TextButton } from '../ui/controls.tsx'
import { counted } from '../ui/words.ts'
import { continueReading, retryItems, showStored } from './batch-actions.ts'
import { Notice } from './Notice.tsx'
import { stoppedWords } from './stopped-words.ts'
import { useStore } from '../ui/store.ts'
import { review } from './review-state.ts'

/** What the import as a whole has to say: that it stopped half-way, where its articles went, that files can be tried again. */
export function ReviewNotice({ batch }: { batch: ImportBatch }) {
  const filter = useStore(review, (value) => value.filter)
  const { counts } = batch
  if (batch.state === 'interrupted')
    return (
      <Notice
        icon={CirclePause}
        actions={
          <TextButton small onPress={() => void continueReading(batch)}>
            Continue
          </TextButton>
        }
      >
        Reading {stoppedWords(batch)}. What was read can be reviewed and stored; the rest is listed as unread.
      </Notice>
    )
  if (batch.state === 'finished')
    return (
      <Notice
        icon={CircleCheck}
        actions={
          counts.stored > 0 && (
            <TextButton small onPress={() => showStored(batch)}>
              Show {counts.stored === 1 ? 'it' : 'them'} in the library
            </TextButton>
          )
        }
      >
        {counts.stored === 0
          ? 'Nothing of this import is in the library.'
          : `${counted(counts.stored, 'article')} of this import ${counts.stored === 1 ? 'is' : 'are'} in the library${batch.collection === null ? '' : `, in the collection “${batch.collection}”`}.`}
        {counts.leftOut + counts.duplicate > 0 && ` ${(counts.leftOut + counts.duplicate).toLocaleString('en')} left out.`}
        {counts.failed > 0 && ` ${counted(counts.failed, 'file')} could not be read.`}
        {counts.stored > 0 && ' What you do not want after all can be moved to the trash.'}
      </Notice>
    )
  if (filter === 'failed' && counts.failed > 1 && batch.state === 'waiting')
    return (
      <Notice
        icon={CircleAlert}
        actions={
          <TextButton small onPress={() => void retryItems(batch)}>
            Try all again
          </TextButton>
        }
      >
        {counted(counts.failed, 'file')} could not be read; each says why.
      </Notice>
    )
  return null
}
