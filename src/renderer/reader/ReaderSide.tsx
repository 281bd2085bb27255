import { BookOpen, X } from 'lucide-react'
import { useRef } from 'react'
import { Button } from 'react-aria-components'
import { shownTitleOf } from '#core/shown-title.ts'
import { t } from '#text/text.ts'
import type { Side } from '../shell/pair.ts'
import { IconButton } from '../ui/controls.tsx'
import { Empty } from '../ui/Empty.tsx'
import { useCall } from '../ui/queries.ts'
import type { Store } from '../ui/store.ts'
import { ArticlePage } from './ArticlePage.tsx'
import { InHandProvider, type InHand } from './reader-state.ts'
import { useKeptFocus } from './use-kept-focus.ts'

type Properties = {
  id: string | null
  inHand: Store<InHand>
  isActive: boolean
  /** Of two articles: which side it is, and what is done with it. */
  pair: { side: Side; isHidden: boolean; activate: () => void; close: () => void } | null
}

/** One article of the reader; of two, with its name above it. A press in it, or the keyboard, makes it the active one. */
export function ReaderSide({ id, inHand, isActive, pair }: Properties) {
  const { data: article, error } = useCall('articles.get', { id: id ?? '0' }, { enabled: id !== null, keep: true })
  const pane = useRef<HTMLElement>(null)
  useKeptFocus(pane, id)
  const title = article === undefined ? '' : shownTitleOf(article)
  return (
    // Passed through in the page: head and text have their own places in the grid around.
    <div
      className="reader-side"
      data-side={pair?.side}
      data-active={isActive || undefined}
      data-hidden={pair?.isHidden || undefined}
      onPointerDownCapture={pair?.activate}
      onFocusCapture={pair?.activate}
    >
      {pair && (
        <div className="side-head">
          <Button className="side-name" aria-pressed={isActive} onPress={pair.activate}>
            <span className="truncate">{title}</span>
          </Button>
          <IconButton
            icon={X}
            size={14}
            label={t('reader:pair.close', { title })}
            className="icon-button-small"
            onPress={pair.close}
          />
        </div>
      )}
      {/* Takes the keyboard while there is nothing in it that could. */}
      <section
        className="reader"
        ref={pane}
        tabIndex={-1}
        inert={pair?.isHidden}
        data-active={isActive || undefined}
        aria-label={pair ? t(`reader:pair.${pair.side}`, { title }) : t('reader:label')}
      >
        {id === null ? (
          <Empty icon={BookOpen} title={t('reader:select')} />
        ) : error ? (
          <Empty title={t('reader:unshown')}>{error.message}</Empty>
        ) : (
          article && (
            <InHandProvider value={inHand}>
              <ArticlePage key={article.id} article={article} isActive={isActive} isPair={pair !== null} />
            </InHandProvider>
          )
        )}
      </section>
    </div>
  )
}
