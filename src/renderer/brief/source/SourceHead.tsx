import { BookOpen, ChevronDown, ChevronUp, Unlink } from 'lucide-react'
import { keysOf } from '#contract/keys.ts'
import type { ArticleView } from '#contract/views.ts'
import { shownTitleOf } from '#core/shown-title.ts'
import { IconButton, Keys, TextButton } from '#renderer/ui/controls.tsx'
import { GradePill } from '#renderer/ui/GradePill.tsx'
import { byline } from '#renderer/ui/words.ts'
import { t } from '#text/text.ts'
import type { SentenceEvidence } from './use-evidence.ts'

type Properties = {
  article: ArticleView
  evidence: SentenceEvidence
  onRead: () => void
  onTakeAway: () => void
  onOther: (by: 1 | -1) => void
}

/** Who wrote the article, where and when, its title, the way to the reader, and the other evidence of the sentence. */
export function SourceHead({ article, evidence: { ids, at }, onRead, onTakeAway, onOther }: Properties) {
  return (
    <header className="source-head">
      <p className="muted">
        {byline(article)} <GradePill reliability={article.reliability} />
      </p>
      <h3 lang={article.language ?? undefined} dir="auto">
        {shownTitleOf(article)}
      </h3>
      <div className="source-tools">
        <TextButton tone="quiet" small onPress={onRead}>
          <BookOpen size={13} aria-hidden /> {t('source:read')} <Keys keys={keysOf('open-in-reader')} />
        </TextButton>
        <IconButton
          icon={Unlink}
          size={14}
          label={t('uses:takeAway.button')}
          className="icon-button-small"
          onPress={onTakeAway}
        />
        <span className="spacer" />
        {ids.length > 1 && at >= 0 && (
          <span className="source-walk">
            <output className="muted num">{t('source:evidence', { at: at + 1, all: ids.length })}</output>
            <IconButton
              icon={ChevronUp}
              size={14}
              label={t('source:previousEvidence')}
              keys={keysOf('previous-evidence')}
              className="icon-button-small"
              isDisabled={at === 0}
              onPress={() => onOther(-1)}
            />
            <IconButton
              icon={ChevronDown}
              size={14}
              label={t('source:nextEvidence')}
              keys={keysOf('next-evidence')}
              className="icon-button-small"
              isDisabled={at === ids.length - 1}
              onPress={() => onOther(1)}
            />
          </span>
        )}
      </div>
    </header>
  )
}
