import { Library } from 'lucide-react'
import type { ImportBatch } from '#contract/import-review.ts'
import { importTitle } from '#core/import-subject.ts'
import { t } from '#text/text.ts'
import { jobs } from '../shell/jobs.ts'
import { go } from '../shell/place.ts'
import { WalkButtons } from '../shell/WalkButtons.tsx'
import { TextButton } from '../ui/controls.tsx'
import { useStore } from '../ui/store.ts'
import { storeBatch } from './batch-actions.ts'
import { storeWords } from './item-words.ts'
import { Progress } from './Progress.tsx'
import { ReviewButtons } from './ReviewButtons.tsx'
import { useStoreKey } from './use-store-key.ts'

/** The head of the review: how far the import is, and what can be done with it as a whole. */
export function ReviewTopBar({ batch }: { batch: ImportBatch }) {
  const job = useStore(jobs, (known) => (batch.job === null ? undefined : known.get(batch.job)))
  const working = job?.state === 'running' || job?.state === 'paused'
  const title = importTitle(batch.subject)
  const { ready } = batch.counts
  const storable = ready > 0 && !working && (batch.state === 'waiting' || batch.state === 'interrupted')
  useStoreKey(batch, storable)
  return (
    <header className="topbar review-bar">
      <WalkButtons />
      <TextButton tone="quiet" className="review-back" onPress={() => go({ view: 'articles' })}>
        <Library size={15} aria-hidden /> {t('importing:library')}
      </TextButton>
      <h1 className="review-title truncate" title={title}>
        {title}
      </h1>
      {working && <Progress job={job} label={job.kind === 'store' ? t('importing:storing') : t('importing:reading')} />}
      <span className="spacer" />
      <output className="review-what muted truncate">
        {working || batch.state === 'finished' ? '' : storeWords(batch.counts)}
      </output>
      <ReviewButtons batch={batch} job={working ? job : null} />
      {batch.state !== 'finished' && (
        <TextButton tone="primary" isDisabled={!storable} onPress={() => void storeBatch(batch)}>
          {t('importing:store', { count: ready })}
        </TextButton>
      )}
    </header>
  )
}
