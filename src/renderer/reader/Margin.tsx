import { X } from 'lucide-react'
import { useMemo, useRef } from 'react'
import type { RefObject } from 'react'
import type { ArticleView } from '#contract/views.ts'
import { shownTitleOf } from '#core/shown-title.ts'
import { t } from '#text/text.ts'
import { IconButton } from '../ui/controls.tsx'
import { useStore } from '../ui/store.ts'
import { useUses } from '../brief/uses/use-uses.ts'
import { BlockThemesCard } from './BlockThemesCard.tsx'
import { ExcerptCard } from './ExcerptCard.tsx'
import { marginItems } from './margin-items.ts'
import { useInHand } from './reader-state.ts'
import { useCardSelection } from './use-pointing.ts'
import { useMarginLayout } from './use-margin-layout.ts'
import './margin.css'

const NONE: never[] = []

type Properties = {
  article: ArticleView
  text: RefObject<HTMLElement | null>
  onClose: (() => void) | null
  /** There is another article with a margin beside it. */
  isPair: boolean
}

/** Excerpts and suggestions, each beside its passage. `onClose`: it lies over the text, and is closed so. */
export function Margin({ article, text, onClose, isPair }: Properties) {
  const column = useRef<HTMLElement>(null)
  const cards = useMemo(() => marginItems(article), [article])
  const { excerpt: active, block } = useStore(useInHand())
  const { byExcerpt } = useUses(article.id)
  useCardSelection(column)
  const { tops, first, last, settled, height, measured } = useMarginLayout(cards, text, column, active)
  // What is in hand stays, wherever the text is scrolled: it may have the keyboard.
  const mounted = cards.filter((card, index) => (index >= first && index <= last) || card.id === active || card.block === block)
  return (
    <section
      className="margin"
      ref={column}
      aria-label={isPair ? t('reader:margin.labelOf', { title: shownTitleOf(article) }) : t('reader:margin.label')}
      style={{ minHeight: height + 24 }}
    >
      {onClose !== null && (
        <div className="margin-close">
          <IconButton icon={X} size={15} label={t('reader:margin.close')} onPress={onClose} />
        </div>
      )}
      {mounted.map((card) => (
        <div
          key={card.id}
          ref={measured}
          data-card={card.id}
          data-card-block={card.block}
          className={`margin-slot${settled.has(card.id) ? ' margin-slot-settled' : ''}`}
          style={{ transform: `translateY(${tops.get(card.id) ?? 0}px)` }}
        >
          {card.kind === 'excerpt' ? (
            <ExcerptCard
              excerpt={card.excerpt}
              articleId={article.id}
              isActive={active === card.id}
              guess={article.guesses.find((one) => one.excerpt === card.id)}
              uses={byExcerpt.get(card.id) ?? NONE}
            />
          ) : (
            <BlockThemesCard card={card} articleId={article.id} text={text} isCurrent={block === card.block} />
          )}
        </div>
      ))}
      {cards.length === 0 && <p className="margin-hint">{t('reader:margin.hint')}</p>}
    </section>
  )
}
