import { ChevronDown } from 'lucide-react'
import type { Certainty } from '#core/suggestion/certainty.ts'
import { notifyDone } from '#renderer/shell/turn-step.ts'
import { act } from '#renderer/ui/act.ts'
import { ActionMenu } from '#renderer/ui/ActionMenu.tsx'
import { TextButton } from '#renderer/ui/controls.tsx'
import { t } from '#text/text.ts'

type Properties = { theme: string | null; passages: Record<Certainty, number>; isDisabled: boolean }

/** Accepts or rejects what waits above a certainty, all at once and as one step to undo. */
export function SeveralMenu({ theme, passages: { weak, likely, sure }, isDisabled }: Properties) {
  const decide = async (atLeast: Certainty, decision: 'accepted' | 'rejected'): Promise<void> => {
    const done = await act('triage.decideAll', { ...(theme === null ? {} : { theme }), atLeast, decision })
    if (done !== null) await notifyDone(t(`triage:several.${decision}`, { count: done.decided }))
  }
  return (
    <ActionMenu
      label={t('triage:several.label')}
      placement="bottom end"
      trigger={
        <TextButton tone="quiet" small isDisabled={isDisabled}>
          {t('triage:several.label')} <ChevronDown size={13} aria-hidden />
        </TextButton>
      }
      entries={[
        {
          id: 'sure',
          label: t('triage:several.sure', { count: sure }),
          disabled: sure === 0,
          run: () => void decide('sure', 'accepted'),
        },
        {
          id: 'likely',
          label: t('triage:several.likely', { count: likely + sure }),
          disabled: likely + sure === 0,
          run: () => void decide('likely', 'accepted'),
        },
        'separator',
        {
          id: 'reject',
          label: t('triage:several.rejectAll', { count: weak + likely + sure }),
          disabled: weak + likely + sure === 0,
          run: () => void decide('weak', 'rejected'),
        },
      ]}
    />
  )
}
