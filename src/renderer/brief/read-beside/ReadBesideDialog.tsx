import { CircleCheck } from 'lucide-react'
import { useEffect, useEffectEvent, useState } from 'react'
import type { BriefCheckView } from '#contract/views.ts'
import { act } from '#renderer/ui/act.ts'
import { TextButton } from '#renderer/ui/controls.tsx'
import { Empty } from '#renderer/ui/Empty.tsx'
import { ModalDialog } from '#renderer/ui/ModalDialog.tsx'
import { useFocusOnOpen } from '#renderer/ui/use-focus-on-open.ts'
import { t } from '#text/text.ts'
import { goToFinding } from '../check/go-to-finding.ts'
import { useSession } from '../session/use-session.ts'
import { SentenceToRead } from './SentenceToRead.tsx'
import { readCount, toRead } from './to-read.ts'
import './read-beside.css'

type Properties = { check: BriefCheckView; onClose: () => void }

/**
 * The sentences that no rule can compare with their passages, one after the other beside these: whether they say the same, she says by one key. Which come is settled when it opens, so that none
 * jumps while she reads; what she changed meanwhile is asked again the next time.
 */
export function ReadBesideDialog({ check, onClose }: Properties) {
  const session = useSession()
  const [queue] = useState(() => toRead(check).flatMap(({ sentence, beside }) => (beside.confirmed ? [] : sentence)))
  const [place, setPlace] = useState(0)
  const [working, setWorking] = useState(false)
  // It keeps the keyboard from the first sentence to the last: Enter says that one is right.
  const main = useFocusOnOpen<HTMLButtonElement>()
  const shown = toRead(check).find(({ sentence }) => sentence === queue[place])
  const { read, all } = readCount(check)
  const confirm = async (): Promise<void> => {
    if (shown === undefined || working) return
    setWorking(true)
    const { sentence, text } = shown
    const kept = await act('briefs.confirm', { id: session.id, sentences: [sentence], said: { [sentence]: text } })
    setWorking(false)
    if (kept !== null) setPlace(place + 1)
  }
  const toText = (): void => {
    onClose()
    if (shown === undefined) return
    const { sentence } = shown
    // The text takes the keyboard once the dialog has gone and given it back.
    requestAnimationFrame(() => requestAnimationFrame(() => goToFinding(session, { sentence, section: null })))
  }
  const isLast = place >= queue.length
  const step = (by: 1 | -1): void => setPlace(Math.max(0, Math.min(queue.length, place + by)))
  useArrows(step)
  return (
    <ModalDialog
      title={t('beside:title')}
      lead={isLast ? t('beside:lead') : t('beside:at', { place: place + 1, count: queue.length })}
      width={920}
      onClose={onClose}
      actions={
        <>
          <TextButton isDisabled={place === 0} onPress={() => step(-1)}>
            {t('beside:back')}
          </TextButton>
          {!isLast && <TextButton onPress={() => step(1)}>{t('beside:skip')}</TextButton>}
          <span className="spacer" />
          {!isLast && <TextButton onPress={toText}>{t('beside:toText')}</TextButton>}
          <TextButton
            ref={main}
            tone="primary"
            isDisabled={!isLast && shown === undefined}
            onPress={isLast ? onClose : () => void confirm()}
          >
            {isLast ? t('beside:close') : t('beside:same')}
          </TextButton>
        </>
      }
    >
      <div className="read-beside-place" aria-live="polite">
        {isLast && (
          <Empty icon={CircleCheck} title={read === all ? t('beside:done') : t('beside:some', { read, count: all })}>
            {t('beside:stays')}
          </Empty>
        )}
        {!isLast && shown === undefined && <p className="muted">{t('beside:gone')}</p>}
        {!isLast && shown !== undefined && <SentenceToRead {...shown} />}
      </div>
    </ModalDialog>
  )
}

/** → and ← go on and back, wherever the keyboard is in the dialog. */
function useArrows(step: (by: 1 | -1) => void): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
    if (event.key === 'ArrowRight') step(1)
    else if (event.key === 'ArrowLeft') step(-1)
    else return
    event.preventDefault()
  })
  useEffect(() => {
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [])
}
