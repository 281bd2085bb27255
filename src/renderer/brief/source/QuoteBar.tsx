import { keysOf } from '#contract/keys.ts'
import { Toolbar } from 'react-aria-components'
import { Keys, TextButton } from '#renderer/ui/controls.tsx'
import { useKeyName } from '#renderer/ui/use-key-name.ts'
import { t } from '#text/text.ts'

type Properties = { isSelected: boolean; onQuote: () => void; onCite: () => void }

/** At the foot of the source: what can be done with the selected words, else how to select some. It covers no text. */
export function QuoteBar({ isSelected, onQuote, onCite }: Properties) {
  const keyName = useKeyName()
  if (!isSelected) {
    const quote = keyName('quote-source')
    return (
      <p className="source-foot muted">
        {quote === null ? t('source:hintOfButton') : t('source:hint', { quote })}{' '}
        {t('source:hintBack', { back: keyName('back-to-text') ?? '' })}
      </p>
    )
  }
  return (
    <Toolbar className="source-foot" aria-label={t('source:selection')}>
      {/* A press must not take the selection away before it is used. */}
      <div className="source-quote" role="presentation" onMouseDown={(event) => event.preventDefault()}>
        <TextButton small onPress={onQuote}>
          {t('source:quote')} <Keys keys={keysOf('quote-source')} />
        </TextButton>
        <TextButton small onPress={onCite}>
          {t('source:cite')}
        </TextButton>
      </div>
    </Toolbar>
  )
}
