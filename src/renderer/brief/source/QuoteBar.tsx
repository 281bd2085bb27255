import { keysOf } from '#contract/keys.ts'
import { Toolbar } from 'react-aria-components'
import { Keys, TextButton } from '#renderer/ui/controls.tsx'
import { useKeyName } from '#renderer/ui/use-key-name.ts'
import { t } from '#text/text.ts'

/** `isOffered`: the passage was looked up for a sentence, which does not rest on it. */
type Properties = { isSelected: boolean; isOffered: boolean; onQuote: () => void; onCite: () => void }

/** At the foot of the source: what can be done with the selected words, else how to select some. It covers no text. */
export function QuoteBar({ isSelected, isOffered, onQuote, onCite }: Properties) {
  const keyName = useKeyName()
  if (!isSelected) {
    const [quote, cite] = [keyName('quote-source'), keyName('cite-source')]
    return (
      <p className="source-foot muted">
        {quote === null ? t('source:hintOfButton') : t('source:hint', { quote })}{' '}
        {isOffered && cite !== null && `${t('source:hintCite', { cite })} `}
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
          {t('source:cite')} <Keys keys={keysOf('cite-source')} />
        </TextButton>
      </div>
    </Toolbar>
  )
}
