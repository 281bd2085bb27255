import { ProgressBar } from 'react-aria-components'
import { hasEnded } from '#contract/job.ts'
import { t } from '#text/text.ts'
import { jobs } from '../../shell/jobs.ts'
import { act } from '../../ui/act.ts'
import { TextButton } from '../../ui/controls.tsx'
import { useStore } from '../../ui/store.ts'

/** While a file is chosen and compared: that it is, with a button that stops it once it is read. */
export function VerifyWorking() {
  const job = [...useStore(jobs).values()].find(({ kind, state }) => kind === 'read-export' && !hasEnded({ state }))
  if (job === undefined) return <output>{t('verify:window.choosing')}</output>
  return (
    <ProgressBar className="verify-working" aria-label={t('verify:window.working')} isIndeterminate>
      <output>{t('verify:window.working')}</output>
      <span className="job-track">
        <i className="working" />
      </span>
      <TextButton onPress={() => void act('jobs.cancel', { id: job.id })}>{t('verify:window.stop')}</TextButton>
    </ProgressBar>
  )
}
