import { CirclePause } from 'lucide-react'
import { useState } from 'react'
import { t } from '#text/text.ts'
import { TextButton } from '../ui/controls.tsx'
import { useCall } from '../ui/queries.ts'
import { askToPutAway, continueReading } from './batch-actions.ts'
import { Notice } from './Notice.tsx'
import { stoppedWords } from './stopped-words.ts'
import { openReview } from './review-state.ts'

/** In the library: an import that stopped before everything was read, such as by a power cut. */
export function InterruptedNotice() {
  const { data: batches } = useCall('imports.list', {})
  const [closed, setClosed] = useState<ReadonlySet<string>>(new Set())
  const batch = batches?.find(({ state, id }) => state === 'interrupted' && !closed.has(id))
  if (!batch) return null
  return (
    <Notice
      icon={CirclePause}
      onClose={() => setClosed((previous) => new Set(previous).add(batch.id))}
      actions={
        <>
          <TextButton
            small
            onPress={() => {
              openReview(batch.id)
              void continueReading(batch)
            }}
          >
            {t('importing:continue')}
          </TextButton>
          <TextButton small onPress={() => openReview(batch.id)}>
            {t('importing:reviewWhatIsThere')}
          </TextButton>
          <TextButton small onPress={() => askToPutAway(batch)}>
            {t('importing:putItAway')}
          </TextButton>
        </>
      }
    >
      {stoppedWords(batch)}
    </Notice>
  )
}
