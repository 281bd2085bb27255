import type { resolutionOf } from '#core/disagreements/resolutions.ts'
import { t } from '#text/text.ts'
import { notifyDone } from '../../shell/turn-step.ts'
import { act } from '../../ui/act.ts'
import { TextButton } from '../../ui/controls.tsx'

export type Known = NonNullable<ReturnType<typeof resolutionOf>>

/** What was decided about a disagreement and why, with a way to open it again. */
export function ResolvedNote({ known: { resolution, grown } }: { known: Known }) {
  const { key, side, members, reason } = resolution
  const value = side === null ? null : (members[side]?.value ?? '')
  const reopen = async (): Promise<void> => {
    if ((await act('disagreements.reopen', { key })) !== null) await notifyDone(t('overview:resolve.wasReopened'))
  }
  return (
    <p className="resolved-note">
      <span>
        {value === null ? t('analysis:resolved.aside', { reason }) : t('analysis:resolved.decided', { value, reason })}{' '}
        {grown && t('analysis:resolved.grown')}
      </span>
      <TextButton small tone="quiet" onPress={() => void reopen()}>
        {t('overview:resolve.reopen')}
      </TextButton>
    </p>
  )
}
