import { t } from '#text/text.ts'
import { textDirection } from '#core/text-direction.ts'

/** A quotation between quotation marks, in its own direction. */
export function QuoteText({ quote }: { quote: string }) {
  return (
    <p className="excerpt-quote" dir={textDirection(quote)}>
      {t('window:quoted', { quote })}
    </p>
  )
}
