import { useState } from 'react'
import { MOST_RANKED } from '#contract/triage.ts'
import { ChoiceMenu } from '#renderer/ui/ChoiceMenu.tsx'
import { TextButton } from '#renderer/ui/controls.tsx'
import { useStore } from '#renderer/ui/store.ts'
import { t } from '#text/text.ts'
import { orderByDate, orderByDecisions, ranked } from './ranked.ts'

/** In what order the lines stand, by what decisions that was learned, and the way to learn it anew. */
export function TriageOrder({ theme }: { theme: string | null }) {
  const order = useStore(ranked, (value) => (value?.theme === theme ? value : null))
  const [busy, setBusy] = useState(false)
  const learn = async (): Promise<void> => {
    setBusy(true)
    await orderByDecisions(theme)
    setBusy(false)
  }
  return (
    <div className="triage-order" aria-busy={busy}>
      <ChoiceMenu
        label={t('triage:order.label')}
        value={order === null ? 'newest' : 'decided'}
        choices={[
          { id: 'newest', label: t('triage:order.newest') },
          { id: 'decided', label: t('triage:order.decided') },
        ]}
        onChange={(choice) => (choice === 'newest' ? orderByDate() : void learn())}
      />
      {order !== null && (
        <>
          <output className="muted">
            {t('triage:order.by', order)} {order.articles === MOST_RANKED && t('triage:order.part', { count: order.articles })}
            {theme === null && ` · ${t('triage:order.suggestions')}`}
          </output>
          <span className="spacer" />
          <TextButton tone="quiet" small isDisabled={busy} onPress={() => void learn()}>
            {t('triage:order.again')}
          </TextButton>
        </>
      )}
    </div>
  )
}
