import { BookOpen } from 'lucide-react'
import { useLayoutEffect, useRef } from 'react'
import { Empty } from '../ui/Empty.tsx'
import { useCall } from '../ui/queries.ts'
import { useStore } from '../ui/store.ts'
import { place } from '../shell/place.ts'
import { ArticlePage } from './ArticlePage.tsx'
import { clearReader } from './reader-state.ts'
import { useKeptFocus } from './use-kept-focus.ts'
import './reader.css'
import '../article/blocks.css'
import { t } from '#text/text.ts'

/** The pane on the right of the library: the article that is selected in the list. */
export function Reader() {
  const id = useStore(place, (value) => value.article)
  const { data: article, error } = useCall('articles.get', { id: id ?? '0' }, { enabled: id !== null, keep: true })
  const shown = useRef(id)
  // Before the page's own effects, which may put a card in hand.
  useLayoutEffect(() => {
    if (shown.current !== id) clearReader()
    shown.current = id
  }, [id])

  const pane = useRef<HTMLElement>(null)
  useKeptFocus(pane)

  return (
    // Takes the keyboard while there is nothing in it that could.
    <section className="reader" ref={pane} tabIndex={-1} aria-label={t('reader:label')}>
      {id === null ? (
        <Empty icon={BookOpen} title={t('reader:select')} />
      ) : error ? (
        <Empty title={t('reader:unshown')}>{error.message}</Empty>
      ) : (
        article && <ArticlePage key={article.id} article={article} />
      )}
    </section>
  )
}
