import { keysOf } from '#contract/keys.ts'
import { X } from 'lucide-react'
import { memo, useEffect } from 'react'
import type { RefObject } from 'react'
import type { Suggestion } from '#core/theme.ts'
import { en } from '#text/en/index.ts'
import { t } from '#text/text.ts'
import { CertaintyWord } from '../ui/CertaintyWord.tsx'
import { IconButton, Keys, TextButton } from '../ui/controls.tsx'
import { ThemeChip } from '../ui/ThemeChip.tsx'
import { useThemes } from '../ui/themes.ts'
import { decide } from './mark.ts'
import type { MarginCard } from './margin-items.ts'
import { showTriggers } from './show-triggers.ts'

/** Trigger words shown; all of them are highlighted in the text and named in the tooltip. */
const SHOWN = 5

type Properties = {
  card: Extract<MarginCard, { kind: 'block' }>
  articleId: string
  text: RefObject<HTMLElement | null>
  isCurrent: boolean
}

type SaidHere = (what: keyof typeof en.reader.suggestion.block, theme?: string) => string

/** What is said of themes at a paragraph, by its number, or at a block without one. */
function saidAt(n: number | null): SaidHere {
  return (what, theme = '') =>
    n === null ? t(`reader:suggestion.block.${what}`, { theme }) : t(`reader:suggestion.paragraph.${what}`, { theme, n })
}

/** The themes proposed for a block, with the words that triggered them, and those accepted. */
export const BlockThemesCard = memo(function BlockThemesCard({ card, articleId, text, isCurrent }: Properties) {
  const themes = useThemes()
  const here = saidAt(card.n)
  return (
    <section className={`card card-suggested${isCurrent ? ' card-active' : ''}`} aria-label={here('themes')}>
      {card.accepted.length > 0 && (
        <div className="card-head">
          <span className="card-id">{here('place')}</span>
          <span className="chips">
            {card.accepted.map((slug) => (
              <span key={slug} className="accepted">
                <ThemeChip slug={slug} />
                <IconButton
                  icon={X}
                  size={11}
                  label={here('takeBack', themes.get(slug)?.name ?? slug)}
                  className="icon-button-small"
                  onPress={() => void decide(articleId, card.block, slug, null)}
                />
              </span>
            ))}
          </span>
        </div>
      )}
      {card.suggestions.length > 0 && <p className="card-id num">{here('because')}</p>}
      {card.suggestions.map((suggestion, index) => (
        <Proposal
          key={suggestion.theme}
          suggestion={suggestion}
          articleId={articleId}
          text={text}
          here={here}
          keys={isCurrent && index === 0}
          name={themes.get(suggestion.theme)?.name ?? suggestion.theme}
        />
      ))}
    </section>
  )
})

type ProposalProperties = {
  suggestion: Suggestion
  articleId: string
  text: RefObject<HTMLElement | null>
  here: SaidHere
  name: string
  keys: boolean
}

function Proposal({ suggestion, articleId, text, here, name, keys }: ProposalProperties) {
  // The card goes when the suggestion is decided; its highlight goes with it.
  useEffect(
    () => () => {
      CSS.highlights.delete('trigger')
    },
    [],
  )
  const show = (on: boolean) => () => showTriggers(text.current, suggestion.block, on ? suggestion.triggers : [])
  return (
    <div className="proposal" onPointerEnter={show(true)} onPointerLeave={show(false)} onFocus={show(true)} onBlur={show(false)}>
      <div className="card-head">
        <ThemeChip slug={suggestion.theme} />
        <CertaintyWord score={suggestion.score} />
        <span className="proposal-acts">
          <TextButton
            small
            tone="quiet"
            aria-label={here('accept', name)}
            onPress={() => void decide(articleId, suggestion.block, suggestion.theme, 'accepted')}
          >
            {t('reader:suggestion.accept')} {keys && <Keys keys={keysOf('accept')} silent />}
          </TextButton>
          <TextButton
            small
            tone="quiet"
            aria-label={here('reject', name)}
            onPress={() => void decide(articleId, suggestion.block, suggestion.theme, 'rejected')}
          >
            {t('reader:suggestion.reject')} {keys && <Keys keys={keysOf('reject')} silent />}
          </TextButton>
        </span>
      </div>
      <p className="triggers" title={suggestion.triggers.join(', ')}>
        {suggestion.triggers.slice(0, SHOWN).map((word) => (
          <span key={word} className="trigger">
            {word}
          </span>
        ))}
        {suggestion.triggers.length > SHOWN && <span className="muted num">+{suggestion.triggers.length - SHOWN}</span>}
      </p>
      {suggestion.learned !== undefined && suggestion.learned.length > 0 && (
        <p className="learned">{t('reader:suggestion.learned', { words: suggestion.learned.join(', ') })}</p>
      )}
    </div>
  )
}
