import { keysOf, shownKeys } from '#contract/keys.ts'
import { Toolbar } from 'react-aria-components'
import { Keys, TextButton } from '#renderer/ui/controls.tsx'
import { isMac } from '#renderer/ui/is-mac.ts'
import { t } from '#text/text.ts'

type Properties = { isSelected: boolean; onQuote: () => void; onCite: () => void }

/** At the foot of the source: what can be done with the selected words, else how to select some. It covers no text. */
export function QuoteBar({ isSelected, onQuote, onCite }: Properties) {
  if (!isSelected)
    return (
      <p className="source-foot muted">
        {t('source:hint', { quote: keysOf('quote-source'), back: shownKeys(keysOf('back-to-text'), isMac) })}
      </p>
    )
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
