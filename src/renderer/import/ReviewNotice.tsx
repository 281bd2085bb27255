import { CircleAlert, CircleCheck, CirclePause, Hourglass } from 'lucide-react'
import type { ImportBatch } from '#contract/import-review.ts'
import { t } from '#text/text.ts'
import { TextButton } from '../ui/controls.tsx'
import { continueReading, retryItems, showStored } from './batch-actions.ts'
import { Notice } from './Notice.tsx'
import { finishedWords, readingStoppedWords } from './stopped-words.ts'
import { useStore } from '../ui/store.ts'
import { review } from './review-state.ts'

/** What the import as a whole has to say: that it stopped half-way, where its articles went, that files can be tried again. */
export function ReviewNotice({ batch }: { batch: ImportBatch }) {
  const filter = useStore(review, (value) => value.filter)
  const { counts } = batch
  if (batch.state === 'reading' && batch.job === null) return <Notice icon={Hourglass}>{t('importing:elsewhere')}</Notice>
  if (batch.state === 'interrupted')
    return (
      <Notice
        icon={CirclePause}
        actions={
          <TextButton small onPress={() => void continueReading(batch)}>
            {t('importing:continue')}
          </TextButton>
        }
      >
        {readingStoppedWords(batch)} {t('importing:stopped.rest')}
      </Notice>
    )
  if (batch.state === 'finished')
    return (
      <Notice
        icon={CircleCheck}
        actions={
          counts.stored > 0 && (
            <TextButton small onPress={() => showStored(batch)}>
              {t('importing:finished.show', { count: counts.stored })}
            </TextButton>
          )
        }
      >
        {finishedWords(batch)}
      </Notice>
    )
  if (filter === 'failed' && counts.failed > 1 && batch.state === 'waiting')
    return (
      <Notice
        icon={CircleAlert}
        actions={
          <TextButton small onPress={() => void retryItems(batch)}>
            {t('importing:tryAllAgain')}
          </TextButton>
        }
      >
        {t('importing:failed', { count: counts.failed })}
      </Notice>
    )
  return null
}
