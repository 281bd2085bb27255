import { CirclePause } from 'lucide-react'
import { useState } from 'react'
import { TextButton } from '../ui/controls.tsx'
import { useCall } from '../ui/queries.ts'
import { askToPutAway, continueReading } from './batch-actions.ts'
import { batchName } from './item-words.ts'
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
            Continue
          </TextButton>
          <TextButton small onPress={() => openReview(batch.id)}>
            Review what is there
          </TextButton>
          <TextButton small onPress={() => askToPutAway(batch)}>
            Put it away
          </TextButton>
        </>
      }
    >
      The import of “{batchName(batch)}” {stoppedWords(batch)}.
    </Notice>
  )
}
