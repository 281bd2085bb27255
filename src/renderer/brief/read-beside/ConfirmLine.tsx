import type { BriefCheckView } from '#contract/views.ts'
import { act } from '#renderer/ui/act.ts'
import { t } from '#text/text.ts'
import { useSession } from '../session/use-session.ts'
import { toRead } from './to-read.ts'

/** Below the passages of a sentence in her own words: whether she has read it beside them, and the press that says so or takes it back. Nothing for others, nor for one that the check has not seen as it stands. */
export function ConfirmLine({ sentence, check }: { sentence: string; check: Pick<BriefCheckView, 'trace'> | null }) {
  const { id } = useSession()
  const traced = check === null ? undefined : toRead(check).find((each) => each.sentence === sentence)
  if (traced === undefined) return null
  const { beside, text } = traced
  const turn = (): void =>
    void (beside.confirmed
      ? act('briefs.unconfirm', { id, sentences: [sentence] })
      : act('briefs.confirm', { id, sentences: [sentence], said: { [sentence]: text } }))
  return (
    <p className="passage-of">
      <span className="muted">{beside.confirmed ? t('beside:isRead') : beside.what}</span>
      <button type="button" className="link" onClick={turn}>
        {beside.confirmed ? t('beside:again') : t('beside:same')}
      </button>
    </p>
  )
}
