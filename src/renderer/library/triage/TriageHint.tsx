import { letterKeys } from '#renderer/ui/letter-keys.ts'
import { useStore } from '#renderer/ui/store.ts'
import { useKeyName } from '#renderer/ui/use-key-name.ts'
import { t } from '#text/text.ts'

const DOES = ['accept', 'reject', 'read', 'star', 'collect', 'trash', 'open'] as const

/** What the keys do with the line in hand: those that count at present. */
export function TriageHint() {
  const keyName = useKeyName()
  const letters = useStore(letterKeys)
  const said = DOES.flatMap((does) => {
    const key = keyName(`triage-${does}`)
    return key === null ? [] : [t(`triage:hint.${does}`, { key })]
  })
  return (
    <p className="triage-hint">
      {said.join(', ')}
      {!letters && ` · ${t('triage:hint.lettersOff')}`}
    </p>
  )
}
