import { BookOpen } from 'lucide-react'
import { useLayoutEffect, useRef } from 'react'
import { Empty } from '../ui/Empty.tsx'
import { useCall } from '../ui/queries.ts'
import { useStore } from '../ui/store.ts'
import { place } from '../shell/place.ts'
import { ArticlePage } from './ArticlePage.tsx'
import { clearReader } from './reader-state.ts'
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

  if (id === null)
    return (
      <Pane>
        <Empty icon={BookOpen} title={t('reader:select')} />
      </Pane>
    )
  if (error)
    return (
      <Pane>
        <Empty title={t('reader:unshown')}>{error.message}</Empty>
      </Pane>
    )
  if (!article) return <Pane>{null}</Pane>
  return <ArticlePage key={article.id} article={article} />
}

function Pane({ children }: { children: React.ReactNode }) {
  return (
    <section className="reader" aria-label={t('reader:label')}>
      {children}
    </section>
  )
}
