import { useState } from 'react'
import { t } from '#text/text.ts'
import { notifyDone } from '../../shell/turn-step.ts'
import { act } from '../../ui/act.ts'
import { ChoiceMenu } from '../../ui/ChoiceMenu.tsx'
import { TextButton } from '../../ui/controls.tsx'
import { Field } from '../../ui/Field.tsx'
import { ModalDialog } from '../../ui/ModalDialog.tsx'
import { sourceLine } from '../source-line.ts'
import type { Disagreement } from './DisagreementCard.tsx'

/** Not the number of a passage. */
const ASIDE = 'aside'

/** Decides for one of the values, or sets the disagreement aside; always with a reason, which whoever asks later wants to know. */
export function ResolveDialog({ disagreement, onClose }: { disagreement: Disagreement; onClose: () => void }) {
  const { what, values } = disagreement
  const [chosen, setChosen] = useState('0')
  const [reason, setReason] = useState('')
  const resolve = async (): Promise<void> => {
    const members = values.map(({ article, quote, value }) => ({ article, quote, value }))
    const side = chosen === ASIDE ? null : Number(chosen)
    if ((await act('disagreements.resolve', { what, members, side, reason })) === null) return
    onClose()
    await notifyDone(side === null ? t('overview:resolve.wasSetAside') : t('overview:resolve.wasDecided'))
  }
  return (
    <ModalDialog
      title={t('overview:resolve.title')}
      lead={what}
      onClose={onClose}
      actions={
        <>
          <TextButton onPress={onClose}>{t('overview:resolve.cancel')}</TextButton>
          <TextButton tone="primary" isDisabled={reason.trim() === ''} onPress={() => void resolve()}>
            {t('overview:resolve.do')}
          </TextButton>
        </>
      }
    >
      <p aria-hidden className="muted">
        {t('overview:resolve.side')}
      </p>
      <ChoiceMenu
        label={t('overview:resolve.side')}
        value={chosen}
        choices={[
          ...values.map((each, at) => ({
            id: String(at),
            label: t('overview:resolve.for', { value: each.value, source: sourceLine(each) }),
          })),
          { id: ASIDE, label: t('overview:resolve.aside') },
        ]}
        onChange={setChosen}
      />
      <Field
        label={t('overview:resolve.reason')}
        value={reason}
        onChange={setReason}
        lines={3}
        hint={t('overview:resolve.hint')}
        first
        required
      />
    </ModalDialog>
  )
}
