import { ChevronLeft, ChevronRight, X } from 'lucide-react'
import type { ArticleView } from '#contract/views.ts'
import { shownTitleOf } from '#core/shown-title.ts'
import type { History } from '#renderer/shell/history.ts'
import type { SourcePlace } from '#renderer/shell/spot.ts'
import { leaveHere } from '#renderer/shell/walk.ts'
import { IconButton } from '#renderer/ui/controls.tsx'
import { t } from '#text/text.ts'
import { focusText } from '../composer/text-field.ts'
import { closeSource, stepSource } from './source.ts'

type Properties = { brief: string; shown: History<SourcePlace>; article: ArticleView | null }

/** The head of the pane: which article is shown, and the way to what was shown before. */
export function SourceBar({ brief, shown, article }: Properties) {
  const name = article?.publication ?? (article ? shownTitleOf(article) : '')
  return (
    <div className="pane-bar">
      <h2>{t('source:label')}</h2>
      <span className="truncate">{t('source:of', { article: shown.here.article, name })}</span>
      <span className="spacer" />
      {shown.past.length + shown.future.length > 0 && (
        <span className="source-walk">
          <IconButton
            icon={ChevronLeft}
            size={15}
            label={t('source:before')}
            className="icon-button-small"
            isDisabled={shown.past.length === 0}
            onPress={() => stepSource(brief, 'back')}
          />
          <IconButton
            icon={ChevronRight}
            size={15}
            label={t('source:after')}
            className="icon-button-small"
            isDisabled={shown.future.length === 0}
            onPress={() => stepSource(brief, 'forward')}
          />
        </span>
      )}
      <IconButton
        icon={X}
        size={14}
        label={t('source:close')}
        className="icon-button-small"
        onPress={() => {
          leaveHere()
          closeSource(brief)
          focusText()
        }}
      />
    </div>
  )
}
