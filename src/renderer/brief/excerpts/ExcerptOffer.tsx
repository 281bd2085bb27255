import type { ExcerptView } from '#contract/views.ts'
import { GripVertical } from 'lucide-react'
import { Keys, TextButton } from '#renderer/ui/controls.tsx'
import { QuoteText } from '#renderer/ui/QuoteText.tsx'
import { ThemeChip } from '#renderer/ui/ThemeChip.tsx'
import { t } from '#text/text.ts'
import { excerptSource } from './excerpt-source.ts'

type Properties = {
  excerpt: ExcerptView
  isUsed: boolean
  isSelected: boolean
  onQuote: () => void
  onCite: () => void
  onOpen: () => void
}

/** One excerpt on offer; the buttons appear when it is selected. */
export function ExcerptOffer({ excerpt, isUsed, isSelected, onQuote, onCite, onOpen }: Properties) {
  return (
    <>
      <div className="offer-head">
        {excerpt.themes.slice(0, 2).map((slug) => (
          <ThemeChip key={slug} slug={slug} />
        ))}
        <span className="card-id num truncate">{excerptSource(excerpt)}</span>
        <span className="spacer" />
        {isUsed && <span className="pill pill-ok">{t('composer:offer.isUsed')}</span>}
        <GripVertical size={13} className="offer-grip" aria-hidden />
      </div>
      <QuoteText quote={excerpt.anchor.quote} />
      {excerpt.note !== '' && <p className="excerpt-note">{excerpt.note}</p>}
      {isSelected && (
        <div className="card-buttons">
          <TextButton small onPress={onQuote}>
            {t('composer:offer.quote')} <Keys keys="Enter" />
          </TextButton>
          <TextButton small onPress={onCite}>
            {t('composer:offer.cite')}
          </TextButton>
          <TextButton small onPress={onOpen}>
            {t('composer:offer.open')}
          </TextButton>
        </div>
      )}
    </>
  )
}
